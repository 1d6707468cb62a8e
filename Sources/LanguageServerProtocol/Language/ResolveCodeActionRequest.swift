import JSON
import JSONRPC

/// What exactly an action changes, now that a person has chosen it.
package struct ResolveCodeActionRequest: Request {
  package static let method = "codeAction/resolve"
  package typealias Reply = JSONValue

  /// As we sent it.
  package let action: JSONValue
}

extension ResolveCodeActionRequest: JSONReadable {
  package init(json: JSONValue) { action = json }
}
