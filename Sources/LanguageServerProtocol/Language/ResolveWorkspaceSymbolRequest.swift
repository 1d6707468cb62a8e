import JSON
import JSONRPC

/// Where exactly a symbol is that was told without its range.
package struct ResolveWorkspaceSymbolRequest: Request {
  package static let method = "workspaceSymbol/resolve"
  package typealias Reply = JSONValue

  /// As we sent it.
  package let symbol: JSONValue
}

extension ResolveWorkspaceSymbolRequest: JSONReadable {
  package init(json: JSONValue) { symbol = json }
}
