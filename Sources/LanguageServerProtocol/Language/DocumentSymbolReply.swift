import JSON
import JSONRPC

/// An outline: a tree for a client that can show one, else a list.
package enum DocumentSymbolReply: Hashable, Sendable {
  case tree([DocumentSymbol])
  case list([SymbolInformation])
}

extension DocumentSymbolReply: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .tree(let symbols): json.write(symbols)
    case .list(let symbols): json.write(symbols)
    }
  }
}
