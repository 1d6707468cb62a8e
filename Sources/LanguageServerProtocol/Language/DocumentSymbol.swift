import JSON
import JSONRPC

/// One line of an outline, with those under it.
package struct DocumentSymbol: Hashable, Sendable {
  package let name: String
  package let detail: String?
  package let kind: SymbolKind
  package let range: Range
  /// Lies within `range`.
  package let selectionRange: Range
  package let children: [DocumentSymbol]

  package init(
    name: String, detail: String?, kind: SymbolKind, range: Range, selectionRange: Range, children: [DocumentSymbol]
  ) {
    self.name = name
    self.detail = detail
    self.kind = kind
    self.range = range
    self.selectionRange = selectionRange
    self.children = children
  }
}

extension DocumentSymbol: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("name", name)
      $0.member("detail", ifPresent: detail)
      $0.member("kind", kind.rawValue)
      $0.member("range", range)
      $0.member("selectionRange", selectionRange)
      $0.member("children", ifNotEmpty: children)
    }
  }
}
