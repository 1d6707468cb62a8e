import JSONRPC
import LanguageServerProtocol

/// Why something that was asked for is not done, in words for the person who asked.
package struct Refusal: Error, Hashable, Sendable {
  package let reason: String

  package init(_ reason: String) { self.reason = reason }

  /// What the client is told.
  var response: ResponseError { ResponseError(.requestFailed, reason) }
}
