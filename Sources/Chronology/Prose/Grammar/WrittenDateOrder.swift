/// Comparing written dates, of the same year or of two.
extension WrittenDate {
  /// The month and day as one number; a season counts from its first month.
  private var placeInYear: Int {
    switch unit {
    case .day: Int(month) * 32 + Int(day)
    case .month: Int(month) * 32
    case .season: season <= 24 ? (Int(season) - 20) * 3 * 32 : Int(season) * 8
    default: 0
    }
  }

  /// Whether this comes later in its year than another in its own.
  func isLater(inYearThan other: WrittenDate) -> Bool {
    if unit == .month || other.unit == .month { return month > other.month && other.unit != .season && unit != .season }
    return placeInYear > other.placeInYear
  }

  /// Whether this begins before the other does.
  func startsBefore(_ other: WrittenDate) -> Bool {
    let (first, second) = (startYear, other.startYear)
    if first != second { return first < second }
    if unit == .day, other.unit == .day { return placeInYear < other.placeInYear }
    if unit == .year, other.unit == .year || unit == other.unit && [.decade, .century].contains(unit) {
      return part != nil || other.part != nil
    }
    return !isLater(inYearThan: other)
  }

  /// The astronomical year in which it begins.
  var startYear: Int {
    let year = Int(year ?? 0)
    switch unit {
    case .decade: return isBeforeEra ? 1 - (year + 9) : year
    case .century: return year > 0 ? (year - 1) * 100 : year * 100 + 1
    default: return year
    }
  }
}
