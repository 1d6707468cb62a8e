/// A kind of record: what may stand after the opening fence, and which fields it has.
package struct RecordKind: Hashable, Sendable {
  /// The word after the fence, as `treaty`.
  package let name: String
  /// One sentence for hover, completion and the generated reference.
  package let summary: String
  /// The kind's own fields and the common ones, in the order in which a canonical record has them.
  package let fields: [FieldDescription]
  /// What a record must have: of each group at least one.
  package let required: [[String]]

  package init(_ name: String, _ summary: String, required: [[String]], fields: [FieldDescription]) {
    self.name = name
    self.summary = summary
    self.required = required
    self.fields = fields
    positions = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private let positions: [String: Int]

  /// The description of a field, if this kind has it.
  package func field(named name: String) -> FieldDescription? { positions[name].map { fields[$0] } }

  /// The place of a field in the canonical order; unknown fields come last.
  package func position(ofField name: String) -> Int { positions[name] ?? fields.count }
}
