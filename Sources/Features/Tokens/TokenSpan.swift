import SourceText

/// A range of a document and what sort of thing it is, for colouring.
package struct TokenSpan: Hashable, Sendable {
  /// Sorts of things, each under the standard name (LSP 3.17, `SemanticTokenTypes`) for which themes have a colour.
  package enum Sort: Int, Hashable, Sendable, CaseIterable {
    /// The kind of a record.
    case keyword
    /// An id, where it is given or used.
    case `class`
    /// The name of a field, before its value or in a property reference.
    case property
    /// A date or a number.
    case number
    /// The key of a citation.
    case variable
    case comment
    /// The text of a field.
    case string
    /// One of the words that a field can have.
    case enumMember

    package var name: String { String(describing: self) }
  }

  /// What else is to be said of a token, each a bit in this order.
  package enum Trait: Int, Hashable, Sendable, CaseIterable {
    /// The id is given here.
    case declaration
    /// The thing is one of the gazetteer's.
    case defaultLibrary

    package var name: String { String(describing: self) }
  }

  package let range: ByteRange
  package let sort: Sort
  package let traits: Set<Trait>

  init(_ range: ByteRange, _ sort: Sort, _ traits: Set<Trait> = []) {
    self.range = range
    self.sort = sort
    self.traits = traits
  }
}
