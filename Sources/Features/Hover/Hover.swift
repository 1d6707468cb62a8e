import Bibliography
import Chronology
import Model
import Records
import SourceText

/// What is known of the thing at a place, made to be read.
package struct Hover: Hashable, Sendable {
  package let markdown: String
  /// The bytes of the thing.
  package let range: ByteRange

  package init(_ markdown: String, at range: ByteRange) {
    self.markdown = markdown
    self.range = range
  }
}

/// What is known of the thing at a place: a source, a record, a date, a field, a name of the gazetteer.
package func hover(at place: ByteOffset, in context: DocumentContext) -> Hover? {
  citationHover(at: place, in: context)
    ?? referenceHover(at: place, in: context)
    ?? dateHover(at: place, in: context)
    ?? recordHover(at: place, in: context)
    ?? nameHover(at: place, in: context)
}

private func citationHover(at place: ByteOffset, in context: DocumentContext) -> Hover? {
  guard let citation = context.model.citation(at: place) else { return nil }
  let range = citation.range
  guard let definition = context.workspace.definition(ofKey: citation.key, in: context.document) else { return nil }
  let uses = context.workspace.citations(of: citation.key)
  var text = card(of: definition, in: context.workspace)
  if definition.record != nil, let source = context.workspace.source(definition) {
    text += "\n\nReference: \(CitationFormatter(.chicagoNotes).reference(source).markdown)"
  }
  text += citationLine(of: citation.key, in: context.workspace)
  return Hover(text + locatorLine(uses, in: context), at: range)
}

private func referenceHover(at place: ByteOffset, in context: DocumentContext) -> Hover? {
  guard let reference = context.model.reference(at: place),
    let definition = context.workspace.definition(of: reference, in: context.document)
  else { return nil }
  if let property = reference.property, let record = definition.record {
    let values = record.fields(property)
    if values.isEmpty { return nil }
    let lines = values.map { "**\(fieldLabel(property))** \(describe($0))" }.joined(separator: "  \n")
    return Hover("\(lines)\n\n---\n\n\(card(of: definition, in: context.workspace))", at: reference.range)
  }
  let uses = definition.record?.id.map { context.workspace.citations(of: $0) } ?? []
  return Hover(card(of: definition, in: context.workspace) + locatorLine(uses, in: context), at: reference.range)
}

/// "Cited here: art. 1; art. 2(c)", the parts of a thing that the document cites.
private func locatorLine(
  _ citations: [(document: DocumentID, citation: Citation)], in context: DocumentContext
) -> String {
  var seen: Set<String> = []
  let parts = citations.compactMap { document, citation -> String? in
    if document != context.document { return nil }
    let suffix = context.model.text.string(citation.suffixRange)
    let part = String(
      suffix.split(whereSeparator: \.isWhitespace).joined(separator: " ").drop { $0 == "," || $0 == " " })
    return part.isEmpty || !seen.insert(part).inserted ? nil : part
  }
  return parts.isEmpty ? "" : "\n\nCited here: \(parts.joined(separator: "; "))."
}

private func dateHover(at place: ByteOffset, in context: DocumentContext) -> Hover? {
  if let span = context.model.dateSpans.first(where: { $0.range.touches(place) }), let date = span.value.date {
    return Hover(dateCard(date), at: span.range)
  }
  if let date = context.model.date(at: place) { return Hover(proseDateCard(date), at: date.range) }
  if let (_, field) = context.model.field(at: place) {
    for part in field.value.dates.flatMap(\.parts) where part.range.touches(place) {
      return part.date.map { Hover(dateCard($0), at: part.range) }
    }
  }
  return nil
}

/// The kind, the id or a field of a record, and names in its fields.
private func recordHover(at place: ByteOffset, in context: DocumentContext) -> Hover? {
  guard let record = context.model.record(at: place) else { return nil }
  if record.kindRange.touches(place), let kind = record.kind {
    return Hover("**\(kind.name)** — \(kind.summary)", at: record.kindRange)
  }
  if record.idRange.touches(place), let id = record.id {
    let uses = context.workspace.references(to: id)
    return Hover(
      completedCard(record, in: context.workspace)
        + inferredLine(of: record, in: context.document, context.workspace, readIn: context.document)
        + useLine(uses.map(\.document), verb: "Referred to"), at: record.idRange
    )
  }
  guard let field = record.fields.first(where: { $0.range.touches(place) }) else { return nil }
  if field.nameRange.touches(place), let description = field.description {
    return Hover("**\(field.name)** — \(description.summary)", at: field.nameRange)
  }
  for mention in field.value.mentions where mention.range.touches(place) {
    guard let definition = context.workspace.definition(of: mention) else { continue }
    return Hover(card(of: definition, in: context.workspace), at: mention.range)
  }
  return nil
}

/// A name of the gazetteer in prose.
private func nameHover(at place: ByteOffset, in context: DocumentContext) -> Hover? {
  guard let match = nameMatch(at: place, in: context) else { return nil }
  let cards = match.definitions.prefix(3).map { card(of: $0, in: context.workspace) }
  var text = cards.joined(separator: "\n\n---\n\n")
  if match.definitions.count > 1 {
    text += "\n\n*\(match.definitions.count) things have this name; a link tells which is meant.*"
  }
  return Hover(text, at: match.range)
}

/// "Cited 12 times in 3 documents".
func useLine(_ documents: [DocumentID], verb: String) -> String {
  if documents.isEmpty { return "" }
  let count = documents.count == 1 ? "once" : "\(documents.count) times"
  let distinct = Set(documents).count
  return "\n\n\(verb) \(count)\(distinct > 1 ? " in \(distinct) documents" : "")."
}
