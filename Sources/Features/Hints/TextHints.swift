import Chronology
import Model
import Records
import SourceText

/// A few words that an editor shows in a text though they are not part of it.
package struct TextHint: Hashable, Sendable {
  package let place: ByteOffset
  package let label: String
  /// What makes the hint part of the text, where that can be.
  package let edit: ByteEdit?
  /// The id of the record that it tells of.
  package let id: String?
}

/// What a reader of the source would otherwise have to look up: what an empty link shows, and what day of our calendar a
/// date of another one is. Dates of our own calendar have none.
package func textHints(in range: ByteRange, of context: DocumentContext) -> [TextHint] {
  let model = context.model
  var hints: [TextHint] = []
  for reference in model.references where reference.isLink && reference.textRange.isEmpty {
    guard range.touches(reference.textRange.start), let words = shownWords(of: reference, in: context) else { continue }
    let edit = ByteEdit(reference.textRange, words)
    hints.append(TextHint(place: reference.textRange.start, label: words, edit: edit, id: reference.id))
  }
  for date in model.dates where range.touches(date.range.end) {
    guard let words = gregorianWords(of: date) else { continue }
    hints.append(TextHint(place: date.range.end, label: "= \(words)", edit: nil, id: nil))
  }
  for record in model.records where record.range.overlaps(range) {
    for dated in record.allDates where range.touches(dated.dateRange.end) {
      guard dated.parts.count == 1, let date = dated.date, date.calendar != .gregorian else { continue }
      hints.append(TextHint(place: dated.dateRange.end, label: "= \(date.edtf.words)", edit: nil, id: nil))
    }
  }
  if context.workspace.hasRelatedEvents {
    for record in model.records where record.openerRange.overlaps(range) {
      guard let words = inferredBounds(of: record, in: context)?.words else { continue }
      hints.append(TextHint(place: record.openerRange.end, label: words, edit: nil, id: record.id))
    }
  }
  return hints.sorted { $0.place < $1.place }
}

/// What a link without text shows: the short title, or the value of the field.
package func shownWords(of reference: Reference, in context: DocumentContext) -> String? {
  guard let definition = context.workspace.definition(of: reference, in: context.document) else { return nil }
  if let property = reference.property {
    guard let field = definition.record?.field(property) else { return nil }
    if let date = field.value.dates.first?.date { return date.edtf.words }
    return describe(field, in: context.workspace)
  }
  switch definition {
  case .record(let record, _): return record.shortTitle
  case .authority(let authority): return authority.record.shortTitle
  case .heading(let heading, _): return heading.text
  case .entry, .document: return nil
  }
}

/// The day in our calendar, for a date that is given in another one alone and means one thing.
private func gregorianWords(of date: ProseDate) -> String? {
  guard date.confidence > .weak, !date.isImpossible, date.readings.count == 1, let reading = date.readings.first else {
    return nil
  }
  switch date.dual?.kind {
  case .calendars, .era: return nil
  case .years: return reading.meaning.words
  case nil: break
  }
  let isOurs = date.calendar == nil || date.calendar == .gregorian
  return isOurs && date.form != .era ? nil : reading.meaning.words
}
