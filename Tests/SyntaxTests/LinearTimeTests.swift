import SourceText
import TestSupport
import Testing

@testable import Syntax

/// Inputs that make careless parsers slow or overflow their stack.
@Suite(.serialized) struct LinearTimeTests {
  @Test(arguments: [
    "> ", "- ", "1. ", "> - ", "[", "]", "![", "[a](", "[a](b \"", "[a](<b", "*a ", "*a **a ", "a** b* ", "*a_ ",
    "~a ~~", "`a``", "<!-- a", "<a b=\"", "<a b='", "<?", "<!A", "<![CDATA[", "&amp", "\\", "\\[", "[@a; ",
    "[@a *b ", "@a [b ", "@{", "^[", "[^a", "[^a]: ", "a\n", "> a\n", "- a\n", "- a\n\n", "  - a\n", "\t",
    "    a\n\n", "# a\n", "a\n===\n", "[a]: b\n", "[a]\n", "[a]: <\n", "[a]: b 'c\n", "| a ", "|a|\n|-|\n", "|a\n",
    "```\n", "~~~ a\n", "```treaty {#a}\n", "```treaty {#a}\nb: c\n", "```treaty {#a}\nb\n\nc\n",
    "- ```treaty {#a}\n", "<div>\n", "<b>\n", "---\n", "--- ", "* * ", "\r", "\r\n", "\u{FEFF}", "é*", "“*", "@",
    ";", "a: b\n",
  ])
  func timeGrowsWithTheLength(piece: String) {
    for ending in ["", "]", "\n```\n"] {
      // Quadratic time would be sixteen times as long for four times the length; the rest is for a busy machine.
      let attempts = (0..<4).lazy.map { _ in
        (self.time(of: piece, 1_000, ending), self.time(of: piece, 4_000, ending))
      }
      let isLinear = attempts.contains { short, long in long < max(short, .milliseconds(2)) * 10 }
      #expect(isLinear, "\(piece.debugDescription) … \(ending.debugDescription)")
    }
  }

  @Test func blankLinesBelowDeepNesting() {
    for marker in ["> ", "- ", "1. ", "> - "] {
      func time(_ count: Int) -> Duration {
        let nested = String(repeating: marker, count: count) + "a\n"
        return duration(nested + String(repeating: "\n", count: count) + String(repeating: "b\n", count: count))
      }
      let isLinear = (0..<4).contains { _ in time(8_000) < max(time(2_000), .milliseconds(2)) * 10 }
      #expect(isLinear, "\(marker)")
    }
  }

  @Test func backticksOfEveryLength() {
    func time(_ longest: Int) -> Duration {
      duration((1...longest).map { String(repeating: "`", count: $0) }.joined(separator: " a "))
    }
    // Twice as many lengths are four times as many bytes.
    let isLinear = (0..<4).contains { _ in time(400) < max(time(200), .milliseconds(2)) * 10 }
    #expect(isLinear)
  }

  private func time(of piece: String, _ count: Int, _ ending: String) -> Duration {
    duration(String(repeating: piece, count: count) + ending)
  }

  private func duration(_ text: String) -> Duration {
    let source = SourceText(text)
    let start = processorTime()
    let tree = SyntaxTree(parsing: source)
    let time = processorTime() - start
    let tiles = tree.storage.blocks.first.map { $0.start == 0 } ?? true
    #expect(tiles)
    return time
  }
}
