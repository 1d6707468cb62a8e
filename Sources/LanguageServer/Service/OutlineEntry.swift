import LanguageServerProtocol
import SourceText

/// One line of an outline, with those under it.
package struct OutlineEntry: Hashable, Sendable {
  package let name: String
  package let detail: String?
  package let kind: SymbolKind
  package let range: ByteRange
  /// Lies within `range`.
  package let selection: ByteRange
  package let children: [OutlineEntry]

  package init(
    name: String, detail: String?, kind: SymbolKind, range: ByteRange, selection: ByteRange,
    children: [OutlineEntry] = []
  ) {
    self.name = name
    self.detail = detail
    self.kind = kind
    self.range = range
    self.selection = selection
    self.children = children
  }
}
