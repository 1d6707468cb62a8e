import JSON
import JSONRPC

/// What an event follows from.
package struct IncomingCallsRequest: Request {
  package static let method = "callHierarchy/incomingCalls"
  package typealias Reply = [HierarchyCall]

  /// The `data` of the item.
  package let data: JSONValue
}

extension IncomingCallsRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    let item: JSONValue = try json.read("item")
    data = item["data"] ?? .null
  }
}
