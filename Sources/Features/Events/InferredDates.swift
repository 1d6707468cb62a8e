import Model
import Records
import SourceText

/// When an event or treaty without a date was, as far as what it is related to tells; `nil` where it has a date.
func inferredBounds(of record: Record, in context: DocumentContext) -> EventBounds? {
  guard record.kindName == "event" || record.kindName == "treaty", context.workspace.hasRelatedEvents,
    !record.fields.contains(where: { dateFields.contains($0.name) && !$0.string.isEmpty })
  else { return nil }
  return context.workspace.events.bounds(of: context.workspace.eventKey(of: record, in: context.document))
}

private let dateFields: Set<String> = ["date", "signed", "opened"]

/// "Between 8 August and 2 September 1945: it is after …", for a card.
func inferredLine(of record: Record, in context: DocumentContext) -> String {
  guard let bounds = inferredBounds(of: record, in: context), let words = bounds.words else { return "" }
  let key = context.workspace.eventKey(of: record, in: context.document)
  let reasons = EventTelling(in: context.workspace, for: context.document).reasons(for: bounds, of: key)
  return "\n\n**When** \(words), as follows from the others: it \(reasons.joined(separator: "; it "))."
}

/// Writes what follows for an event without a date into it.
package func inferredDate(at place: ByteOffset, in context: DocumentContext) -> TextAction? {
  guard let record = context.model.record(at: place), let bounds = inferredBounds(of: record, in: context),
    let date = bounds.edtf
  else { return nil }
  let name = record.kindName == "treaty" ? "signed" : "date"
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
