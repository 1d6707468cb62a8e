import Chronology
import Model
import SourceText
import Syntax
import Threads

/// What the last check of a document found, so that the next one looks only at what has changed.
///
/// Each ``LocalRule`` looks at a record, paragraph, link or citation by itself. What it found there holds until the
/// top-level block says something else, or tells of another time because of what is told before it, or refers to a record
/// that says something else. A memory belongs to one document of one workspace, and is shared by its versions.
package final class FindingsMemory: Sendable {
  /// All that blocks have in common.
  private struct Circumstances: Equatable {
    let settings: DocumentSettings
    let language: ProseLanguage
    let selection: RuleSelection
    let isComplete: Bool
  }

  private struct State {
    let circumstances: Circumstances
    let facts: FactsVersion
    let model: DocumentModel
    let findings: [RememberedFinding]
    /// The blocks on which something was found that cannot be remembered.
    let unremembered: [ByteRange]
  }

  private let state = Monitor<State?>(nil)

  package init() {}

  /// The findings of rules that look at each thing by itself: remembered, or else found by `check` in a model that has those
  /// blocks alone of which nothing is remembered. When that is cancelled nothing is remembered of it.
  func findings(
    on model: DocumentModel, named document: DocumentID, in workspace: WorkspaceModel, with selection: RuleSelection,
    isCancelled: () -> Bool, check: (DocumentModel) -> [Finding]
  ) -> [Finding] {
    let circumstances = Circumstances(
      settings: model.settings, language: model.language, selection: selection, isComplete: workspace.isComplete)
    var kept: [Finding] = []
    var found: [Finding]
    if let state = state.withLock(\.self), state.circumstances == circumstances,
      let remembered = Recollection(state.findings, of: state.model, state.facts, for: model, document, workspace)
    {
      let stale = remembered.stale(with: state.unremembered)
      kept = remembered.findings.filter { finding in !stale.contains { $0.contains(finding.range.start) } }
      found = stale.isEmpty ? [] : check(model.restricted(to: stale))
    } else {
      found = check(model)
    }
    found += kept
    if isCancelled() { return found }
    var remembered: [RememberedFinding] = []
    var unremembered: Set<ByteRange> = []
    remembered.reserveCapacity(found.count)
    for finding in found {
      let block = model.tree.blockRange(at: finding.range.start)
      if let form = RememberedFinding(finding, in: block, of: document, workspace) {
        remembered.append(form)
      } else {
        unremembered.insert(block)
      }
    }
    let next = State(
      circumstances: circumstances, facts: workspace.facts, model: model, findings: remembered,
      unremembered: unremembered.sorted())
    state.withLock { $0 = next }
    return found
  }
}
