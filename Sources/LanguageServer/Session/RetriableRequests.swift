import JSONRPC
import LanguageServerProtocol

/// Requests that the client will send again when an edit has made their answer worthless (LSP 3.17,
/// `staleRequestSupport.retryOnContentModified`).
struct RetriableRequests {
  private var requests: [DocumentURI: [(id: RequestID, cancellation: Cancellation)]] = [:]

  mutating func enter(_ id: RequestID, _ cancellation: Cancellation, about uri: DocumentURI) {
    requests[uri, default: []].append((id, cancellation))
    // Those that have long been answered must not pile up in a document that nobody edits.
    if let count = requests[uri]?.count, count > 32 { requests[uri]?.removeFirst(count / 2) }
  }

  /// Stops the work and tells the client.
  mutating func edited(_ uri: DocumentURI, _ owed: OwedReplies) {
    guard let stale = requests.removeValue(forKey: uri) else { return }
    for request in stale {
      request.cancellation.cancel(.byEdit)
      owed.answer(request.id, request.cancellation, .error(id: request.id, request.cancellation.error))
    }
  }
}
