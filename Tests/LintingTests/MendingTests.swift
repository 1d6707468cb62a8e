import Files
import Linting
import Model
import Project
import SourceText
import TestSupport
import Testing

/// Whatever a document says, mending it ends, mends, and does no harm.
@Suite struct MendingTests {
  /// Documents to try; more by the environment.
  private static let count = FileSystem.variable("HISTMARK_RANDOM_DOCUMENTS").flatMap(Int.init) ?? 150

  @Test(arguments: [false, true])
  func randomDocuments(allowingUnsafe: Bool) throws {
    var documents = RandomHistory(seed: allowingUnsafe ? 1951 : 1855)
    var mendedCount = 0
    for _ in 0..<Self.count {
      let bytes = documents.next()
      let before = SourceText(bytes)
      let (after, mending, errors) = try mended(before, allowingUnsafe)
      mendedCount += mending.counts.values.reduce(0, +)
      let text = String(decoding: bytes, as: UTF8.self)
      for (rule, count) in errors.after { #expect(count <= errors.before[rule, default: 0], "\(rule): \(text)") }
      // Once more changes nothing.
      let again = try mended(after, allowingUnsafe)
      let change = again.text.bytes == after.bytes ? "" : "\(text)\n→\n\(whole(after))\n→\n\(whole(again.text))"
      #expect(change == "")
      // The mark and the line endings stay.
      #expect(after.byteOrderMarkCount == before.byteOrderMarkCount)
      if before.lineEnding == "\r\n" { #expect(loneLineFeeds(after) == loneLineFeeds(before), "\(text)") }
    }
    // Not for want of anything to mend.
    #expect(mendedCount > Self.count / 2)
  }

  /// One pass changes exactly the bytes of its edits.
  @Test func nothingOutsideTheEditsIsTouched() throws {
    var documents = RandomHistory(seed: 1905)
    for _ in 0..<Self.count {
      var project = try emptyProject()
      let text = SourceText(documents.next())
      project.add(project.model(of: text), named: Self.document)
      let edits = FixPass(of: project.findings(in: Self.document), allowingUnsafe: true).edits[Self.document] ?? []
      var expected = text
      for edit in edits.reversed() { expected.apply(edit) }
      #expect(text.applying(edits).bytes == expected.bytes)
      for (edit, next) in zip(edits, edits.dropFirst()) { #expect(edit.range.end <= next.range.start) }
    }
  }

  @Test func aRuleThatIsOffMendsNothing() throws {
    let text = SourceText("```traety {#a}\ntitle: A\nsigned: 196x\n```\n")
    var filter = ReportFilter(lowest: .hint)
    var project = try emptyProject()
    project.add(project.model(of: text), named: Self.document)
    _ = Mending(&project, [Self.document], allowingUnsafe: false, filter: &filter) { project, document in
      project.check(document, choosing: RuleChoice(ignored: ["unknown-kind"])).findings
    }
    #expect(project.text(of: Self.document)?.bytes == text.bytes)
    _ = Mending(&project, [Self.document], allowingUnsafe: false, filter: &filter) { project, document in
      project.check(document, choosing: RuleChoice(ignored: ["outdated-edtf"])).findings
    }
    let after = project.text(of: Self.document)
    #expect(after.map { $0.string($0.range) } == "```treaty {#a}\ntitle: A\nsigned: 196x\n```\n")
  }

  private static let document = DocumentID("/nowhere/document.md")

  private func emptyProject() throws -> Project { try Project(at: Self.document.name) }

  private func mended(
    _ text: SourceText, _ allowingUnsafe: Bool
  ) throws -> (text: SourceText, mending: Mending, errors: (before: [String: Int], after: [String: Int])) {
    var project = try emptyProject()
    project.add(project.model(of: text), named: Self.document)
    let before = errors(project)
    var filter = ReportFilter(lowest: .hint)
    let mending = Mending(&project, [Self.document], allowingUnsafe: allowingUnsafe, filter: &filter) {
      $0.check($1, choosing: RuleChoice()).findings
    }
    let after = try #require(project.text(of: Self.document))
    return (after, mending, (before, errors(project)))
  }

  private func whole(_ text: SourceText) -> String { text.string(text.range) }

  private func errors(_ project: Project) -> [String: Int] {
    project.findings(in: Self.document).reduce(into: [:]) { counts, finding in
      if finding.severity == .error { counts[finding.rule, default: 0] += 1 }
    }
  }

  private func loneLineFeeds(_ text: SourceText) -> Int {
    text.bytes.indices.count { text.bytes[$0] == 0x0A && ($0 == 0 || text.bytes[$0 - 1] != 0x0D) }
  }
}
