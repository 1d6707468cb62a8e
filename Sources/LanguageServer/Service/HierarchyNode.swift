import JSON
import LanguageServerProtocol
import SourceText

/// A thing in a hierarchy.
package struct HierarchyNode: Hashable, Sendable {
  package let name: String
  package let detail: String?
  package let kind: SymbolKind
  package let uri: DocumentURI
  package let range: ByteRange
  /// Lies within `range`.
  package let selection: ByteRange
  /// What the service needs to know it again, even after edits.
  package let data: JSONValue

  package init(
    name: String, detail: String?, kind: SymbolKind, uri: DocumentURI, range: ByteRange, selection: ByteRange,
    data: JSONValue
  ) {
    self.name = name
    self.detail = detail
    self.kind = kind
    self.uri = uri
    self.range = range
    self.selection = selection
    self.data = data
  }
}
