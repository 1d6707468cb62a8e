import Bibliography
import Model
import SourceText

/// What could be written at a place of a .bib file: types after `@`, names of fields, keys where another entry is named.
package func completions(
  at place: ByteOffset, inBibliography document: DocumentID, of workspace: WorkspaceModel
) -> Completions {
  guard let file = workspace.bibliographies[document], !file.isCSL, let text = workspace.bibliographyTexts[document]
  else { return Completions([]) }
  let line = text.position(of: place, in: .utf8).line
  let before = Array(text[ByteRange(text.lines.start(ofLine: line), place)])
  var end = place.value
  while end < text.bytes.count, Cursor.isNameByte(text.bytes[end]) { end += 1 }
  let cursor = Cursor(before: before, place: place, end: ByteOffset(end))
  let typed = cursor.typedWord
  let range = cursor.range(typed)
  if typed.lowerBound > 0, before[typed.lowerBound - 1] == 0x40,
    before[..<(typed.lowerBound - 1)].allSatisfy({ $0 <= 0x20 })
  {
    return Completions(
      BibFieldGuide.types.map { type in
        Completion(
          label: type.name, kind: .kind, detail: type.summary, filter: type.name, text: type.name, range: range,
          subject: .text(type.summary))
      })
  }
  guard let item = file.syntax(at: place), item.kind == .entry, item.typeRange.end < place else {
    return Completions([])
  }
  if let field = item.fields.last(where: { $0.valueRange.touches(place) }) {
    guard file.keyUse(at: place) != nil || ["crossref", "xref", "xdata", "related", "entryset"].contains(field.name)
    else {
      return Completions([])
    }
    return keyCompletions(cursor, in: file, document, workspace)
  }
  // The name of a field stands alone on its line, or behind a comma or the brace.
  let lead = before[..<typed.lowerBound].last { $0 > 0x20 }
  guard lead == nil || lead == UInt8(ascii: ",") || lead == UInt8(ascii: "{"), item.keyRange.end < place else {
    return Completions([])
  }
  let present = Set(item.fields.filter { !$0.nameRange.touches(place) }.map(\.name))
  return Completions(
    BibFieldGuide.fields.filter { !present.contains($0.name) }.map { field in
      Completion(
        label: field.name, kind: .field, detail: field.summary, filter: field.name, text: "\(field.name) = ",
        range: range, subject: .text(field.summary), snippet: "\(field.name) = {$1},")
    })
}

private func keyCompletions(
  _ cursor: Cursor, in file: BibliographyFile, _ document: DocumentID, _ workspace: WorkspaceModel
) -> Completions {
  var start = cursor.before.count
  while start > 0, cursor.before[start - 1] > 0x20, !#"{}",=#"#.utf8.contains(cursor.before[start - 1]) { start -= 1 }
  let typed = start..<cursor.before.count
  let written = String(decoding: cursor.before[typed], as: UTF8.self)
  let range = cursor.range(typed)
  let matches = workspace.search(in: document)?.matches(written, limit: Completions.limit) ?? []
  return Completions(
    matches.compactMap { file.entry($0.entry) }.map { entry in
      Completion(
        label: entry.key, kind: .citation, detail: entry.summary, filter: "\(written) \(entry.key) \(entry.summary)",
        text: entry.key, range: range, subject: .source(key: entry.key))
    }, isIncomplete: true)
}
