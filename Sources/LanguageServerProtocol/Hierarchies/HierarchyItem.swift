import JSON
import JSONRPC

/// A thing in a hierarchy: `CallHierarchyItem` and `TypeHierarchyItem` of the specification, which are the same.
package struct HierarchyItem: Hashable, Sendable {
  package let name: String
  package let detail: String?
  package let kind: SymbolKind
  package let uri: DocumentURI
  package let range: Range
  /// Lies within `range`.
  package let selectionRange: Range
  /// Comes back when the neighbours are asked for.
  package let data: JSONValue

  package init(
    name: String, detail: String?, kind: SymbolKind, uri: DocumentURI, range: Range, selectionRange: Range,
    data: JSONValue
  ) {
    self.name = name
    self.detail = detail
    self.kind = kind
    self.uri = uri
    self.range = range
    self.selectionRange = selectionRange
    self.data = data
  }
}

extension HierarchyItem: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("name", name)
      $0.member("kind", kind.rawValue)
      $0.member("detail", ifPresent: detail)
      $0.member("uri", uri)
      $0.member("range", range)
      $0.member("selectionRange", selectionRange)
      $0.member("data", data)
    }
  }
}
