import Linting
import SourceText
import TestSupport
import Testing

/// The examples of the chapter on events: a document, a line with a full stop, and what is said of it.
@Suite struct EventChapterTests {
  private static let rules: Set<String> = [
    "order-contradiction", "outside-whole", "effect-before-cause", "circular-reference", "party-not-in-existence",
    "signatory-not-living", "unread-distance",
  ]

  @Test func everyExampleIsJudgedAsItSays() throws {
    let examples = try ChapterExample.all(in: "7-events.md", language: "history")
    #expect(examples.count >= 25)
    for example in examples {
      let found = TestWorkspace(MarkedDocuments(example.document)).findings().filter { Self.rules.contains($0.rule) }
      let told = found.map { "\($0.severity.name) \($0.rule): \($0.message)\n" }
      #expect((told.isEmpty ? "nothing\n" : told.joined()) == example.result, "\(example)")
    }
  }
}
