import Testing

@testable import Chronology

/// The day after the last old day is the first Gregorian day; in Alaska the date line took one away.
@Test func adoptionsLeaveNoDayOut() {
  for row in Adoption.all {
    let old = JulianCalendar.dayNumber(row.last.year, row.last.month, row.last.day)
    let new = GregorianCalendar.dayNumber(row.first.year, row.first.month, row.first.day)
    #expect(new - old == (row.code == "ALASKA" ? 0 : 1), "\(row.name)")
    #expect(JulianCalendar.isDay(row.last.year, row.last.month, row.last.day))
  }
  #expect(Set(CivilTimeline.all.map(\.code)).count == CivilTimeline.all.count)
  for timeline in CivilTimeline.all {
    for (before, after) in zip(timeline.segments, timeline.segments.dropFirst()) {
      #expect((before.firstDay?.value ?? .min) < (after.firstDay?.value ?? .min), "\(timeline.name)")
    }
  }
}

private func gregorian(_ text: String) throws -> DayNumber? { try EDTF(parsing: text).bounds.day }

@Test(arguments: [
  ("GB", 1752, 9, 2, "1752-09-13"), ("GB", 1752, 9, 14, "1752-09-14"), ("RU", 1917, 10, 25, "1917-11-07"),
  ("RU", 1918, 2, 14, "1918-02-14"), ("SE", 1712, 2, 30, "1712-03-11"), ("SE", 1700, 3, 1, "1700-03-11"),
  ("SE", 1712, 3, 1, "1712-03-12"), ("SE", 1753, 3, 1, "1753-03-01"), ("ALASKA", 1867, 10, 18, "1867-10-18"),
  ("JP", 1873, 1, 1, "1873-01-01"), ("FR", 1582, 12, 9, "1582-12-19"),
])
func civilDays(code: String, year: Int, month: Int, day: Int, expected: String) throws {
  let timeline = try #require(CivilTimeline.named(code))
  guard case .day(let number, _) = timeline.reading(year, month, day) else {
    Issue.record("\(code) has no \(year)-\(month)-\(day)")
    return
  }
  #expect(try number == gregorian(expected))
  #expect(timeline.components(of: number) ?? (0, 0, 0) == (year, month, day))
}

@Test(arguments: [
  ("GB", 1752, 9, 10), ("IT", 1582, 10, 10), ("RU", 1918, 2, 5), ("SE", 1753, 2, 20), ("GR", 1923, 2, 20),
])
func skippedDays(code: String, year: Int, month: Int, day: Int) throws {
  let timeline = try #require(CivilTimeline.named(code))
  guard case .skipped(let last, let next) = timeline.reading(year, month, day) else {
    Issue.record("\(code) \(timeline.reading(year, month, day))")
    return
  }
  #expect(next == last + 1)
}

@Test func yearsThatBeganLater() throws {
  let england = try #require(CivilTimeline.named("gb"))
  #expect(england.legalYear(of: JulianCalendar.dayNumber(1649, 1, 30)) == 1648)
  #expect(england.legalYear(of: JulianCalendar.dayNumber(1649, 3, 25)) == 1649)
  #expect(england.legalYear(of: GregorianCalendar.dayNumber(1753, 1, 30)) == 1753)
  let scotland = try #require(CivilTimeline.named("SCOTLAND"))
  #expect(scotland.legalYear(of: JulianCalendar.dayNumber(1649, 1, 30)) == 1649)
  let russia = try #require(CivilTimeline.named("RU"))
  #expect(russia.legalYear(of: JulianCalendar.dayNumber(1699, 9, 1)) == 7208)
  #expect(england.reading(1750, 2, 30) == .noSuchDay)
  #expect(CivilTimeline.named("JP")?.reading(1868, 1, 1) == .lunisolar)
}
