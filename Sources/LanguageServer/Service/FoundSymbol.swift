import LanguageServerProtocol
import SourceText

/// A thing somewhere in the workspace.
package struct FoundSymbol: Hashable, Sendable {
  package let name: String
  package let kind: SymbolKind
  package let container: String?
  package let place: DocumentPlace
  /// Whether it is a heading of Markdown, of which other servers tell too.
  package var isHeading = false

  package init(name: String, kind: SymbolKind, container: String?, place: DocumentPlace) {
    self.name = name
    self.kind = kind
    self.container = container
    self.place = place
  }
}
