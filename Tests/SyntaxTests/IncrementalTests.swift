import SourceText
import TestSupport
import Testing
import Vocabulary

@testable import Syntax

/// An edited tree is the tree of the edited text.
@Suite struct IncrementalTests {
  @Test(arguments: [Dialect.commonMark, .histmark(.standard)])
  func randomEditsGiveTheTreeOfTheText(dialect: Dialect) {
    var random = SeededGenerator(seed: dialect == .commonMark ? 11 : 12)
    var failures = 0
    for round in 0..<120 {
      var tree = SyntaxTree(parsing: SourceText(randomText(pieces: 12, &random)), dialect: dialect)
      for _ in 0..<60 {
        let edit = randomEdit(tree.text, &random)
        let before = tree
        tree = tree.applying([edit])
        let whole = SyntaxTree(parsing: tree.text, dialect: dialect)
        if tree.dump != whole.dump || !structuralFaults(tree).isEmpty {
          failures += 1
          if failures < 4 {
            let text = before.text.string(before.text.range)
            Issue.record(
              """
              round \(round): \(edit.range) \(String(decoding: edit.replacement, as: UTF8.self).debugDescription) in
              \(text.debugDescription)
              edited:
              \(tree.dump)whole:
              \(whole.dump)
              """)
          }
          tree = whole
        }
      }
    }
    #expect(failures == 0)
  }
}

/// Lines and pieces of lines that open, continue and close what nests.
private let pieces = [
  "a", "b c", "\n", "\n", "\n\n", "  ", "    ", "\t", "> ", "> > ", "- ", "* ", "1. ", "2) ", "```", "```\n", "~~~\n",
  "```treaty {#x}\n", "title: T\n", "signed: 1951-09-08\n", "  more\n", "// c\n", "# ", "===\n", "---\n", "---",
  "...\n",
  "***", "*", "**", "_", "`", "[", "]", "[a]", "[b]: /u\n", "[a]: /v 't'\n", "](x)", "![", "<div>\n", "</div>", "<b>",
  "<!-- ", " -->", "&amp;", "\\", "@k", "[@k, p. 1; ", "[^1]", "[^1]: ", "^[", "| a | b |\n", "|---|---|\n", "|", ":",
  "~", "\r", "\r\n", "é", "\u{FEFF}", "+ ", "10. ", "[x] ", "\n    ", "\n  ", ";", "\n> ", "\n- ",
]

private func randomText(pieces count: Int, _ random: inout SeededGenerator) -> String {
  var text = ""
  for _ in 0..<Int.random(in: 0...count, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
  return text
}

private func randomEdit(_ text: SourceText, _ random: inout SeededGenerator) -> ByteEdit {
  let start = Int.random(in: 0...text.bytes.count, using: &random)
  let longest = Bool.random(using: &random) ? 0 : Int.random(in: 0...6, using: &random)
  let isLong = text.bytes.count > 300
  let end = min(text.bytes.count, start + (isLong ? longest * 20 : longest))
  return ByteEdit(ByteRange(start, end), randomText(pieces: isLong ? 1 : 3, &random))
}
