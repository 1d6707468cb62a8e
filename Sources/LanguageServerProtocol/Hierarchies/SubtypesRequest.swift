import JSON
import JSONRPC

/// What is part of a thing, or supersedes it.
package struct SubtypesRequest: Request {
  package static let method = "typeHierarchy/subtypes"
  package typealias Reply = [HierarchyItem]

  /// The `data` of the item.
  package let data: JSONValue
}

extension SubtypesRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    let item: JSONValue = try json.read("item")
    data = item["data"] ?? .null
  }
}
