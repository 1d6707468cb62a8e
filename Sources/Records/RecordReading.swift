import SourceText
import Syntax
import Vocabulary

extension Record {
  /// Reads a record by what the vocabulary says of its kind. Every record can be read.
  package init(_ syntax: RecordSyntax, vocabulary: Vocabulary) {
    self.init(syntax, vocabulary: vocabulary, reading: { _ in true })
  }

  /// The same with some fields alone.
  init(_ syntax: RecordSyntax, vocabulary: Vocabulary, reading isWanted: (String) -> Bool) {
    let kind = vocabulary.kind(named: syntax.kindName)
    let fields = syntax.fields.compactMap { isWanted($0.name.string) ? Field($0, of: kind) : nil }
    let (id, idRange) = Self.id(of: syntax, fields)
    self.init(
      kindName: syntax.kindName, kindRange: syntax.kindNode?.range ?? syntax.opener, kind: kind, id: id,
      idRange: idRange, attributesRange: syntax.attributes?.range, fields: fields,
      malformedLines: syntax.malformedLines.map(\.range), range: syntax.node.range, openerRange: syntax.opener,
      isClosed: syntax.isClosed, contentHash: Self.contentHash(of: syntax))
  }

  private static func contentHash(of syntax: RecordSyntax) -> Int {
    var hasher = Hasher()
    syntax.node.bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }

  /// The id and where it stands: in the opening line or, failing that, in a field.
  private static func id(of syntax: RecordSyntax, _ fields: [Field]) -> (String?, ByteRange) {
    if let node = syntax.idNode { return (node.string, node.range) }
    guard syntax.attributes == nil, let field = fields.first(where: { $0.name == "id" && !$0.string.isEmpty }) else {
      return (nil, syntax.opener)
    }
    let id = field.string.hasPrefix("#") ? String(field.string.dropFirst()) : field.string
    return (id, field.valueRange)
  }
}

extension Field {
  /// Reads a field by what its kind says of it; one that the kind has not is text.
  init(_ syntax: FieldSyntax, of kind: RecordKind?) {
    let name = syntax.name.string
    let description = kind?.field(named: name)
    let values = syntax.values
    let text = FieldText(values)
    self.name = name
    self.description = description
    self.text = text
    nameRange = syntax.name.range
    valueRange = syntax.range(of: values)
    range = ByteRange(syntax.name.range.start, max(valueRange.end, syntax.colon.range.end))
    hasFullWidthColon = syntax.isFullWidthColon
    value = FieldValue(text, as: description?.value ?? .text)
  }
}
