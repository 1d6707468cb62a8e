import JSON
import JSONRPC

/// What a lens says, now that it is on the screen.
package struct ResolveCodeLensRequest: Request {
  package static let method = "codeLens/resolve"
  package typealias Reply = JSONValue

  /// As we sent it.
  package let lens: JSONValue
}

extension ResolveCodeLensRequest: JSONReadable {
  package init(json: JSONValue) { lens = json }
}
