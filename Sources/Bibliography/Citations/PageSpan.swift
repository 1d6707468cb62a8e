/// The pages that an article or chapter fills: "12–40", "123-45", "12-40, 55".
package struct PageSpan: Hashable, Sendable {
  package let first: Int
  package let last: Int

  /// Reads pages in Arabic figures; nil where anything else stands, and for a single page, which may be the first of
  /// several.
  package init?(_ written: String) {
    var first = Int.max
    var last = Int.min
    var hasRange = false
    for part in written.split(whereSeparator: { ",;".contains($0) }) {
      let ends = part.split(whereSeparator: { "-–—".contains($0) }).map { $0.filter { !$0.isWhitespace } }
      guard ends.count <= 2, let start = ends.first.flatMap({ Int($0) }), start >= 0 else { return nil }
      first = min(first, start)
      last = max(last, start)
      guard ends.count == 2 else { continue }
      guard let end = Self.end(ends[1], after: ends[0], start) else { return nil }
      hasRange = true
      last = max(last, end)
    }
    guard hasRange, first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// The last page, which may leave out the figures that it has in common with the first: 45 after 123 is 145.
  private static func end(_ written: String, after first: String, _ start: Int) -> Int? {
    guard let end = Int(written) else { return nil }
    if end >= start || written.count >= first.count { return end >= start ? end : nil }
    return Int(first.prefix(first.count - written.count) + written)
  }

  /// All pages of a book that a statement such as "xvi, 340 p." counts; nil where it has no number.
  package static func total(_ written: String) -> Int? {
    var sum = 0
    for word in written.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      if let number = Int(word) {
        if number > 1_000_000 { return nil }
        sum += number
      } else if let number = RomanNumeral.value(of: Array(word.utf8)[...]), number < 1000 {
        sum += number
      }
    }
    return sum > 0 ? sum : nil
  }
}
