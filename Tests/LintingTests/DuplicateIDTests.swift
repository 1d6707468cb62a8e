import Linting
import Model
import SourceText
import TestSupport
import Testing

/// Records that have one id, be they few or very many.
@Suite(.serialized) struct DuplicateIDTests {
  @Test func eachIsToldOfTheFirst() {
    let record = "```event {#a}\ntitle: A\n```\n\n"
    let documents = MarkedDocuments("%% b.md\n\(record)%% a.md\n# A\n\n\(record)\(record)[x](#a)")
    let found = TestWorkspace(documents).findings().filter { $0.rule == "duplicate-id" }
    #expect(found.map(\.document.name) == ["a.md", "b.md"])
    let first = documents.documents.last.flatMap { TestWorkspace(documents).models[DocumentID($0.name)]?.records.first }
    #expect(found.flatMap(\.related).map(\.range) == [first?.idRange, first?.idRange])
    #expect(found.flatMap(\.related).allSatisfy { $0.document.name == "a.md" })
  }

  /// A record of one's own may have the id of a bundled one.
  @Test func bundledIDsAreFree() {
    let found = TestWorkspace(MarkedDocuments("```treaty {#sf-1951}\ntitle: Peace\n```\n\n[x](#sf-1951)")).findings()
    #expect(!found.contains { $0.rule == "duplicate-id" })
  }

  @Test(arguments: [1, 20])
  func timeGrowsWithTheirNumber(documents count: Int) {
    func time(_ records: Int) -> Duration {
      let text = (0..<records / count).map { "```event {#war}\ntitle: War \($0)\n```\n\nSee [it](#war).\n\n" }.joined()
      let workspace = TestWorkspace(MarkedDocuments((0..<count).map { "%% \($0).md\n\(text)" }.joined()))
      let rule = RuleSelection().narrowed(to: RuleChoice(selected: ["duplicate-id"]))
      let start = processorTime()
      #expect(workspace.findings(rule).count == records - 1)
      return processorTime() - start
    }
    // Quadratic time would be sixteen times as long for four times as many; the rest is for a busy machine.
    let isLinear = (0..<4).contains { _ in time(2_000) < max(time(500), .milliseconds(2)) * 10 }
    #expect(isLinear)
  }
}
