import Chronology
import SourceText
import Vocabulary

/// What a record of a document says: its kind, its id, its fields.
package struct Record: Hashable, Sendable {
  /// The word after the fence.
  package let kindName: String
  package let kindRange: ByteRange
  /// What the vocabulary says of the kind; `nil` for a kind that it has not.
  package let kind: RecordKind?
  /// The id without `#`; `nil` where there is none or it is malformed.
  package let id: String?
  /// The id in the opening line or, failing that, in the field `id`; the opening line where there is none.
  package let idRange: ByteRange
  /// `{#id …}` with its braces, if any stands there.
  package let attributesRange: ByteRange?
  package let fields: [Field]
  /// Lines that are no field.
  package let malformedLines: [ByteRange]
  /// The whole block, fences included.
  package let range: ByteRange
  /// The opening line without its line ending.
  package let openerRange: ByteRange
  /// Whether a closing fence stands at its end.
  package let isClosed: Bool

  package func field(_ name: String) -> Field? { fields.first { $0.name == name } }

  package func fields(_ name: String) -> [Field] { fields.filter { $0.name == name } }

  /// The text of the first field of a name, if it has one.
  package func text(_ name: String) -> String? {
    field(name).flatMap { $0.string.isEmpty ? nil : $0.string }
  }

  /// What people usually call it: the short name, the full one, or the id.
  package var shortTitle: String { text("short") ?? text("title") ?? id ?? kindName }

  /// The full name, the short one, or the id.
  package var title: String { text("title") ?? shortTitle }

  /// Every name of it: short, full, others.
  package var names: [String] {
    var names = [text("short"), text("title")].compactMap(\.self)
    for field in fields("also") { names += field.value.mentions.map(\.name) }
    return names
  }

  /// The first well-formed date of a field.
  package func date(_ name: String) -> HistoricalDate? {
    for field in fields(name) {
      if let date = field.value.dates.first?.date { return date }
    }
    return nil
  }

  /// Every well-formed date that a field gives; several are all defensible.
  package func dates(_ name: String) -> [HistoricalDate] {
    fields(name).flatMap { $0.value.dates.compactMap(\.date) }
  }

  /// Whom or what the fields of a name mention.
  package func mentions(_ name: String) -> [Mention] { fields(name).flatMap(\.value.mentions) }

  /// What the record says of its own standing.
  package var isDisputed: Bool { text("status") == "disputed" }
  package var isUnverified: Bool { text("status") == "unverified" || text("source") == "none" }
}
