import Linting
import Model
import Project
import SourceText
import TestSupport
import Testing

/// Every rule says what it reports and what it does not, in examples that are held to their word.
@Suite struct RuleExampleTests {
  /// Rules whose examples are of something else than documents, checked elsewhere.
  private static let ofOtherFiles: Set<String> = ["malformed-configuration"]

  static let documentRules = RuleCatalog.all.map { $0.description }.filter { !ofOtherFiles.contains($0.name) }

  @Test(arguments: documentRules.map(\.name))
  func badExampleYieldsExactlyWhatIsMarked(name: String) throws {
    let rule = try #require(RuleCatalog.rule(named: name)).description
    let documents = MarkedDocuments(rule.bad)
    let selection = RuleSelection(levels: [rule.name: .on])
    let found = TestWorkspace(documents).findings(selection).filter { $0.rule == rule.name }
    let marked = documents.documents.flatMap { document in document.ranges.map { "\(document.name) \($0)" } }
    #expect(!marked.isEmpty)
    #expect(found.map { "\($0.document.name) \($0.range)" }.sorted() == marked.sorted())
    for finding in found { #expect(!finding.message.isEmpty) }
  }

  @Test(arguments: documentRules.map(\.name))
  func goodExampleYieldsNothingFromAnyRule(name: String) throws {
    let rule = try #require(RuleCatalog.rule(named: name)).description
    let found = TestWorkspace(MarkedDocuments(rule.good)).findings(RuleSelection(levels: [rule.name: .on]))
    #expect(found.map { "\($0.rule): \($0.message)" } == [])
  }

  @Test(arguments: documentRules.map(\.name))
  func fixesRemoveWhatTheyMend(name: String) throws {
    let rule = try #require(RuleCatalog.rule(named: name)).description
    let documents = MarkedDocuments(rule.bad)
    let before = TestWorkspace(documents)
    let selection = RuleSelection(levels: [rule.name: .on])
    for finding in before.findings(selection) where finding.rule == rule.name {
      guard let fix = finding.fixes.first else { continue }
      let mended = documents.documents.map { document -> String in
        var text = SourceText(document.text)
        let edits = fix.edits.filter { $0.document.name == document.name }.map(\.edit)
        for edit in edits.sorted(by: { $0.range > $1.range }) { text.apply(edit) }
        return "%% \(document.name)\n\(text.string(text.range))"
      }
      let after = TestWorkspace(MarkedDocuments(mended.joined(separator: "\n"))).findings(selection)
      let count = before.findings(selection).filter { $0.rule == rule.name }.count
      #expect(after.filter { $0.rule == rule.name }.count < count, "\(fix.title)")
    }
  }

  @Test func malformedConfigurationIsFoundWhereItIsMarked() throws {
    let rule = try #require(RuleCatalog.rule(named: "malformed-configuration")).description
    let bad = try #require(MarkedDocuments(rule.bad).documents.first)
    #expect(Configuration(Array(bad.text.utf8)).problems.map(\.range) == bad.ranges)
    let good = try #require(MarkedDocuments(rule.good).documents.first)
    #expect(Configuration(Array(good.text.utf8)).problems == [])
  }

  /// What looks like a fault and is none.
  @Test(arguments: [
    "See [above](#top).\n\nThe <a id=\"top\"></a>place.", "<a name='note'></a>\n\nSee [it](#note).",
    "The Treaty of Paris was not signed in 1784.",
    "According to the paper the Treaty of Versailles was signed in 1920.",
    "The Chicago Convention of 1896 chose Bryan.", "Russia was a party in 1995.", "See [the war](#ww2) of 1939.",
    "The San Francisco Peace Treaty was to be signed in 1952.",
    "The USSR refused to sign the San Francisco Peace Treaty.",
  ])
  func soundTextIsLeftAlone(text: String) {
    let found = TestWorkspace(MarkedDocuments(text)).findings()
    #expect(found.map { "\($0.rule): \($0.message)" } == [])
  }

  @Test func namesAndCodesAreUnique() {
    let rules = RuleCatalog.all.map { $0.description }
    #expect(Set(rules.map(\.name)).count == rules.count)
    #expect(Set(rules.map(\.code)).count == rules.count)
    #expect(rules.map(\.code) == rules.map(\.code).sorted())
  }
}
