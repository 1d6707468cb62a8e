import Chronology
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The rows of a tab-separated reference file below the folder that `HISTMARK_REFERENCE` names, or else
/// `../shared/reference` beside the project: one dictionary a row, keyed by the heading. Empty, and said so, where there
/// is no such file.
func referenceRows(_ path: String) -> [[String: String]] {
  let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let folder =
    ProcessInfo.processInfo.environment["HISTMARK_REFERENCE"].map { URL(filePath: $0) }
    ?? project.deletingLastPathComponent().appending(path: "shared/reference")
  guard let data = try? Data(contentsOf: folder.appending(path: path)) else {
    print("skipped: no reference file \(path)")
    return []
  }
  let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map {
    $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }
  guard let heading = lines.first else { return [] }
  return lines.dropFirst().map { line in
    Dictionary(zip(heading, line), uniquingKeysWith: { first, _ in first })
  }
}

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
