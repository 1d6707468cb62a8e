extension CivilTimeline {
  /// The timeline of a country by its code, in capitals or not: `RU`, `GB`.
  package static func named(_ code: String) -> CivilTimeline? {
    let code = code.uppercased()
    return all.first { $0.code == code }
  }

  /// Every country that is known here.
  package static let all: [CivilTimeline] =
    Adoption.all.map(\.timeline) + [
      swedish("SE", "Sweden"), swedish("FI", "Finland"),
      lunisolar("JP", "Japan", until: (1873, 1, 1)), lunisolar("KR", "Korea", until: (1896, 1, 1)),
      // In force throughout only from 1929.
      lunisolar("CN", "China", until: (1912, 1, 1)),
    ]

  private static func lunisolar(_ code: String, _ name: String, until first: Adoption.Day) -> CivilTimeline {
    CivilTimeline(
      code: code, name: name,
      segments: [
        Segment(firstDay: nil, reckoning: .lunisolar, yearStart: .january1),
        Segment(
          firstDay: GregorianCalendar.dayNumber(first.year, first.month, first.day), reckoning: .gregorian,
          yearStart: .january1),
      ])
  }

  /// Sweden left out 29 February 1700 to slide into the new calendar, gave up, and in 1712 put a day back.
  private static func swedish(_ code: String, _ name: String) -> CivilTimeline {
    CivilTimeline(
      code: code, name: name,
      segments: [
        Segment(firstDay: nil, reckoning: .julian, yearStart: .january1),
        Segment(firstDay: JulianCalendar.dayNumber(1700, 2, 29), reckoning: .swedish, yearStart: .january1),
        Segment(firstDay: JulianCalendar.dayNumber(1712, 3, 1), reckoning: .julian, yearStart: .january1),
        Segment(firstDay: GregorianCalendar.dayNumber(1753, 3, 1), reckoning: .gregorian, yearStart: .january1),
      ])
  }
}
