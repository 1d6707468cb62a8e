import JSON
import JSONRPC

/// What a thing is part of, or supersedes.
package struct SupertypesRequest: Request {
  package static let method = "typeHierarchy/supertypes"
  package typealias Reply = [HierarchyItem]

  /// The `data` of the item.
  package let data: JSONValue
}

extension SupertypesRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    let item: JSONValue = try json.read("item")
    data = item["data"] ?? .null
  }
}
