import LanguageServerProtocol
import Threads

/// The tokens that were sent last for each document, against which a delta is reckoned.
final class SentTokens: Sendable {
  private struct State {
    var sent: [DocumentURI: (id: String, data: [Int])] = [:]
    var count = 0
  }

  private let state = Monitor(State())

  /// The id under which the data can be referred to.
  func remember(_ data: [Int], of uri: DocumentURI) -> String {
    state.withLock { state in
      state.count += 1
      let id = String(state.count)
      state.sent[uri] = (id, data)
      return id
    }
  }

  /// Nothing where something else was sent since.
  func data(of uri: DocumentURI, _ id: String) -> [Int]? {
    state.withLock { state in
      guard let sent = state.sent[uri], sent.id == id else { return nil }
      return sent.data
    }
  }

  func forget(_ uri: DocumentURI) { state.withLock { $0.sent[uri] = nil } }
}
