import Linting
import Model
import SourceText
import Threads

/// Documents in which fixes were made, pass after pass, until none was left to make.
package struct Mending: Sendable {
  /// The text of each document that changed, as it was at first.
  package private(set) var originals: [DocumentID: SourceText] = [:]
  /// How many findings were mended, by the document they were on.
  package private(set) var counts: [DocumentID: Int] = [:]
  /// Documents in which a pass did harm, so that their fixes are made one at a time.
  private var delicate: Set<DocumentID> = []
  /// Findings whose fix did harm to the documents as they are; it is tried again once something else has been mended.
  private var refused: Set<Refusal> = []

  private struct Refusal: Hashable {
    let rule: String
    let message: String
    let document: DocumentID

    init(_ finding: Finding) {
      rule = finding.rule
      message = finding.message
      document = finding.document
    }
  }

  /// Passes are few: each makes all fixes that do not get in each other's way. Where fixes undo each other, or make work for
  /// each other for ever, the document stays as it was.
  private static let mostPasses = 100

  /// Makes the fixes of what a check of some documents reports. A fix that would bring an error is left out.
  ///
  /// - Parameters:
  ///   - project: has the documents as they are, and afterwards as they are mended.
  ///   - documents: may be changed; no other is.
  ///   - findings: what is reported of one of them.
  package init(
    _ project: inout Project, _ documents: [DocumentID], allowingUnsafe: Bool,
    filter: inout ReportFilter, findings: @escaping @Sendable (Project, DocumentID) -> [Finding]
  ) {
    let allowed = Set(documents)
    var pending = documents
    var errors: [DocumentID: ErrorCounts] = [:]
    for _ in 0..<Self.mostPasses {
      var found: [Finding] = []
      let current = project
      let isCompared = filter.baseline != nil
      inParallel(pending) { document in
        LocatedFindings(findings(current, document)) {
          isCompared && $0 == document ? current.text(of: $0) : nil
        }
      } receive: { document, some in
        errors[document] = Self.errors(among: some.findings)
        found += filter.kept(some, of: document, text: { current.text(of: $0) })
      }
      let pass = self.pass(over: found, allowingUnsafe: allowingUnsafe, in: allowed)
      if pass.mended.isEmpty { return }
      let changed = pass.edits.keys.sorted()
      let texts = changed.map { ($0, current.text(of: $0) ?? SourceText([])) }
      for (document, text) in texts {
        project.replace(text.applying(pass.edits[document] ?? []), of: document)
      }
      let after = Self.errors(
        in: project, of: project.tell(changed, otherThan: current) ? documents : changed, findings)
      let harmed = harmful(changed, from: current, to: project, before: errors, after: after, findings)
      if harmed.isEmpty {
        refused.removeAll()
        errors.merge(after) { $1 }
        for (document, text) in texts {
          originals[document] = originals[document] ?? text
          filter.follow(pass.edits[document] ?? [], in: document)
        }
        for finding in pass.mended { counts[finding.document, default: 0] += 1 }
        pending = documents.filter { pass.edits[$0] != nil || delicate.contains($0) }
      } else {
        for (document, text) in texts { project.replace(text, of: document) }
        refuse(pass, harmed)
      }
    }
    for document in pending {
      if let original = originals.removeValue(forKey: document) { project.replace(original, of: document) }
      counts[document] = nil
    }
  }

  /// The fixes to make next: all that can be made together, of a delicate document the first alone.
  private func pass(over found: [Finding], allowingUnsafe: Bool, in allowed: Set<DocumentID>) -> FixPass {
    var begun: Set<DocumentID> = []
    let wanted = found.sorted().filter { finding in
      if refused.contains(Refusal(finding)) || finding.fixToMake(allowingUnsafe: allowingUnsafe) == nil { return false }
      return !delicate.contains(finding.document) || begun.insert(finding.document).inserted
    }
    return FixPass(of: wanted, allowingUnsafe: allowingUnsafe) { allowed.contains($0) }
  }

  private mutating func refuse(_ pass: FixPass, _ harmed: Set<DocumentID>) {
    for document in harmed {
      if delicate.insert(document).inserted { continue }
      for finding in pass.mended where finding.document == document { refused.insert(Refusal(finding)) }
    }
  }

  private typealias ErrorCounts = [String: Int]

  /// The documents among some that changed whose edits bring errors, there or elsewhere.
  private func harmful(
    _ changed: [DocumentID], from old: Project, to new: Project, before: [DocumentID: ErrorCounts],
    after: [DocumentID: ErrorCounts], _ findings: @escaping @Sendable (Project, DocumentID) -> [Finding]
  ) -> Set<DocumentID> {
    func isHarmed(_ document: DocumentID, _ after: ErrorCounts) -> Bool {
      after.contains { rule, count in count > before[document]?[rule] ?? 0 }
    }
    let harmed = Set(after.filter(isHarmed).keys)
    let victims = harmed.subtracting(changed).sorted()
    if victims.isEmpty { return harmed }
    let telling = changed.filter { new.facts(of: $0) != old.facts(of: $0) }
    let guilty = telling.filter { document in
      var project = old
      project.replace(new.text(of: document) ?? SourceText([]), of: document)
      return Self.errors(in: project, of: victims, findings).contains(where: isHarmed)
    }
    return harmed.intersection(changed).union(guilty.isEmpty ? telling : guilty)
  }

  /// Of some documents how many errors there are of each rule.
  private static func errors(
    in project: Project, of documents: [DocumentID],
    _ findings: @escaping @Sendable (Project, DocumentID) -> [Finding]
  ) -> [DocumentID: ErrorCounts] {
    var counts: [DocumentID: ErrorCounts] = [:]
    inParallel(documents) {
      errors(among: findings(project, $0))
    } receive: {
      counts[$0] = $1
    }
    return counts
  }

  private static func errors(among findings: [Finding]) -> ErrorCounts {
    findings.reduce(into: [:]) { if $1.severity == .error { $0[$1.rule, default: 0] += 1 } }
  }
}

extension Project {
  /// Whether some documents say to the others what they did not say in another version of the project.
  fileprivate func tell(_ documents: [DocumentID], otherThan old: Project) -> Bool {
    documents.contains { facts(of: $0) != old.facts(of: $0) }
  }

  /// What other documents know of one.
  fileprivate func facts(of document: DocumentID) -> ContentDigest? {
    guard let text = text(of: document) else { return nil }
    return workspace.documents[document]?.facts(in: text) ?? ContentDigest(text.bytes)
  }
}
