import Bibliography
import SourceText

/// A bibliography of many entries, made of those of other files: each again and again, with a number after its key.
///
/// Entries that inherit are left out, because their parents would have other keys; so are broken ones, and keys that
/// Pandoc cannot read.
func largeBibliography(from files: [[UInt8]], count: Int) -> [UInt8] {
  var entries: [(text: ArraySlice<UInt8>, keyEnd: Int)] = []
  for bytes in files {
    let source = SourceText(bytes)
    let file = BibliographyFile(bib: source)
    if file.findings.contains(where: \.isMalformed) || String(validating: bytes, as: UTF8.self) == nil { continue }
    // Pandoc reads no file that has entries in parentheses.
    if file.syntax.contains(where: { bytes[$0.range.indices].last == UInt8(ascii: ")") }) { continue }
    for item in file.syntax where item.kind == .entry && !item.keyRange.isEmpty {
      let inherits = item.fields.contains { ["crossref", "xdata", "ids"].contains($0.name) }
      let text = bytes[item.range.indices]
      let isPlain = bytes[item.keyRange.indices].allSatisfy { $0 < 0x80 } && text.last == UInt8(ascii: "}")
      let usesStrings = item.fields.contains { field in
        !"{\"0123456789".utf8.contains(bytes[field.valueRange.start.value])
      }
      // Pandoc counts braces after a backslash in another way.
      let hasEscapedBrace = zip(text, text.dropFirst()).contains { $0 == 0x5C && ($1 == 0x7B || $1 == 0x7D) }
      if !inherits, !hasEscapedBrace, isPlain, !usesStrings { entries.append((text, item.keyRange.end.value)) }
    }
  }
  var result: [UInt8] = []
  guard !entries.isEmpty else { return result }
  for number in 0..<count {
    let (text, keyEnd) = entries[number % entries.count]
    result += text[..<keyEnd]
    result += "-\(number)".utf8
    result += text[keyEnd...]
    result += "\n\n".utf8
  }
  return result
}
