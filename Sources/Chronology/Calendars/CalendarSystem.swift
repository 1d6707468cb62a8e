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

extension CalendarSystem {
  /// What the calendar is called in a sentence: "the Julian calendar".
  package var name: String {
    switch self {
    case .gregorian: "the Gregorian calendar"
    case .julian: "the Julian calendar"
    case .japanese: "the Japanese calendar"
    case .frenchRepublican: "the French Republican calendar"
    case .islamicCivil: "the Islamic calendar"
    case .hebrew: "the Jewish calendar"
    case .roman: "the Roman calendar"
    case .byzantine: "the Byzantine calendar"
    case .minguo: "the calendar of the Republic of China"
    case .coptic: "the Coptic calendar"
    case .ethiopic: "the Ethiopian calendar"
    case .persian: "the Iranian calendar"
    case .saka: "the Śaka calendar"
    case .regnal: "regnal years"
    }
  }

  /// The name before `:` in a date, `julian:1855-01-26`; other spellings are read as well.
  package var prefix: String {
    switch self {
    case .frenchRepublican: "french"
    case .islamicCivil: "hijri"
    default: rawValue
    }
  }

  /// The calendar of a name before `:`, in any case, with hyphens or without.
  package static func named(_ name: String) -> CalendarSystem? {
    let name = String(name.lowercased().filter { $0 != "-" })
    return allCases.first { $0.prefix == name || $0.rawValue.lowercased() == name } ?? otherNames[name]
  }

  private static let otherNames: [String: CalendarSystem] = [
    "iso": .gregorian, "ns": .gregorian, "os": .julian, "islamic": .islamicCivil, "jewish": .hebrew, "auc": .roman,
    "republican": .frenchRepublican, "roc": .minguo, "ethiopian": .ethiopic, "iranian": .persian, "indian": .saka,
  ]
}
