import JSONRPC
import LanguageServerProtocol

extension Session {
  /// How long a change in the surroundings waits for the next before the client is asked to ask again.
  private static let refreshPause = Duration.milliseconds(200)

  /// Notes that something has changed that no edit of the client's has told it.
  func refreshLater(_ what: Set<RefreshRequest>) {
    guard !what.isEmpty else { return }
    stale.formUnion(what)
    timers.set(.refresh, after: Self.refreshPause)
  }

  /// Asks the client to ask again, where it can.
  func refresh() {
    guard phase == .running else { return }
    for request in RefreshRequest.allCases where stale.contains(request) && client.has(request.clientCapability) {
      outbox.send(.request(id: outgoing.enter { _, _ in }, method: request.rawValue))
    }
    stale = []
  }
}
