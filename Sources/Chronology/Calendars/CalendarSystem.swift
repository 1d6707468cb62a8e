/// A way of naming days.
package enum CalendarSystem: String, Hashable, Sendable, CaseIterable {
  /// Proleptic Gregorian, as ISO 8601 and EDTF have it: astronomical years, 0 being 1 BC.
  case gregorian
  /// Julian with years from 1 January and astronomical numbers: Old Style.
  case julian
  /// Japanese eras: lunisolar to 2 December Meiji 5 (1872-12-31), Gregorian months and days from Meiji 6 on.
  case japanese
  /// The calendar of the first French Republic, years I to XIV.
  case frenchRepublican
  /// The arithmetical Islamic calendar with the epoch 16 July 622 (Julian); observation differed by a day or two.
  case islamicCivil
  /// The fixed Jewish calendar; month 1 is Nisan, the year changes at Tishri.
  case hebrew
  /// Julian days named by kalends, nones and ides, years from the founding of the city (Varro: 753 BC).
  case roman
  /// Julian days with years of the world from 1 September 5509 BC.
  case byzantine
  /// Gregorian days with years of the Republic of China: 1 is 1912.
  case minguo
  /// Egyptian days with years of the Martyrs.
  case coptic
  /// Egyptian days with the Ethiopian years of the Incarnation.
  case ethiopic
  /// The solar Hijri calendar of Iran.
  case persian
  /// The national calendar of India.
  case saka
  /// English days with the years of a monarch's reign.
  case regnal
}
