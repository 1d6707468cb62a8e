import Testing

@testable import Chronology

/// Every day of 10,000 years has one name in a calendar, and the name leads back to the day.
@Test(arguments: CalendarSystem.allCases)
func daysRoundTrip(system: CalendarSystem) throws {
  let first = GregorianCalendar.dayNumber(-5000, 1, 1).value
  let last = GregorianCalendar.dayNumber(5000, 12, 31).value
  var named = 0
  // A prime stride meets every day of the month and of the year in turn; the arithmetic has no rarer cases.
  for number in stride(from: first, through: last, by: 37) {
    for date in CalendarDate.dates(of: DayNumber(number), in: system) {
      named += 1
      let bounds = try date.bounds()
      if bounds.day?.value != number {
        // A day and month may come twice in one year of a reign, where the calendar changed or Easter moved.
        #expect(system == .regnal && bounds.contains(DayNumber(number)), "\(system) \(date) is not \(number)")
      }
    }
  }
  #expect(named > 100)
}

/// Within a calendar each day follows the one before it: the same month and the next number, or the first of another.
@Test(arguments: CalendarSystem.allCases.filter { $0.rule != nil })
func daysFollowOneAnother(system: CalendarSystem) {
  let start = GregorianCalendar.dayNumber(1791, 1, 1)
  var previous: CalendarDate?
  for offset in 0..<8000 {
    guard let date = CalendarDate.dates(of: start + offset, in: system).first else { continue }
    if let previous {
      let isNextDay = date.month == previous.month && date.day == (previous.day ?? 0) + 1
      #expect(isNextDay || date.day == 1 && date.month != previous.month, "\(previous) then \(date)")
    }
    previous = date
  }
}

private func day(_ year: Int, _ month: Int, _ day: Int) -> DayNumber { GregorianCalendar.dayNumber(year, month, day) }

private func era(_ kanji: String) -> CalendarEra? { JapaneseEra.all.first { $0.kanji == kanji }.map { .japanese($0) } }

@Test func lunisolarDays() throws {
  let days: [(String, Int, Int, Int, Bool, DayNumber)] = [
    ("安政", 1, 12, 21, false, day(1855, 2, 7)), ("慶応", 4, 9, 8, false, day(1868, 10, 23)),
    ("慶応", 3, 10, 14, false, day(1867, 11, 9)), ("明治", 5, 12, 2, false, day(1872, 12, 31)),
    ("嘉永", 7, 3, 3, false, day(1854, 3, 31)), ("慶応", 4, 4, 21, true, day(1868, 6, 11)),
    ("慶長", 5, 9, 15, false, day(1600, 10, 21)), ("元禄", 15, 12, 14, false, day(1703, 1, 30)),
    ("昭和", 26, 9, 8, false, day(1951, 9, 8)), ("令和", 1, 5, 1, false, day(2019, 5, 1)),
  ]
  for (kanji, year, month, number, isLeap, expected) in days {
    let date = CalendarDate(.japanese, era: era(kanji), year, month, number, isLeapMonth: isLeap)
    #expect(try date.bounds().day == expected, "\(kanji)\(year)/\(month)/\(number)")
  }
}

@Test func japaneseDatesThatNeverWere() {
  let faults: [(String, Int, Int, Int, CalendarDateError)] = [
    ("昭和", 64, 1, 8, .eraHasEnded(day(1989, 1, 7))), ("明治", 5, 12, 3, .noSuchDay(monthLength: 30)),
    ("令和", 1, 4, 30, .eraHasNotBegun(day(2019, 5, 1))), ("安政", 8, 1, 1, .eraHasEnded(day(1860, 4, 8))),
    ("昭和", 26, 2, 29, .noSuchDay(monthLength: 28)), ("平成", 0, 1, 1, .noSuchYear),
  ]
  for (kanji, year, month, number, expected) in faults {
    let date = CalendarDate(.japanese, era: era(kanji), year, month, number)
    let error = #expect(throws: CalendarDateError.self) { try date.bounds() }
    if kanji == "明治" {
      #expect(error == .replaced(day(1873, 1, 1)))
    } else {
      #expect(error == expected, "\(kanji)\(year)/\(month)/\(number)")
    }
  }
}

/// The lunisolar table against the sky: each month begins within a day and a half of a mean new moon over Kyoto.
@Test func lunisolarMonthsBeginNearNewMoons() {
  let synodic = 29.530588861
  let years = JapaneseLunisolarMonths.years
  #expect(JapaneseLunisolarMonths.table.count == years.count)
  var previousEnd: DayNumber?
  for year in years {
    guard let bounds = JapaneseLunisolarCalendar.bounds(ofYear: year), let first = bounds.earliest.day else { continue }
    if let previousEnd { #expect(first == previousEnd + 1) }
    previousEnd = bounds.latest.day
    for number in 1...12 {
      guard let start = JapaneseLunisolarCalendar.dayNumber(year, .init(number: number, isLeap: false), 1) else {
        Issue.record("\(year)/\(number) is missing")
        continue
      }
      // Meeus, Astronomical Algorithms, chapter 49; Kyoto is nine hours and three minutes before Greenwich.
      let moons = (Double(start.value) - 2_451_550.97).remainder(dividingBy: synodic)
      #expect(abs(moons) < 1.8, "\(year)/\(number): \(moons)")
    }
  }
}

@Test func japaneseErasAreInOrder() {
  for (era, next) in zip(JapaneseEra.all, JapaneseEra.all.dropFirst()) {
    #expect(era.firstDay <= next.firstDay)
    if let last = era.lastDay { #expect(last >= era.firstDay) }
  }
  #expect(JapaneseEra.showa.kanji == "昭和" && JapaneseEra.meiji.firstDay == day(1868, 10, 23))
}

@Test func regnalYears() throws {
  func bounds(_ name: String, _ year: Int) throws -> (Int, Int)? {
    let reign = try #require(Reign.all.first { $0.name == name })
    let bounds = try reign.bounds(ofYear: year)
    guard let first = bounds.earliest.day, let last = bounds.latest.day else { return nil }
    let (start, end) = (JulianCalendar.components(of: first), JulianCalendar.components(of: last))
    return (start.year * 10_000 + start.month * 100 + start.day, end.year * 10_000 + end.month * 100 + end.day)
  }
  #expect(try bounds("Elizabeth I", 5) ?? (0, 0) == (15_621_117, 15_631_116))
  #expect(try bounds("John", 1) ?? (0, 0) == (11_990_527, 12_000_517))
  #expect(try bounds("John", 17) ?? (0, 0) == (12_150_528, 12_160_518))
  #expect(try bounds("Henry VI", 49) ?? (0, 0) == (14_701_009, 14_710_414))
  #expect(try bounds("Charles II", 12) ?? (0, 0) == (16_600_130, 16_610_129))
  #expect(throws: CalendarDateError.self) { try bounds("Elizabeth I", 46) }
}

@Test(arguments: [
  (2024, 3, 31), (1952, 4, 13), (1583, 4, 10), (2000, 4, 23), (1818, 3, 22), (1954, 4, 18), (1981, 4, 19),
])
func easter(year: Int, month: Int, number: Int) { #expect(Easter.gregorian(year) == day(year, month, number)) }

@Test(arguments: [(1066, 4, 16), (1199, 4, 18), (1917, 4, 2)])
func julianEaster(year: Int, month: Int, number: Int) {
  #expect(Easter.julian(year) == JulianCalendar.dayNumber(year, month, number))
}
