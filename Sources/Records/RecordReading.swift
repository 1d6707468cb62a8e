import SourceText
import Syntax
import Vocabulary

extension Record {
  /// Reads a record by what the vocabulary says of its kind. Every record can be read.
  package init(_ syntax: RecordSyntax, vocabulary: Vocabulary) {
    let kind = vocabulary.kind(named: syntax.kindName)
    kindName = syntax.kindName
    kindRange = syntax.kindNode?.range ?? syntax.opener
    self.kind = kind
    fields = syntax.fields.map { Field($0, of: kind) }
    let field = fields.first { $0.name == "id" && !$0.string.isEmpty }
    if let node = syntax.idNode {
      id = node.string
      idRange = node.range
    } else if let field, syntax.attributes == nil {
      id = field.string.hasPrefix("#") ? String(field.string.dropFirst()) : field.string
      idRange = field.valueRange
    } else {
      id = nil
      idRange = syntax.opener
    }
    attributesRange = syntax.attributes?.range
    malformedLines = syntax.malformedLines.map(\.range)
    range = syntax.node.range
    openerRange = syntax.opener
    isClosed = syntax.isClosed
  }
}

extension Field {
  /// Reads a field by what its kind says of it; one that the kind has not is text.
  init(_ syntax: FieldSyntax, of kind: RecordKind?) {
    let name = syntax.name.string
    let description = kind?.field(named: name)
    let text = FieldText(syntax.values)
    self.name = name
    self.description = description
    self.text = text
    nameRange = syntax.name.range
    valueRange = syntax.valueRange
    range = ByteRange(syntax.name.range.start, max(syntax.valueRange.end, syntax.colon.range.end))
    hasFullWidthColon = syntax.isFullWidthColon
    value = FieldValue(text, as: description?.value ?? .text)
  }
}
