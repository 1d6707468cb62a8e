import Model
import SourceText

/// A character after which something may be put right.
package enum TypedCharacter: Character, CaseIterable, Sendable {
  case lineEnding = "\n"
  /// U+FF1A, which input methods for Chinese and Japanese write for the colon of a field.
  case fullWidthColon = "："
}

/// What is put right after a character that has just been typed before a place.
package func edits(after typed: TypedCharacter, at place: ByteOffset, in model: DocumentModel) -> [ByteEdit] {
  switch typed {
  case .lineEnding: closingFence(at: place, in: model)
  case .fullWidthColon: halfWidthColon(at: place, in: model)
  }
}

/// The closing fence of a record whose first line was left just now.
private func closingFence(at place: ByteOffset, in model: DocumentModel) -> [ByteEdit] {
  let text = model.text
  let line = text.lines.line(at: place)
  guard line > 0, text[text.contents(ofLine: line)].allSatisfy({ $0 == 0x20 }),
    let record = model.record(at: text.lines.start(ofLine: line - 1)), record.kind != nil,
    text.lines.line(at: record.openerRange.start) == line - 1, isUnclosed(fenceOnLine: line - 1, in: text)
  else { return [] }
  let opener = text[text.contents(ofLine: line - 1)]
  // In a list or a quotation the fence would need what stands before it.
  guard let mark = opener.first, mark == 0x60 || mark == 0x7E else { return [] }
  let fence = String(decoding: opener.prefix { $0 == mark }, as: UTF8.self)
  return [ByteEdit(ByteRange(at: text.contents(ofLine: line).end), text.lineEnding + fence)]
}

private func halfWidthColon(at place: ByteOffset, in model: DocumentModel) -> [ByteEdit] {
  let text = model.text
  let typed = ByteRange(place - ByteCount(3), place)
  let start = text.lines.start(ofLine: text.lines.line(at: place))
  guard start < typed.start, text.string(typed) == "：", let record = model.record(at: place), record.kind != nil,
    record.openerRange.end < start,
    text[ByteRange(start, typed.start)].allSatisfy({ Cursor.isNameByte($0) && $0 < 0x80 })
  else { return [] }
  return [ByteEdit(typed, ": ")]
}
