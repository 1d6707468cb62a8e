import LanguageServerProtocol
import SourceText

extension OpenDocument {
  /// The document after the changes of one `didChange`, and the same changes in bytes.
  func applying(
    _ changes: [TextDocumentContentChange], version: Int?, _ encoding: PositionEncodingKind
  ) -> (document: OpenDocument, edits: [ByteEdit]) {
    var text = text
    var edits: [ByteEdit] = []
    edits.reserveCapacity(changes.count)
    for change in changes {
      let replacement = Array(change.text.utf8)
      let edit =
        if let range = change.range {
          ByteEdit(PositionConverter(text, encoding).range(range), replacement)
        } else {
          ByteEdit.difference(from: text.bytes, to: replacement)
        }
      text.apply(edit)
      edits.append(edit)
    }
    let document = OpenDocument(uri: uri, languageID: languageID, version: version ?? self.version + 1, text: text)
    return (document, edits)
  }
}

extension ByteEdit {
  /// The smallest single edit that makes one text of another: what an editor has changed that sends its text whole.
  static func difference(from old: [UInt8], to new: [UInt8]) -> ByteEdit {
    let most = min(old.count, new.count)
    var start = 0
    while start < most, old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < most - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    return ByteEdit(ByteRange(start, old.count - tail), Array(new[start..<new.count - tail]))
  }
}
