/// Ranges of pages as styles shorten them.
enum PageRange {
  /// "321-328" as "321–28" (Chicago Manual of Style 9.61); ranges that are no plain numbers keep all their digits.
  static func shortened(_ pages: String, isChicago: Bool) -> String {
    pages.split(separator: ",").map { shortenedPart(String($0.drop { $0 == " " }), isChicago) }.joined(separator: ", ")
  }

  private static func shortenedPart(_ part: String, _ isChicago: Bool) -> String {
    let ends = part.split(whereSeparator: { $0 == "-" || $0 == "–" }).map(String.init)
    guard ends.count == 2, !part.contains(" ") else { return part.replacing("-", with: "–") }
    guard isChicago, let first = Int(ends[0]), let last = Int(ends[1]) else { return ends.joined(separator: "–") }
    return "\(first)–\(shortEnd(of: last, after: first))"
  }

  private static func shortEnd(of last: Int, after first: Int) -> String {
    let full = String(last)
    guard first > 100, first % 100 != 0, String(first).count == full.count, last > first else { return full }
    let shared = zip(String(first), full).prefix { $0 == $1 }.count
    var changed = Substring(full.dropFirst(shared))
    // 101–8, but 321–28 and 1496–500.
    if first % 100 >= 10, changed.count < 2 { changed = full.suffix(2) }
    if changed.count > 2, full.count == 4 { return changed.count == 4 ? full : String(full.suffix(3)) }
    return String(changed)
  }
}
