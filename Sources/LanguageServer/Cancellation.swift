import JSONRPC
import LanguageServerProtocol
import Synchronization

/// A wish that some work should stop, shared by those who wish and the work, which asks at each turn of a long loop.
package final class Cancellation: Sendable {
  /// Why work was stopped: what the client is told instead of an answer.
  package enum Reason: UInt8, Sendable {
    case byClient = 1
    case byEdit, byServer
  }

  private let state = Atomic<UInt8>(0)

  package init() {}

  /// The first reason given stands.
  package func cancel(_ reason: Reason) {
    _ = state.compareExchange(expected: 0, desired: reason.rawValue, ordering: .relaxed)
  }

  /// Costs less than a nanosecond.
  package var isCancelled: Bool { state.load(ordering: .relaxed) != 0 }

  package var reason: Reason? { Reason(rawValue: state.load(ordering: .relaxed)) }

  /// What the client is told.
  package var error: ResponseError {
    switch reason {
    case .byEdit: ResponseError(.contentModified, "The document has changed.")
    case .byServer: ResponseError(.serverCancelled, "The server stopped the work.")
    case .byClient, nil: ResponseError(.requestCancelled, "Cancelled.")
    }
  }
}
