import JSON
import JSONRPC

/// What more there is to say of a hint.
package struct ResolveInlayHintRequest: Request {
  package static let method = "inlayHint/resolve"
  package typealias Reply = JSONValue

  /// As we sent it.
  package let hint: JSONValue
}

extension ResolveInlayHintRequest: JSONReadable {
  package init(json: JSONValue) { hint = json }
}
