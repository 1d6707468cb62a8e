import SourceText
import Vocabulary

/// A whole record to fill in: the id, the fields that its kind asks for, the closing fence. In the syntax of snippets of
/// LSP 3.17 (“Snippet Syntax”).
func recordSnippet(of kind: RecordKind, fence: String) -> String {
  // Of a group of which one is enough, the first is the most usual.
  var fields = kind.required.compactMap(\.first)
  if kind.field(named: "title") != nil, !fields.contains("title") { fields.insert("title", at: 0) }
  let lines = fields.enumerated().map { "\($1): $\($0 + 2)" }
  return (["\(kind.name) {#${1:id}}"] + lines + [fence]).joined(separator: "\n") + "$0"
}

/// Whether a record whose opening fence stands on a line has no closing one of its own: nothing like a field follows before
/// the next fence, or before the next block.
func isUnclosed(fenceOnLine line: Int, in text: SourceText) -> Bool {
  for next in (line + 1)..<max(line + 1, text.lines.count) {
    let bytes = text[text.contents(ofLine: next)]
    if bytes.starts(with: [0x60, 0x60, 0x60]) || bytes.starts(with: [0x7E, 0x7E, 0x7E]) {
      // A closing fence has no words after it; one with words opens another block.
      return bytes.contains { $0 != 0x60 && $0 != 0x7E && $0 != 0x20 }
    }
    let isField = bytes.isEmpty || bytes.contains(0x3A) || bytes.first == 0x20 || bytes.starts(with: [0x2F, 0x2F])
    if !isField { return true }
  }
  return true
}
