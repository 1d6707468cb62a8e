import Model
import Records
import SourceText
import Vocabulary

/// How the value of a field is written, part by part.
package struct FieldGuide: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    /// As it stands in the label.
    package let label: String
    package let summary: String
  }

  /// Such as `signed: DATE = EQUIVALENT PLACE`.
  package let label: String
  package let summary: String
  package let parts: [Part]
  /// The index of the part that is being written; `nil` where the value has no parts.
  package let active: Int?
}

/// How the field is written whose value a place is in.
package func fieldGuide(at place: ByteOffset, in model: DocumentModel) -> FieldGuide? {
  guard let record = model.record(at: place), let field = record.fields.last(where: { $0.nameRange.end < place }),
    let description = field.description
  else { return nil }
  // Behind the value there may be spaces, but no line that is another's.
  if field.range.end < place,
    model.text[ByteRange(field.range.end, place)].contains(where: { $0 != 0x20 && $0 != 0x09 })
  {
    return nil
  }
  let parts = parts(of: description.value)
  let active = parts.isEmpty ? nil : min(activePart(of: field, at: place), parts.count - 1)
  return FieldGuide(
    label: "\(field.name): \(parts.map(\.label).joined(separator: " "))", summary: description.summary, parts: parts,
    active: active)
}

private func parts(of value: FieldValueKind) -> [FieldGuide.Part] {
  let date = FieldGuide.Part(
    label: "DATE", summary: "A date: `1951-09-08`, `1730~`, `julian:1855-01-26`, `安政1年12月21日`.")
  let equivalent = FieldGuide.Part(label: "= EQUIVALENT", summary: "The same day in another calendar; may be left out.")
  switch value {
  case .text: return [FieldGuide.Part(label: "TEXT", summary: "Anything, to the end of the value.")]
  case .date: return [date, equivalent, FieldGuide.Part(label: "WORDS", summary: "Anything more, such as the place.")]
  case .action: return [date, equivalent, FieldGuide.Part(label: "#WHO; …", summary: "Who acted: ids or names.")]
  case .occasion:
    return [date, equivalent, FieldGuide.Part(label: "PLACE or #WHO", summary: "Where it was, or who acted.")]
  case .references(let kinds):
    return [
      FieldGuide.Part(label: "#ID or NAME; …", summary: "Each \(listed(kinds)), several separated by semicolons.")
    ]
  case .relation(let kinds):
    return [
      FieldGuide.Part(label: "#ID or DATE", summary: "\(capitalised(listed(kinds))), or a date."),
      FieldGuide.Part(label: "DISTANCE", summary: "How far away, such as `3 days`; may be left out."),
    ]
  case .list: return [FieldGuide.Part(label: "TEXT; …", summary: "Several separated by semicolons.")]
  case .names:
    return [FieldGuide.Part(label: "FAMILY, GIVEN; …", summary: "Names of persons, separated by semicolons.")]
  case .number: return [FieldGuide.Part(label: "NUMBER", summary: "A whole number.")]
  case .coordinates: return [FieldGuide.Part(label: "LATITUDE, LONGITUDE", summary: "In degrees: `43.06, 141.35`.")]
  case .choice(let words):
    return [FieldGuide.Part(label: words.joined(separator: " | "), summary: "One of these words.")]
  case .id: return [FieldGuide.Part(label: "ID", summary: "A letter, then letters, digits, `-` and `_`.")]
  }
}

/// "an event, person or treaty"
private func listed(_ kinds: Set<String>) -> String {
  let names = kinds.sorted()
  guard let last = names.last else { return "a record" }
  return withArticle(names.count == 1 ? last : "\(names.dropLast().joined(separator: ", ")) or \(last)")
}

/// Which part a place is in: the first date, an equivalent, or what follows.
private func activePart(of field: Field, at place: ByteOffset) -> Int {
  switch field.value {
  case .date(let dated), .action(let dated?, _):
    guard let first = dated.parts.first, let last = dated.parts.last, place > first.range.end else { return 0 }
    return place <= last.range.end ? 1 : 2
  case .action(nil, let actors): return actors.isEmpty ? 0 : 2
  case .relation(let relations):
    guard let relation = relations.last(where: { $0.range.start <= place }) else { return 0 }
    switch relation.target {
    case .record(let mention): return place > mention.idRange.end ? 1 : 0
    case .date(let dated): return place > dated.dateRange.end ? 1 : 0
    }
  case .text, .references, .list: return 0
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
