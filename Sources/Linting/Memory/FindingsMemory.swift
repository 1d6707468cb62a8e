import Model
import SourceText
import Synchronization

/// What the last check of a document found in its prose, so that the next one looks only at paragraphs that have changed.
///
/// Names, dates and claims in prose are what takes time in a check, and each ``ProseRule`` looks at a paragraph by itself.
/// What it found there holds until the paragraph says something else, or any record, name or bibliography of the workspace
/// does. A memory belongs to one document of one workspace, and is shared by its versions.
package final class FindingsMemory: Sendable {
  /// All that paragraphs have in common.
  private struct Circumstances: Equatable {
    let facts: FactsVersion
    let settings: DocumentSettings
    let selection: RuleSelection
  }

  private struct State {
    var circumstances: Circumstances?
    var paragraphs: [Int: [RememberedFinding]] = [:]
  }

  private let state = Mutex(State())

  package init() {}

  /// The findings of rules that look at each paragraph by itself: remembered, or else found by `check` in a model that has
  /// those paragraphs alone of which nothing is remembered.
  func findings(
    on model: DocumentModel, named document: DocumentID, in workspace: WorkspaceModel, with selection: RuleSelection,
    check: (DocumentModel) -> [Finding]
  ) -> [Finding] {
    let circumstances = Circumstances(facts: workspace.facts, settings: model.settings, selection: selection)
    let known = state.withLock { $0.circumstances == circumstances ? $0.paragraphs : [:] }
    var findings: [Finding] = []
    var remembered: [Int: [RememberedFinding]] = [:]
    var unknown: [(prose: Prose, fingerprint: Int)] = []
    for prose in model.prose {
      let fingerprint = prose.fingerprint(in: model)
      if let old = known[fingerprint], let found = Self.findings(old, at: prose, of: document, in: workspace) {
        findings += found
        remembered[fingerprint] = old
      } else {
        unknown.append((prose, fingerprint))
      }
    }
    let found = unknown.isEmpty ? [] : check(model.restricted(to: unknown.map(\.prose))).sorted()
    findings += found
    var rest = found[...]
    for (prose, fingerprint) in unknown {
      while let first = rest.first, first.range.start < prose.range.start { rest.removeFirst() }
      let own = rest.prefix { $0.range.end <= prose.range.end }
      rest.removeFirst(own.count)
      let forms = own.map { RememberedFinding($0, in: prose, of: document, workspace) }
      // What cannot be remembered is found again each time.
      if forms.allSatisfy({ $0 != nil }) { remembered[fingerprint] = forms.compactMap(\.self) }
    }
    state.withLock { $0 = State(circumstances: circumstances, paragraphs: remembered) }
    return findings
  }

  /// What is remembered of a paragraph, where it stands now; `nil` if a place that belongs to it cannot be found.
  private static func findings(
    _ old: [RememberedFinding], at prose: Prose, of document: DocumentID, in workspace: WorkspaceModel
  ) -> [Finding]? {
    var found: [Finding] = []
    for finding in old {
      guard let placed = finding.placed(in: prose, of: document, workspace) else { return nil }
      found.append(placed)
    }
    return found
  }
}
