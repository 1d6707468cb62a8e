import SourceText

/// Lines and pieces of lines that open, continue and close what nests.
private let pieces = [
  "a", "b c", "\n", "\n", "\n\n", "  ", "    ", "\t", "> ", "> > ", "- ", "* ", "1. ", "2) ", "```", "```\n", "~~~\n",
  "```treaty {#x}\n", "title: T\n", "signed: 1951-09-08\n", "  more\n", "// c\n", "# ", "===\n", "---\n", "---",
  "...\n",
  "***", "*", "**", "_", "`", "[", "]", "[a]", "[b]: /u\n", "[a]: /v 't'\n", "](x)", "![", "<div>\n", "</div>", "<b>",
  "<!-- ", " -->", "&amp;", "\\", "@k", "[@k, p. 1; ", "[^1]", "[^1]: ", "^[", "| a | b |\n", "|---|---|\n", "|", ":",
  "~", "\r", "\r\n", "é", "\u{FEFF}", "+ ", "10. ", "[x] ", "\n    ", "\n  ", ";", "\n> ", "\n- ",
]

/// A text of at most so many pieces.
package func randomText(pieces count: Int, _ random: inout SeededGenerator) -> String {
  var text = ""
  for _ in 0..<Int.random(in: 0...count, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
  return text
}

/// An edit somewhere in a text, that keeps it from growing long.
package func randomEdit(_ text: SourceText, _ random: inout SeededGenerator) -> ByteEdit {
  let start = Int.random(in: 0...text.bytes.count, using: &random)
  let longest = Bool.random(using: &random) ? 0 : Int.random(in: 0...6, using: &random)
  let isLong = text.bytes.count > 300
  let end = min(text.bytes.count, start + (isLong ? longest * 20 : longest))
  return ByteEdit(ByteRange(start, end), randomText(pieces: isLong ? 1 : 3, &random))
}
