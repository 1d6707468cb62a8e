import SourceText

extension SourceText {
  /// Whether a name stands in italics as the title of a book and a date after them: "*The Franco-Prussian War* (1961)".
  ///
  /// The italics hold the article too, or stand after the author's name: "Keegan, *First World War* (1998)".
  func isTitleOfWork(_ name: ByteRange, beside date: ByteRange) -> Bool {
    let (start, end) = (name.start.value, name.end.value)
    guard end + 1 < bytes.count, end < date.start.value, Self.isMark(bytes[end]), !Self.isMark(bytes[end + 1]) else {
      return false
    }
    let before = bytes[max(0, start - 8)..<start]
    guard let mark = before.lastIndex(where: Self.isMark), mark == before.startIndex || !Self.isMark(bytes[mark - 1])
    else { return false }
    let opening = before[(mark + 1)...]
    if !opening.isEmpty { return Self.articles.contains(String(decoding: opening, as: UTF8.self)) }
    return before[..<mark].suffix(2).elementsEqual(", ".utf8)
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") }

  private static let articles: Set<String> = ["The ", "A ", "An ", "Der ", "Die ", "Das ", "La ", "Le "]
}
