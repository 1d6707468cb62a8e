import Chronology
import Testing

/// Days whose Julian Day Numbers are printed in many places.
@Test(arguments: [
  (1951, 9, 8, 2_433_898), (2000, 1, 1, 2_451_545), (1858, 11, 17, 2_400_001), (1582, 10, 15, 2_299_161),
  (1970, 1, 1, 2_440_588), (0, 1, 1, 1_721_060), (-4713, 11, 24, 0), (1, 1, 1, 1_721_426),
])
func gregorianDays(year: Int, month: Int, day: Int, number: Int) {
  #expect(GregorianCalendar.dayNumber(year, month, day).value == number)
  #expect(GregorianCalendar.components(of: DayNumber(number)) == (year, month, day))
}

@Test(arguments: [
  (1855, 1, 26, 2_398_622), (-4712, 1, 1, 0), (1582, 10, 5, 2_299_161), (1, 1, 1, 1_721_424), (1900, 2, 29, 2_415_092),
])
func julianDays(year: Int, month: Int, day: Int, number: Int) {
  #expect(JulianCalendar.dayNumber(year, month, day).value == number)
  #expect(JulianCalendar.components(of: DayNumber(number)) == (year, month, day))
}

@Test func dayNumbersNeverOverflow() {
  #expect(DayNumber(.max) + .max == DayNumber(.max))
  #expect(DayNumber(.min) - .max == DayNumber(.min))
  #expect(DayNumber(0) - .min == DayNumber(.max))
  for year in [Int.min, Int.max, 10_000_000_000_000_000] {
    let day = GregorianCalendar.dayNumber(year, 12, 31)
    #expect(GregorianCalendar.components(of: day).month == 12)
    #expect(JulianCalendar.dayNumber(year, 1, 1).value.signum() == year.signum())
  }
}

@Test func weekdays() {
  #expect(GregorianCalendar.dayNumber(1951, 9, 8).weekday == .saturday)
  // The battle of Hastings, 14 October in the Julian calendar.
  #expect(GregorianCalendar.dayNumber(1066, 10, 20).weekday == .saturday)
  #expect(DayNumber(-1).weekday == .sunday)
}
