import Export
import Testing

struct TerminalTextTests {
  @Test(arguments: [
    ("### Treaty\n\n*of Peace*", 40, "<1>Treaty</>\n\n<3>of Peace</>"),
    ("**Signed** 1951  \n**Place** `#sf` [San](x.md)", 40, "<1>Signed</> 1951\n<1>Place</> <2>#sf</> San"),
    ("one two three four five six", 20, "one two three four\nfive six"),
    ("**One** two three four five six  \n**b**", 20, "<1>One</> two three four\n    five six\n<1>b</>"),
    ("**in force** x", 20, "<1>in force</> x"),
    ("日本国との平和条約 日本国との平和条約", 20, "日本国との平和条約\n日本国との平和条約"),
    ("a\n\n---\n\nb", 20, "a\n\n<2>────────────────────</>\n\nb"),
    ("- one\n- two \\* &amp;", 20, "• one\n• two * &"),
    ("| a | b |\n|---|---|\n| long | c |", 30, "a     b\nlong  c"),
    ("", 20, ""),
  ])
  func isSetForReading(markdown: String, width: Int, expected: String) {
    let shown = terminalText(markdown: markdown, width: width, ink: Ink(true))
    #expect(
      shown.replacing("\u{1B}[0m", with: "</>").replacing("\u{1B}[", with: "<").replacing("m", with: ">")
        == marked(expected))
  }

  /// `m` ends a code, and so stands for `>` in what is expected too.
  private func marked(_ text: String) -> String { text.replacing("m", with: ">") }

  @Test func withoutInkNothingIsPainted() {
    #expect(terminalText(markdown: "**a** *b* `c`", width: 20, ink: Ink(false)) == "a b c")
  }
}
