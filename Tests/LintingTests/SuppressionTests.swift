import Linting
import SourceText
import TestSupport
import Testing

/// What comments silence, and what is said of those that silence nothing.
@Suite struct SuppressionTests {
  /// Documents with the ranges of findings marked.
  @Test(arguments: [
    "<!-- histmark-ignore unknown-reference -->\n[x](#nothing)",
    "<!-- histmark-ignore ⟦unknown-reference⟧ -->\nText.",
    // A rule is named by its code, too.
    "<!-- histmark-ignore \(codeOfUnknownReference): to come -->\n[x](#nothing)",
    "<!-- histmark-ignore ⟦HM602⟧ -->\nText.",
    // What is said of a comment is silenced by a comment or by the front matter, too.
    "<!-- histmark-ignore unused-suppression -->\n<!-- histmark-ignore unknown-reference -->\nText.",
    "<!-- histmark-ignore unused-suppression -->\nText <!-- histmark-ignore wrong-kind --> more.",
    "---\nhistmark-ignore: [unused-suppression]\n---\n\n<!-- histmark-ignore unknown-reference -->\nText.",
    "---\nhistmark-ignore: unused-suppression\n---\n\n<!-- histmark-ignore unused-suppression -->\nText.",
    // And where there is nothing to be said of a comment, that can go.
    "<!-- histmark-ignore ⟦unused-suppression⟧ -->\nText.",
    "<!-- histmark-ignore ⟦unused-suppression⟧ -->\n<!-- histmark-ignore unknown-reference -->\n[x](#nothing)",
    "<!-- histmark-ignore unused-suppression -->\n<!-- histmark-ignore unused-suppression -->\nText.",
    "<!-- histmark-ignore ⟦unused-suppression⟧ -->\n<!-- histmark-ignore unused-suppression -->\n"
      + "<!-- histmark-ignore wrong-kind -->\nText.",
  ])
  func commentsSilence(text: String) {
    let documents = MarkedDocuments(text)
    let found = TestWorkspace(documents).findings()
    #expect(found.map(\.range) == documents.documents.first?.ranges, "\(found.map(\.message))")
    #expect(found.allSatisfy { $0.rule == "unused-suppression" })
  }

  /// What begins where the block ends is not silenced.
  @Test(arguments: [
    "<!-- histmark-ignore wrong-weekday: r -->\n# H\n⟦Sunday, 8 September 1951⟧.",
    "a <!-- histmark-ignore wrong-weekday -->\nSunday, 8 September 1951\n⟦Sunday, 8 September 1951⟧.",
  ])
  func theBlockBelowAlone(text: String) {
    let documents = MarkedDocuments(text)
    let found = TestWorkspace(documents).findings().filter { $0.rule == "wrong-weekday" }
    #expect(found.map(\.range.start) == documents.documents.first?.ranges.map(\.start))
  }

  /// A code without a rule is told, as a name is.
  @Test func unknownNamesAreTold() {
    let found = TestWorkspace(MarkedDocuments("<!-- histmark-ignore HM999, Wrong_Weekday -->\nText.")).findings()
    #expect(found.map(\.rule) == ["unknown-suppression", "unknown-suppression"])
  }

  /// A comment that names no rule is told, too.
  @Test(arguments: [
    "<!-- histmark-ignore: unknown-reference -->", "<!-- histmark-ignore -->", "Text <!--histmark-ignore: x-->",
  ])
  func aCommentNamesARule(comment: String) {
    let found = TestWorkspace(MarkedDocuments("\(comment)\n[x](#nothing)")).findings()
    #expect(found.map(\.rule).sorted() == ["unknown-reference", "unknown-suppression"])
  }

  /// The front matter names rules by their codes, as comments do.
  @Test func theFrontMatterNamesCodes() {
    let text = "---\nhistmark-ignore: [\(Self.codeOfUnknownReference)]\n---\n\n[x](#nothing)"
    #expect(TestWorkspace(MarkedDocuments(text)).findings() == [])
  }

  private static let codeOfUnknownReference =
    RuleCatalog.rule(named: "unknown-reference")?.description.code ?? ""

  /// Of several names those go that silence nothing.
  @Test(arguments: [
    ("<!-- histmark-ignore wrong-kind, unknown-reference: x -->\n[x](#no)", "unknown-reference: x"),
    ("<!-- histmark-ignore unknown-reference, wrong-kind -->\n[x](#no)", "unknown-reference"),
    ("<!-- histmark-ignore wrong-kind, unknown-reference, empty-section -->\n[x](#no)", "unknown-reference"),
    ("<!-- histmark-ignore wrong-kind, wrong-weekday, unknown-reference -->\n[x](#no)", "unknown-reference"),
  ])
  func namesAreTakenOut(text: String, left: String) {
    var text = SourceText(text)
    for _ in 0..<2 {
      let pass = FixPass(of: TestWorkspace(MarkedDocuments(text.string(text.range))).findings())
      for edit in pass.edits.values.joined().reversed() { text.apply(edit) }
    }
    #expect(text.string(text.range) == "<!-- histmark-ignore \(left) -->\n[x](#no)")
  }
}
