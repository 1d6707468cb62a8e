import Model
import Records
import SourceText
import Syntax
import Vocabulary

/// What in a document is to be coloured, in order, none overlapping another; only what overlaps `range` where one is given.
///
/// In prose only what is certain: references that lead somewhere, citations, unmistakable dates.
package func tokenSpans(in context: DocumentContext, range: ByteRange?) -> [TokenSpan] {
  let model = context.model
  func isWanted(_ candidate: ByteRange) -> Bool { range.map(candidate.overlaps) ?? true }
  var spans: [TokenSpan] = []
  for reference in model.references where isWanted(reference.range) {
    spans += referenceSpans(reference, in: context)
  }
  for citation in model.citations where isWanted(citation.keyRange) {
    spans.append(TokenSpan(citation.keyRange, .variable))
  }
  let dates = range == nil ? model.dates[...] : model.dates.filter { isWanted($0.range) }[...]
  for date in dates where date.confidence == .certain { spans.append(TokenSpan(date.range, .number)) }
  for span in model.dateSpans where isWanted(span.range) && span.value.error == nil {
    spans.append(TokenSpan(span.value.range, .number))
  }
  for record in model.records where isWanted(record.range) {
    spans += recordSpans(record, in: model)
  }
  return filled(disjoint(spans), with: model.records.filter { isWanted($0.range) }.flatMap { texts(of: $0, in: model) })
    .filter { isWanted($0.range) }
}

private func referenceSpans(_ reference: Reference, in context: DocumentContext) -> [TokenSpan] {
  guard let definition = context.workspace.definition(of: reference, in: context.document) else { return [] }
  let isBundled = if case .authority = definition { true } else { false }
  var spans = [TokenSpan(reference.idRange, .class, isBundled ? [.defaultLibrary] : [])]
  if reference.property.map({ definition.record?.field($0) != nil }) == true {
    spans.append(TokenSpan(reference.propertyRange, .property))
  }
  return spans
}

private func recordSpans(_ record: Record, in model: DocumentModel) -> [TokenSpan] {
  var spans: [TokenSpan] = []
  if record.kind != nil { spans.append(TokenSpan(record.kindRange, .keyword)) }
  if record.id != nil { spans.append(TokenSpan(record.idRange, .class, [.declaration])) }
  for field in record.fields {
    if field.description != nil { spans.append(TokenSpan(field.nameRange, .property)) }
    for part in field.value.dates.flatMap(\.parts) where part.error == nil {
      spans.append(TokenSpan(part.range, .number))
    }
    switch field.description?.value {
    case .choice(let words)? where words.contains(field.string): spans.append(TokenSpan(field.valueRange, .enumMember))
    case .number?, .coordinates?: spans.append(TokenSpan(field.valueRange, .number))
    default: break
    }
  }
  if let node = syntax(of: record, in: model) {
    spans += node.children.filter { $0.kind == .recordComment }.map { TokenSpan($0.range, .comment) }
  }
  return spans
}

/// The lines of the values of a record.
private func texts(of record: Record, in model: DocumentModel) -> [ByteRange] {
  guard let node = syntax(of: record, in: model) else { return [] }
  return node.children.filter { $0.kind == .field }.flatMap { field in
    field.children.filter { $0.kind == .fieldValue }.map(\.range)
  }
}

private func syntax(of record: Record, in model: DocumentModel) -> SyntaxNode? {
  model.tree.ancestors(at: record.openerRange.start).first { $0.kind == .record }
}

/// In order; of two that overlap, the one that begins first.
private func disjoint(_ spans: [TokenSpan]) -> [TokenSpan] {
  var kept: [TokenSpan] = []
  for span in spans.sorted(by: { $0.range < $1.range }) where !span.range.isEmpty {
    if let last = kept.last, span.range.start < last.range.end { continue }
    kept.append(span)
  }
  return kept
}

/// The spans with strings between those that stand in a text. Both are in order.
private func filled(_ spans: [TokenSpan], with texts: [ByteRange]) -> [TokenSpan] {
  var result: [TokenSpan] = []
  result.reserveCapacity(spans.count + texts.count)
  var next = 0
  for text in texts.sorted() {
    while next < spans.count, spans[next].range.end <= text.start {
      result.append(spans[next])
      next += 1
    }
    var place = text.start
    while next < spans.count, spans[next].range.start < text.end {
      if place < spans[next].range.start {
        result.append(TokenSpan(ByteRange(place, spans[next].range.start), .string))
      }
      result.append(spans[next])
      place = spans[next].range.end
      next += 1
    }
    if place < text.end { result.append(TokenSpan(ByteRange(place, text.end), .string)) }
  }
  return result + spans[next...]
}
