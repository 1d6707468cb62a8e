import JSON
import JSONRPC

/// Where a link leads that was told without its target.
package struct ResolveDocumentLinkRequest: Request {
  package static let method = "documentLink/resolve"
  package typealias Reply = JSONValue

  /// As we sent it.
  package let link: JSONValue
}

extension ResolveDocumentLinkRequest: JSONReadable {
  package init(json: JSONValue) { link = json }
}
