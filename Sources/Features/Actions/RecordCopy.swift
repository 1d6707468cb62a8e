import Model
import SourceText

/// A copy of the bundled record that a place speaks of, at the end of the document, for an author who wants to say more of
/// it or something else; nothing where the project has a record of its own.
package func recordCopy(at place: ByteOffset, in context: DocumentContext) -> TextAction? {
  relatable(at: place, in: context).flatMap { recordCopy(of: $0, in: context) }
}

/// A copy of a bundled record at the end of the document; nothing for any other record.
package func recordCopy(of definition: Definition, in context: DocumentContext) -> TextAction? {
  guard case .authority(let authority) = definition, let file = context.workspace.gazetteer.text(ofFile: authority.file)
  else { return nil }
  let ending = context.model.text.lineEnding
  let record = file.string(authority.record.range).split(whereSeparator: \.isNewline).joined(separator: ending)
  let bytes = context.model.text.bytes
  let gap = bytes.isEmpty ? "" : bytes.last == 0x0A || bytes.last == 0x0D ? ending : ending + ending
  let end = ByteRange(at: context.model.text.range.end)
  return TextAction(
    title: "Copy the record of ‘\(authority.record.shortTitle)’ into this document",
    edit: ByteEdit(end, gap + record + ending))
}
