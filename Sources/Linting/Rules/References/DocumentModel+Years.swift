import Model
import SourceText

extension DocumentModel {
  /// Whether a number that can be a year stands in the line of a name, in the item of a list that it is under, or in a
  /// heading above it.
  func hasYear(beside prose: Prose, at range: ByteRange) -> Bool {
    let lines = text.lines
    let line = lines.line(at: range.start)
    if hasYear(text.contents(ofLine: line)) { return true }
    if let item = itemAbove(line), hasYear(text.contents(ofLine: item)) { return true }
    guard let last = prose.heading, headings.indices.contains(last) else { return false }
    return headings[...last].contains { $0.sectionRange.end >= range.end && hasYear($0.contentRange) }
  }

  /// The line of the item that an indented line of a list belongs to.
  private func itemAbove(_ line: Int) -> Int? {
    func indent(_ line: Int) -> Int? {
      let bytes = text[text.contents(ofLine: line)]
      return bytes.firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }.map { $0 - bytes.startIndex }
    }
    guard let own = indent(line), own > 0 else { return nil }
    return (max(0, line - Self.farthestItem)..<line).last { indent($0).map { $0 < own } ?? false }
  }

  /// In lines.
  private static let farthestItem = 100

  private func hasYear(_ range: ByteRange) -> Bool {
    text[range].split { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.contains {
      $0.count == 3 || $0.count == 4
    }
  }
}
