import Bibliography
import SourceText

/// Reads any bytes as a .bib file and as CSL-JSON: the ranges of a .bib file are in order and give its bytes back, every
/// entry is read, found and printed, and an edit gives what reading anew gives. Run by libFuzzer, with a folder of seeds.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let source = SourceText(bytes)
  let file = BibliographyFile(bib: source)
  checkRanges(of: file, bytes)
  let formatter = CitationFormatter(.chicagoNotes)
  for entry in file.entries {
    if !entry.key.isEmpty, file.number(forKey: entry.key) == nil { fatalError("the key “\(entry.key)” is not found") }
    _ = formatter.reference(entry)
    _ = BibWriter.write(entry)
  }
  _ = CSLWriter.write(file.entries)
  _ = file.entryFindings()
  checkEdit(of: file, source)
  _ = CSLWriter.write(BibliographyFile(cslJSON: source).entries)
  return 0
}

private func checkRanges(of file: BibliographyFile, _ bytes: [UInt8]) {
  var printed: [UInt8] = []
  func copy(_ range: ByteRange) {
    guard range.start.value >= printed.count, range.end.value <= bytes.count else {
      fatalError("\(range) after \(printed.count) of \(bytes.count)")
    }
    printed += bytes[printed.count..<range.start.value]
    printed += bytes[range.indices]
  }
  for item in file.syntax {
    copy(item.typeRange)
    if item.kind == .entry { copy(item.keyRange) }
    for field in item.fields {
      copy(field.nameRange)
      copy(field.valueRange)
    }
  }
  printed += bytes[printed.count...]
  if printed != bytes { fatalError("the ranges do not give the file back") }
}

/// Removes a third from the middle.
private func checkEdit(of file: BibliographyFile, _ source: SourceText) {
  let third = source.bytes.count / 3
  let edit = ByteEdit(ByteRange(third, 2 * third), "")
  var edited = source
  edited.apply(edit)
  var followed = file
  var search = EntrySearch(file)
  let change = followed.update(to: edited, after: edit)
  search.replace(change.old, with: change.new, in: followed)
  let anew = BibliographyFile(bib: edited)
  if followed.syntax != anew.syntax || followed.findings != anew.findings || search.count != anew.count {
    fatalError("an edit gives something else than reading anew")
  }
}
