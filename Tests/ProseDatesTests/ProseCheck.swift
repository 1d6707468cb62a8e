import Chronology
import SourceText
import Testing

/// Checks that exactly the marked dates of a text are found, with their values.
///
/// Each date is marked `⟦words|value⟧`; several readings are parted by ` or `, the likeliest first, and a day that no
/// calendar has is the value `none`. What comes before a bar ‖ in the text is read first, as an earlier paragraph.
func check(
  _ marked: String, language: ProseLanguage = .english, order: ProseContext.NumericOrder = .unstated,
  calendar: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  let recognizer = ProseDateRecognizer(language: language)
  var context = ProseContext(
    language: language, numericOrder: order, calendar: calendar.flatMap { WritingCalendar(named: $0) })
  for paragraph in marked.split(separator: "‖") {
    let (text, expected) = unmarked(String(paragraph))
    let bytes = Array(text.utf8)
    let dates = recognizer.dates(in: bytes, ranges: [ByteRange(0, bytes.count)], context: &context)
    let found = dates.map { date in
      let words = String(decoding: bytes[date.range.indices], as: UTF8.self)
      return "\(date.range.start.value) \(words)|\(values(date))"
    }
    #expect(found == expected, "\(text)", sourceLocation: sourceLocation)
  }
}

/// The readings of a date, as ``check(_:language:order:sourceLocation:)`` writes them.
func values(_ date: ProseDate) -> String {
  date.readings.isEmpty ? "none" : date.readings.map { $0.edtf.description }.joined(separator: " or ")
}

/// A text without its marks, and each marked date with its first byte.
private func unmarked(_ marked: String) -> (text: String, dates: [String]) {
  var text = ""
  var dates: [String] = []
  var mark: String?
  for character in marked {
    switch character {
    case "⟦": mark = ""
    case "⟧":
      let parts = (mark ?? "").split(separator: "|", maxSplits: 1)
      guard let words = parts.first, let value = parts.last else { continue }
      dates.append("\(text.utf8.count) \(words)|\(value)")
      text += words
      mark = nil
    default:
      if mark != nil { mark?.append(character) } else { text.append(character) }
    }
  }
  return (text, dates)
}

/// The dates of a text read alone.
func dates(in text: String, language: ProseLanguage = .english) -> [ProseDate] {
  let bytes = Array(text.utf8)
  var context = ProseContext(language: language)
  return ProseDateRecognizer(language: language).dates(
    in: bytes, ranges: [ByteRange(0, bytes.count)], context: &context)
}
