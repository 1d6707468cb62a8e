import Chronology
import Model
import Records
import SourceText

/// When an event or treaty without a date was, as far as what it is related to tells; `nil` where it has a date.
func inferredBounds(of record: Record, in context: DocumentContext) -> EventBounds? {
  inferredBounds(of: record, in: context.document, context.workspace)
}

private func inferredBounds(of record: Record, in document: DocumentID, _ workspace: WorkspaceModel) -> EventBounds? {
  guard record.kindName == "event" || record.kindName == "treaty", workspace.hasRelatedEvents,
    !record.fields.contains(where: { dateFields.contains($0.name) && !$0.string.isEmpty })
  else { return nil }
  return workspace.events.bounds(of: workspace.eventKey(of: record, in: document))
}

private let dateFields: Set<String> = ["date", "signed", "opened"]

/// "Between 8 August and 2 September 1945: it is after …", for a card.
///
/// - Parameter home: Where the card is read; `nil` where that may be any document.
func inferredLine(
  of record: Record, in document: DocumentID, _ workspace: WorkspaceModel, readIn home: DocumentID? = nil
) -> String {
  guard let bounds = inferredBounds(of: record, in: document, workspace), let words = bounds.words else { return "" }
  let telling = EventTelling(in: workspace, for: home ?? DocumentID(""))
  let reasons = telling.reasons(for: bounds, of: workspace.eventKey(of: record, in: document))
  return "\n\n**When** \(words), as follows from the others: it \(reasons.joined(separator: "; it "))."
}

/// A date that could be written because of what others tell.
struct InferredDate {
  let edtf: String
  let meaning: String
  /// Why, in a sentence.
  let reason: String
}

/// What could be written as the date of an event without one: all days that are left, the first of them, the last.
func inferredDates(for field: String, of record: Record, in context: DocumentContext) -> [InferredDate] {
  guard field == dateField(of: record), let bounds = inferredBounds(of: record, in: context),
    let words = bounds.words, let edtf = bounds.edtf
  else { return [] }
  let reasons = EventTelling(in: context.workspace, for: context.document)
    .reasons(for: bounds, of: context.workspace.eventKey(of: record, in: context.document))
  let reason = "It was \(words): it \(reasons.joined(separator: "; it "))."
  var dates = [InferredDate(edtf: edtf, meaning: "\(words), as follows from the others", reason: reason)]
  for (bound, meaning) in [(bounds.days.earliest, "the first day"), (bounds.days.latest, "the last day")] {
    guard let day = bound.day.map({ EDTFDate($0).description }), !dates.contains(where: { $0.edtf == day }) else {
      continue
    }
    dates.append(InferredDate(edtf: day, meaning: "\(meaning) on which it can have been", reason: reason))
  }
  return dates
}

/// The field in which the time of an event or treaty is stated.
private func dateField(of record: Record) -> String { record.kindName == "treaty" ? "signed" : "date" }

/// Writes what follows for an event without a date into it.
package func inferredDate(at place: ByteOffset, in context: DocumentContext) -> TextAction? {
  guard let record = context.model.record(at: place), let bounds = inferredBounds(of: record, in: context),
    let date = bounds.edtf
  else { return nil }
  let name = dateField(of: record)
  let text = context.model.text
  let line = text.lines.line(at: record.openerRange.start)
  // Of a record in a list or quotation the next line is indented as this one.
  let start = text.lines.start(ofLine: line)
  guard record.openerRange.start == start else { return nil }
  let end = text.lines.start(ofLine: line + 1)
  guard end > record.openerRange.end else { return nil }
  return TextAction(
    title: "Write ‘\(name): \(date)’, which follows from the others",
    edit: ByteEdit(ByteRange(end, end), "\(name): \(date)\(text.lineEnding)"))
}
