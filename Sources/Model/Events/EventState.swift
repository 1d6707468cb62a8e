import Threads

/// The network of time of one version of a workspace: the one of a version before, and what has changed since.
///
/// It is brought up to date when it is first asked for, so that a project is read at once and not record by record, and
/// documents without relations never ask.
final class EventState: Sendable {
  private struct State {
    var network: EventNetwork
    var changed: Set<EventKey>
    var contradictions: EventContradictions?
    /// Those of the version before, where they are known.
    var before: EventContradictions?
  }

  private let state: Monitor<State>

  init() { state = Monitor(State(network: EventNetwork(), changed: [], contradictions: EventContradictions([]))) }

  private init(_ state: State) { self.state = Monitor(state) }

  /// The state after changes of some records; this one, changed, if nobody else has it.
  func changed(_ keys: Set<EventKey>, isShared: Bool) -> EventState {
    state.withLock { state in
      if !isShared, state.contradictions == nil {
        state.changed.formUnion(keys)
        return self
      }
      var next = state
      next.changed.formUnion(keys)
      next.before = state.contradictions ?? state.before
      next.contradictions = nil
      return EventState(next)
    }
  }

  /// Whether it has a record of a key, or is about to have.
  func concerns(_ key: EventKey) -> Bool { state.withLock { $0.network.contains(key) || $0.changed.contains(key) } }

  /// Whether nothing is related to anything.
  var isEmpty: Bool { state.withLock { $0.network.isEmpty && $0.changed.isEmpty } }

  /// Whether so little has changed that it is brought up to date at once.
  var isNearlyCurrent: Bool { state.withLock { $0.changed.count < 100 } }

  func network(in workspace: WorkspaceModel) -> EventNetwork {
    state.withLock { Self.bringUpToDate(&$0, workspace).network }
  }

  /// The contradictions, and those of the version before where they are known.
  func contradictions(in workspace: WorkspaceModel) -> (now: EventContradictions, before: EventContradictions?) {
    state.withLock { state in
      let network = Self.bringUpToDate(&state, workspace).network
      let now = state.contradictions ?? EventContradictions(network.contradictions())
      state.contradictions = now
      return (now, state.before)
    }
  }

  @discardableResult
  private static func bringUpToDate(_ state: inout State, _ workspace: WorkspaceModel) -> State {
    if !state.changed.isEmpty {
      state.network.update(state.changed, in: workspace)
      state.changed = []
    }
    return state
  }
}

/// The contradictions of a workspace by the documents in which they are told.
struct EventContradictions: Sendable {
  let byDocument: [DocumentID: [EventContradiction]]

  init(_ all: [EventContradiction]) { byDocument = Dictionary(grouping: all, by: \.doubted.document) }

  /// The documents of which something else is told than in another version.
  func differences(from other: EventContradictions) -> Set<DocumentID> {
    if byDocument.isEmpty && other.byDocument.isEmpty { return [] }
    return Set(byDocument.keys).union(other.byDocument.keys).filter { byDocument[$0] != other.byDocument[$0] }
  }

  /// The documents of which something is told that other documents state.
  func documents(leaningOn changed: Set<DocumentID>) -> Set<DocumentID> {
    Set(
      byDocument.filter { _, found in
        found.contains { $0.links.contains { changed.contains($0.document) } }
      }.keys)
  }
}
