import JSON
import JSONRPC

/// The rest of what there is to say of a proposal, now that a person looks at it.
package struct ResolveCompletionItemRequest: Request {
  package static let method = "completionItem/resolve"
  package typealias Reply = JSONValue

  /// As we sent it.
  package let item: JSONValue
}

extension ResolveCompletionItemRequest: JSONReadable {
  package init(json: JSONValue) { item = json }
}
