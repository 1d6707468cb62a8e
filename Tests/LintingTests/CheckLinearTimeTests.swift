import Linting
import SourceText
import TestSupport
import Testing

/// Documents that make careless rules slow.
@Suite(.serialized) struct CheckLinearTimeTests {
  @Test(arguments: [
    "Sunday, 8 September 1951. ", "On 31 June 1950, ", "🇫🇷 Sunday, 8 September 1951. ", "e\u{301}", "\u{301}", "昭和",
    "a <!-- histmark-ignore wrong-weekday --> ", "Sunday, 8 September 1951. <!-- histmark-ignore wrong-weekday --> ",
    "Sunday, 8 September 1951. <!-- histmark-ignore HM309, unused-suppression -->\n",
    "The Treaty of Kiel was signed on 14 January 1841. ", "The Treaty of Kiel was signed on 14 January 1841, ",
    "~~No.~~ The Treaty of Kiel was signed on 14 January 1841. ", "é [@k] ", "[x](#nothing) ",
  ])
  func timeGrowsWithTheLength(piece: String) {
    expectLinear(piece) { String(repeating: piece, count: $0) }
  }

  @Test func manyReferencesInAField() {
    expectLinear("after") { count in
      "```event {#a}\ntitle: A\nafter: \(String(repeating: "#a; ", count: count))#a\n```\n\n[A](#a)"
    }
  }

  @Test func manyNamesInAComment() {
    expectLinear("names") { "<!-- histmark-ignore \(String(repeating: "HM309, ", count: $0))HM309 -->\n\nText." }
  }

  private func expectLinear(_ name: String, _ text: (Int) -> String) {
    func time(_ count: Int) -> Duration {
      let documents = MarkedDocuments(text(count))
      let source = SourceText(text(count))
      let start = processorTime()
      let findings = TestWorkspace(documents).findings()
      let excerpt = source.excerpt(holding: findings.map(\.range.start))
      let columns = findings.map { excerpt.line(at: $0.range.start)?.characterColumn(of: $0.range.start) }
      #expect(!columns.contains(nil))
      return processorTime() - start
    }
    // Quadratic time would be sixteen times as long for four times the length; the rest is for a busy machine.
    let isLinear = (0..<4).contains { _ in time(2_000) < max(time(500), .milliseconds(2)) * 10 }
    #expect(isLinear, "\(name)")
  }
}
