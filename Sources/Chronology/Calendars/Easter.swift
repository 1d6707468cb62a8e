/// Easter Sunday.
enum Easter {
  /// By the Julian computus of Dionysius, in force everywhere until 1582.
  static func julian(_ year: Int) -> DayNumber {
    let golden = year.remainder(floored: 19)
    let moon = (19 * golden + 15) % 30
    let sunday = (2 * year.remainder(floored: 4) + 4 * year.remainder(floored: 7) - moon + 34).remainder(floored: 7)
    return JulianCalendar.dayNumber(year, 3, 1) + (moon + sunday + 21)
  }

  /// By the Gregorian computus of Lilius and Clavius.
  static func gregorian(_ year: Int) -> DayNumber {
    let golden = year.remainder(floored: 19) + 1
    let century = year.quotient(floored: 100) + 1
    let solar = (3 * century).quotient(floored: 4) - 12
    let lunar = (8 * century + 5).quotient(floored: 25) - 5
    var epact = (11 * golden + 20 + lunar - solar).remainder(floored: 30)
    if epact == 25 && golden > 11 || epact == 24 { epact += 1 }
    let fullMoon = epact > 23 ? 74 - epact : 44 - epact
    // The Sunday after the full moon, never on it.
    let moon = GregorianCalendar.dayNumber(year, 3, 1) + (fullMoon - 1)
    return moon + (7 - moon.weekday.rawValue % 7)
  }
}
