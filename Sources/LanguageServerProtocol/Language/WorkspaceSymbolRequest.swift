import JSON
import JSONRPC

/// The things in the whole workspace whose names resemble a few letters.
package struct WorkspaceSymbolRequest: Request {
  package static let method = "workspace/symbol"
  package typealias Reply = [WorkspaceSymbol]

  /// Empty for all.
  package let query: String
}

extension WorkspaceSymbolRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { query = try json.readIfPresent("query") ?? "" }
}
