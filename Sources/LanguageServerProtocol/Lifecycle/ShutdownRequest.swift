import JSON
import JSONRPC

/// The last request of a session.
package struct ShutdownRequest: Request, JSONReadable {
  package static let method = "shutdown"
  /// Always null.
  package typealias Reply = JSONValue

  package init(json: JSONValue) {}
}
