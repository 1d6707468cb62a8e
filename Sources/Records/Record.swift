import Chronology
import SourceText
import Synchronization
import Vocabulary

/// What a record of a document says: its kind, its id, its fields.
///
/// A value behind one reference, because records are handed from hand to hand: a copy costs one retain.
package struct Record: Sendable {
  private let content: Content

  init(
    kindName: String, kindRange: ByteRange, kind: RecordKind?, id: String?, idRange: ByteRange,
    attributesRange: ByteRange?, fields: [Field], malformedLines: [ByteRange], range: ByteRange, openerRange: ByteRange,
    isClosed: Bool, contentHash: Int
  ) {
    content = Content(
      Values(
        kindName: kindName, kindRange: kindRange, kind: kind, id: id, idRange: idRange,
        attributesRange: attributesRange, fields: fields, malformedLines: malformedLines, range: range,
        openerRange: openerRange, isClosed: isClosed, contentHash: contentHash))
  }

  private final class Content: Sendable {
    let values: Values
    /// Worked out when somebody first asks.
    let listed = AtomicLazyReference<ListedRecord>()

    init(_ values: Values) { self.values = values }
  }

  private struct Values: Hashable, Sendable {
    let kindName: String
    let kindRange: ByteRange
    let kind: RecordKind?
    let id: String?
    let idRange: ByteRange
    let attributesRange: ByteRange?
    let fields: [Field]
    let malformedLines: [ByteRange]
    let range: ByteRange
    let openerRange: ByteRange
    let isClosed: Bool
    let contentHash: Int
  }

  /// The word after the fence.
  package var kindName: String { content.values.kindName }
  package var kindRange: ByteRange { content.values.kindRange }
  /// What the vocabulary says of the kind; `nil` for a kind that it has not.
  package var kind: RecordKind? { content.values.kind }
  /// The id without `#`; `nil` where there is none or it is malformed.
  package var id: String? { content.values.id }
  /// The id in the opening line or, failing that, in the field `id`; the opening line where there is none.
  package var idRange: ByteRange { content.values.idRange }
  /// `{#id …}` with its braces, if any stands there.
  package var attributesRange: ByteRange? { content.values.attributesRange }
  package var fields: [Field] { content.values.fields }
  /// Lines that are no field.
  package var malformedLines: [ByteRange] { content.values.malformedLines }
  /// The whole block, fences included.
  package var range: ByteRange { content.values.range }
  /// The opening line without its line ending.
  package var openerRange: ByteRange { content.values.openerRange }
  /// Whether a closing fence stands at its end.
  package var isClosed: Bool { content.values.isClosed }

  /// The same for records that are written in the same bytes.
  package var contentHash: Int { content.values.contentHash }

  package func field(_ name: String) -> Field? { firstIndex(of: name).map { fields[$0] } }

  package func fields(_ name: String) -> [Field] {
    // Most records have a field once or not at all, and to copy one costs more than to look at its name.
    guard let first = firstIndex(of: name) else { return [] }
    let fields = fields
    return fields[first...].indices.filter { fields[$0].name == name }.map { fields[$0] }
  }

  private func firstIndex(of name: String) -> Int? {
    let fields = content.values.fields
    return fields.indices.first { fields[$0].name == name }
  }

  /// The text of the first field of a name, if it has one.
  package func text(_ name: String) -> String? {
    guard let index = firstIndex(of: name) else { return nil }
    let text = content.values.fields[index].string
    return text.isEmpty ? nil : text
  }

  /// What people usually call it: the short name, the full one, or the id.
  package var shortTitle: String { text("short") ?? text("title") ?? id ?? kindName }

  /// The full name, the short one, or the id.
  package var title: String { text("title") ?? shortTitle }

  /// What a list tells of it.
  package var listed: ListedRecord { content.listed.load() ?? content.listed.storeIfNil(ListedRecord(self)) }

  /// The fields that hold ``names``.
  static let nameFields = ["short", "title", "also"]

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

extension Record: Hashable {
  package static func == (left: Record, right: Record) -> Bool {
    left.content === right.content || left.content.values == right.content.values
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(content.values) }
}
