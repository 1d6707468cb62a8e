import SourceText
import Syntax

/// Prints the time for inputs that make careless parsers slow, at one and four times a length.
func measureWorstCases(count: Int) {
  print("milliseconds at \(count) and at \(count * 4) repetitions")
  for (name, text) in worstCases {
    let times = [count, count * 4].map { count in
      let source = SourceText(text(count))
      let runs = (0..<3).map { _ in
        ContinuousClock().measure { sink = sink &+ SyntaxTree(parsing: source).text.bytes.count }.seconds * 1000
      }
      return runs.min() ?? 0
    }
    print("  \(padded(name, 34)) \(padded(rounded(times[0]), 10)) \(rounded(times[1]))")
  }
}

private func repeated(_ piece: String, _ count: Int) -> String { String(repeating: piece, count: count) }

let worstCases: [(name: String, text: @Sendable (Int) -> String)] = [
  ("nested quotes", { repeated("> ", $0) + "a" }),
  ("nested quotes, then blank lines", { repeated("> ", $0) + "a\n" + repeated("\n", $0) }),
  ("nested lists", { repeated("- ", $0) + "a" }),
  ("nested lists, then blank lines", { repeated("- ", $0) + "a\n" + repeated("\n", $0) }),
  ("nested brackets", { repeated("[", $0) + "a" + repeated("]", $0) }),
  ("open brackets", { repeated("[", $0) }),
  ("links in links", { repeated("[a](", $0) }),
  ("emphasis", { repeated("*a ", $0) }),
  ("nested emphasis", { repeated("*a **a ", $0) + repeated("a** a*", $0) }),
  ("mixed emphasis", { repeated("*a_ ", $0) }),
  ("backticks of growing length", { count in
    var text = ""
    var length = 1
    while text.utf8.count < count {
      text += repeated("`", length) + " "
      length += 1
    }
    return text
  }),
  ("open code spans", { repeated("`a``", $0) }),
  ("open comments", { repeated("<!-- a", $0) }),
  ("open tags", { repeated("<a b=\"", $0) }),
  ("lazy lines", { "> " + repeated("a\n", $0) }),
  ("deep lazy lines", { repeated("> ", $0) + "a\n" + repeated("b\n", $0) }),
  ("table rows", { "| a | b |\n|---|---|\n" + repeated("| c | d |\n", $0) }),
  ("table of many columns", { repeated("|a", $0) + "|\n" + repeated("|-", $0) + "|\n" + repeated("|b", $0) + "|\n" }),
  ("delimiter rows", { repeated("a | b\n--|--\n", $0) }),
  ("definitions", { count in (0..<count).map { "[a\($0)]: /u\n" }.joined() }),
  ("footnotes", { repeated("[^a]: ", $0) }),
  ("nested citations", { repeated("[@a; see ", $0) + repeated("]", $0) }),
  ("open citations", { repeated("[@a *b ", $0) }),
  ("keys with suffixes", { repeated("@a [p. 1; @b] ", $0) }),
  ("open records", { repeated("```treaty {#a}\ntitle: b\n", $0) }),
  ("open record, long tail", { "```treaty {#a}\n" + repeated("prose line\n\n", $0) }),
  ("entities", { repeated("&amp;&a", $0) }),
  ("escapes", { repeated("\\*", $0) }),
  ("one line", { repeated("abc def ", $0) }),
]
