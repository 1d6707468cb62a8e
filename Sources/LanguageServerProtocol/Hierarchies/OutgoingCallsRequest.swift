import JSON
import JSONRPC

/// What follows from an event.
package struct OutgoingCallsRequest: Request {
  package static let method = "callHierarchy/outgoingCalls"
  package typealias Reply = [HierarchyCall]

  /// The `data` of the item.
  package let data: JSONValue
}

extension OutgoingCallsRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    let item: JSONValue = try json.read("item")
    data = item["data"] ?? .null
  }
}
