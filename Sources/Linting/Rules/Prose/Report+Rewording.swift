import Chronology
import Model
import SourceText

extension Report {
  /// The fix that makes a date mean another one, if its words allow that and the sentence stays whole.
  func rewording(of date: ProseDate, in document: DocumentModel, to known: HistoricalDate) -> [Fix] {
    let (bytes, language) = (document.text.bytes, document.languageTag)
    guard let edits = date.edits(toMean: known, in: bytes, language: language) else { return [] }
    let words = document.text.string(date.range, after: edits).split(whereSeparator: \.isWhitespace)
    return [
      Fix(
        "Change to ‘\(words.joined(separator: " "))’", isSafe: false,
        edits: edits.map { DocumentEdit(document: self.document, edit: $0) })
    ]
  }
}

extension SourceText {
  /// A stretch of the text as it is after edits within it, which are in order.
  fileprivate func string(_ range: ByteRange, after edits: [ByteEdit]) -> String {
    var result: [UInt8] = []
    var place = range.start
    for edit in edits {
      result += self[ByteRange(place, edit.range.start)] + edit.replacement
      place = edit.range.end
    }
    return String(decoding: result + self[ByteRange(place, range.end)], as: UTF8.self)
  }
}
