import Chronology

/// Dates of sources as words.
enum DateText {
  /// "1999", "1951–1953", "n.d."
  static func year(_ date: SourceDate?) -> String {
    guard let date else { return "n.d." }
    guard !date.isLiteral, let first = date.first.flatMap(year) else { return date.text }
    let start = date.isCirca ? "ca. \(first)" : first
    guard let last = date.last.flatMap(year), last != first else { return isOpen(date) ? start + "–" : start }
    return "\(start)–\(last)"
  }

  /// "September 8, 1951" or "8 September 1951", "September 1951", "1951".
  static func full(_ date: SourceDate?, dayFirst: Bool) -> String? {
    guard let date else { return nil }
    guard !date.isLiteral, let first = date.first, let start = words(first, dayFirst: dayFirst) else {
      return date.text
    }
    let circa = date.isCirca ? "ca. " : ""
    guard let last = date.last, let end = words(last, dayFirst: dayFirst), end != start else { return circa + start }
    return "\(circa)\(start)–\(end)"
  }

  /// The date without its year: "September 8".
  static func dayAndMonth(_ date: SourceDate?) -> String? {
    guard let first = date?.first, date?.isLiteral == false, let month = monthName(first) else { return nil }
    return first.day?.number.map { "\(month) \($0)" } ?? month
  }

  private static func words(_ date: EDTFDate, dayFirst: Bool) -> String? {
    guard let year = year(date) else { return nil }
    guard let month = monthName(date) else { return year }
    guard let day = date.day?.number else { return "\(month) \(year)" }
    return dayFirst ? "\(day) \(month) \(year)" : "\(month) \(day), \(year)"
  }

  private static func year(_ date: EDTFDate) -> String? {
    guard let year = date.year.number else { return nil }
    return year > 0 ? String(year) : "\(1 - year) BC"
  }

  private static func isOpen(_ date: SourceDate) -> Bool {
    if case .interval(let interval) = date.date?.edtf, interval.end == .open { true } else { false }
  }

  private static func monthName(_ date: EDTFDate) -> String? {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    guard let month = date.month?.number else { return nil }
    if names.indices.contains(month - 1) { return names[month - 1] }
    return [21: "Spring", 22: "Summer", 23: "Autumn", 24: "Winter"][month]
  }
}
