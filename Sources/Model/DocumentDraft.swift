import SourceText
import Syntax

/// A document as one walk over its tree reads it, without the dates of its prose: enough for a ``DocumentSummary``, and all
/// that a ``DocumentModel`` needs besides.
package struct DocumentDraft: Sendable {
  package let tree: SyntaxTree
  /// What holds where the front matter says nothing.
  let defaults: DocumentSettings
  let reader: DocumentReader

  package init(_ tree: SyntaxTree, defaults: DocumentSettings) {
    self.tree = tree
    self.defaults = defaults
    reader = DocumentReader(reading: tree, defaults: defaults)
  }
}
