/// The step of one country from the Julian to the Gregorian calendar.
struct Adoption: Sendable {
  typealias Day = (year: Int, month: Int, day: Int)

  let code: String
  let name: String
  /// The last day of the old calendar, under its Julian name.
  let last: Day
  /// The day after it, under its Gregorian name.
  let first: Day
  /// An older start of the year, and the first day of the years from 1 January, under its Julian name.
  let years: (old: CivilTimeline.YearStart, until: Day)?

  init(
    _ code: String, _ name: String, _ last: Day, _ first: Day,
    years: (old: CivilTimeline.YearStart, until: Day)? = nil
  ) {
    self.code = code
    self.name = name
    self.last = last
    self.first = first
    self.years = years
  }

  /// When each country took the Gregorian calendar. Facts of decrees and almanacs; where lists differ the day is that of
  /// the civil authority, and the comment says so.
  static let all: [Adoption] = [
    Adoption("IT", "Papal States and most of Italy", (1582, 10, 4), (1582, 10, 15)),
    Adoption("ES", "Spain", (1582, 10, 4), (1582, 10, 15)),
    Adoption("PT", "Portugal", (1582, 10, 4), (1582, 10, 15)),
    Adoption("PL", "Poland", (1582, 10, 4), (1582, 10, 15)),
    Adoption("FR", "France", (1582, 12, 9), (1582, 12, 20), years: (.easter, (1564, 1, 1))),
    // The edict of Anjou; Flanders and Brabant. Other lists have 21 December.
    Adoption("BE", "Southern Netherlands", (1582, 12, 14), (1582, 12, 25)),
    // Holland and Zeeland; the other Protestant provinces followed in 1700 and 1701.
    Adoption("NL", "Holland and Zeeland", (1582, 12, 14), (1582, 12, 25)),
    Adoption("BAVARIA", "Bavaria", (1583, 10, 5), (1583, 10, 16)),
    Adoption("AT", "Austria", (1583, 10, 5), (1583, 10, 16)),
    Adoption("CZ", "Bohemia and Moravia", (1584, 1, 6), (1584, 1, 17)),
    // The Catholic cantons.
    Adoption("CH", "Switzerland", (1584, 1, 11), (1584, 1, 22)),
    Adoption("HU", "Hungary", (1587, 10, 21), (1587, 11, 1)),
    // Another list has 1612.
    Adoption("PRUSSIA", "Duchy of Prussia", (1610, 8, 22), (1610, 9, 2)),
    Adoption("DE", "Protestant states of Germany", (1700, 2, 18), (1700, 3, 1)),
    Adoption("DK", "Denmark", (1700, 2, 18), (1700, 3, 1)),
    Adoption("NO", "Norway", (1700, 2, 18), (1700, 3, 1)),
    Adoption("IS", "Iceland", (1700, 11, 16), (1700, 11, 28)),
    Adoption("UTRECHT", "Utrecht", (1700, 11, 30), (1700, 12, 12)),
    Adoption("FRISIA", "Frisia, Groningen and Overijssel", (1700, 12, 31), (1701, 1, 12)),
    Adoption("ZURICH", "Protestant cantons of Switzerland", (1700, 12, 31), (1701, 1, 12)),
    Adoption(
      "GB", "England, Wales, Ireland and the colonies", (1752, 9, 2), (1752, 9, 14), years: (.march25, (1752, 1, 1))),
    Adoption("IE", "Ireland", (1752, 9, 2), (1752, 9, 14), years: (.march25, (1752, 1, 1))),
    Adoption("US", "British colonies in America", (1752, 9, 2), (1752, 9, 14), years: (.march25, (1752, 1, 1))),
    Adoption("SCOTLAND", "Scotland", (1752, 9, 2), (1752, 9, 14), years: (.march25, (1600, 1, 1))),
    // Eleven days only, because the date line moved on the same day and the weekday came twice.
    Adoption("ALASKA", "Alaska", (1867, 10, 6), (1867, 10, 18)),
    // Another list has 30 November.
    Adoption("AL", "Albania", (1912, 11, 14), (1912, 11, 28)),
    Adoption("BG", "Bulgaria", (1916, 3, 31), (1916, 4, 14)),
    // Days alone; the years stayed Rumi to the end of 1925.
    Adoption("TR", "Ottoman Empire and Turkey", (1917, 2, 15), (1917, 3, 1)),
    Adoption("RU", "Russia", (1918, 1, 31), (1918, 2, 14), years: (.september1, (1700, 1, 1))),
    Adoption("EE", "Estonia", (1918, 2, 15), (1918, 3, 1)),
    Adoption("UA", "Ukraine", (1918, 2, 15), (1918, 3, 1)),
    Adoption("GE", "Transcaucasia", (1918, 4, 17), (1918, 5, 1)),
    // The kingdom of the Serbs, Croats and Slovenes; other lists have 18 January and 1 February.
    Adoption("RS", "Serbia", (1919, 1, 14), (1919, 1, 28)),
    Adoption("RO", "Romania", (1919, 3, 31), (1919, 4, 14)),
    // The state; the Church followed on 23 March 1924.
    Adoption("GR", "Greece", (1923, 2, 15), (1923, 3, 1)),
  ]

  var timeline: CivilTimeline {
    typealias Segment = CivilTimeline.Segment
    var segments = [Segment(firstDay: nil, reckoning: .julian, yearStart: years?.old ?? .january1)]
    if let until = years?.until {
      let day = JulianCalendar.dayNumber(until.year, until.month, until.day)
      segments.append(Segment(firstDay: day, reckoning: .julian, yearStart: .january1))
    }
    let day = GregorianCalendar.dayNumber(first.year, first.month, first.day)
    segments.append(Segment(firstDay: day, reckoning: .gregorian, yearStart: .january1))
    return CivilTimeline(code: code, name: name, segments: segments)
  }
}
