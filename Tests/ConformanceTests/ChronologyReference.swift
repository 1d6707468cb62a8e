import Chronology
import Testing

/// A proleptic Gregorian day written with a year of any length.
func referenceDay(_ text: String) -> DayNumber? {
  let isNegative = text.hasPrefix("-")
  let parts = text.split(separator: "-").map { Int($0) }
  guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
  return GregorianCalendar.dayNumber(isNegative ? -year : year, month, day)
}

/// Collects every difference, so that a failing test tells all of them at once.
struct Differences {
  private(set) var all: [String] = []
  private(set) var checked = 0

  mutating func check(_ holds: Bool, _ message: @autoclosure () -> String) {
    checked += 1
    if !holds { all.append(message()) }
  }

  func expectNone(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(all.isEmpty, "\(all.count) of \(checked):\n\(all.joined(separator: "\n"))", sourceLocation: sourceLocation)
  }
}
