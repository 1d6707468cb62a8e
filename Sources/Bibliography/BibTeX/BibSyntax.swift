import SourceText

/// Where the parts of one item of a .bib file stand, for an editor.
package struct BibSyntax: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case entry, string, preamble, comment
  }

  /// One `name = value`.
  package struct Field: Hashable, Sendable {
    /// The name in lower case.
    package let name: String
    package let nameRange: ByteRange
    /// The value with its delimiters, and all pieces where several are joined.
    package let valueRange: ByteRange
  }

  package let kind: Kind
  package let range: ByteRange
  /// The word after the `@`.
  package let typeRange: ByteRange
  /// The key; empty where there is none.
  package let keyRange: ByteRange
  package let fields: [Field]

  init(_ document: BibDocument, _ number: Int) {
    let item = document.items[number]
    kind =
      switch item.kind {
      case .entry: .entry
      case .string: .string
      case .preamble: .preamble
      case .comment: .comment
      }
    range = item.range
    typeRange = item.typeRange
    keyRange = item.keyRange
    fields = item.fields.map { field in
      Field(
        name: document.name(ofField: field, of: number), nameRange: document.fields[field].nameRange(in: item),
        valueRange: document.fields[field].valueRange(in: item))
    }
  }
}
