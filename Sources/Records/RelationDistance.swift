/// How far apart two things are, as the words after a relation's target tell: `3 days`, `within 2 years`.
package enum RelationDistance: Hashable, Sendable {
  /// Nothing is told.
  case none
  /// The fewest and the most days from one to the other; `nil` where there is no limit.
  case days(least: Int?, most: Int?)
  /// Words that tell no distance, or one that is longer than history.
  case unread

  /// Reads the words. A number of days is exact; of longer units it is meant as people mean it: more than one fewer,
  /// less than one more.
  package init(reading words: String) {
    let parts = words.lowercased().split(separator: " ")
    guard !parts.isEmpty else {
      self = .none
      return
    }
    var rest = parts[...]
    var limit = Limit.near
    for (prefix, meaning) in Self.limits where rest.starts(with: prefix) {
      limit = meaning
      rest = rest.dropFirst(prefix.count)
      break
    }
    guard rest.count == 2, let number = rest.first.flatMap({ Self.number($0) }), let word = rest.last,
      let unit = Unit(word)
    else {
      self = .unread
      return
    }
    guard let days = unit.days(number) else {
      self = .unread
      return
    }
    switch limit {
    case .near where unit == .day: self = .days(least: number, most: number)
    case .near:
      guard let fewer = unit.days(max(0, number - 1)), let more = unit.days(number + 1) else {
        self = .unread
        return
      }
      self = .days(least: fewer.least, most: more.most)
    case .most: self = .days(least: nil, most: days.most)
    case .least: self = .days(least: days.least, most: nil)
    case .less: self = .days(least: nil, most: unit == .day ? max(0, number - 1) : days.most)
    case .more: self = .days(least: unit == .day ? number + 1 : days.least, most: nil)
    }
  }

  private enum Limit { case near, most, least, less, more }

  private static let limits: [([Substring], Limit)] = [
    (["within"], .most), (["at", "most"], .most), (["at", "least"], .least), (["less", "than"], .less),
    (["more", "than"], .more),
  ]

  private static let words = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  private static func number(_ word: Substring) -> Int? {
    if word == "a" || word == "an" { return 1 }
    if let place = words.firstIndex(where: { $0 == word }) { return place + 1 }
    guard let number = Int(word), number >= 0, number <= farthest else { return nil }
    return number
  }

  /// More days than there are between any two dates that are compared.
  private static let farthest = 1 << 32

  private enum Unit {
    case day, week, month, year, decade, century

    init?(_ word: Substring) {
      switch word {
      case "day", "days": self = .day
      case "week", "weeks": self = .week
      case "month", "months": self = .month
      case "year", "years": self = .year
      case "decade", "decades": self = .decade
      case "century", "centuries": self = .century
      default: return nil
      }
    }

    /// The fewest and the most days that so many can have; `nil` beyond ``farthest``.
    func days(_ number: Int) -> (least: Int, most: Int)? {
      switch self {
      case .day: return number <= farthest ? (number, number) : nil
      case .week: return number <= farthest / 7 ? (7 * number, 7 * number) : nil
      case .month: return months(number)
      case .year: return number <= farthest / 366 ? months(12 * number) : nil
      case .decade: return number <= farthest / 3660 ? months(120 * number) : nil
      case .century: return number <= farthest / 36_600 ? months(1200 * number) : nil
      }
    }

    /// 400 Gregorian years are 4,800 months and 146,097 days; months from one date to another differ by some days.
    private func months(_ number: Int) -> (least: Int, most: Int)? {
      if number == 0 { return (0, 0) }
      guard number <= farthest / 31 else { return nil }
      let days = number * 146_097 / 4800
      return (max(0, days - 3), days + 3)
    }
  }
}

extension TemporalRelation {
  /// How far away the target is said to be.
  package var readDistance: RelationDistance { RelationDistance(reading: distance) }
}
