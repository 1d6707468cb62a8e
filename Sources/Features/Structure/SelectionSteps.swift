import Model
import Records
import SourceText
import Syntax

/// The ranges around a place that somebody may want to select, from the innermost out, each within the next: the word, the
/// date or name, the parts of a link or field, the block, the sections, the document.
package func selectionSteps(at place: ByteOffset, in context: DocumentContext) -> [ByteRange] {
  let model = context.model
  var ranges = model.tree.ancestors(at: place).map(\.range)
  ranges.append(word(at: place, in: model.text))
  ranges += model.headings.map(\.sectionRange)
  if let date = model.date(at: place) { ranges.append(date.range) }
  if let match = nameMatch(at: place, in: context) { ranges.append(match.range) }
  if let reference = model.reference(at: place) { ranges += [reference.idRange, reference.textRange, reference.range] }
  if let record = model.record(at: place) { ranges += parts(of: record, in: model) }
  return nested(ranges.filter { $0.touches(place) && !$0.isEmpty })
}

/// Each range that holds the one before, the shortest first.
private func nested(_ ranges: [ByteRange]) -> [ByteRange] {
  var chain: [ByteRange] = []
  for range in ranges.sorted(by: { $0.count < $1.count }) {
    guard let last = chain.last else {
      chain.append(range)
      continue
    }
    if range != last, range.contains(last) { chain.append(range) }
  }
  return chain
}

private func word(at place: ByteOffset, in text: SourceText) -> ByteRange {
  var start = min(place.value, text.bytes.count)
  var end = start
  while start > 0, Cursor.isNameByte(text.bytes[start - 1]) { start -= 1 }
  while end < text.bytes.count, Cursor.isNameByte(text.bytes[end]) { end += 1 }
  return ByteRange(start, end)
}

/// The body between the fences, the fields, and what stands in their values.
private func parts(of record: Record, in model: DocumentModel) -> [ByteRange] {
  var ranges = [record.range, record.openerRange, record.idRange]
  if let first = record.fields.first, let last = record.fields.last {
    ranges.append(ByteRange(first.range.start, last.range.end))
  }
  for field in record.fields {
    ranges += [field.range, field.nameRange, field.valueRange]
    ranges += field.value.mentions.flatMap { [$0.range, $0.idRange] }
    for dated in field.value.dates {
      ranges += dated.parts.map(\.range)
      ranges.append(dated.restRange)
      if let first = dated.parts.first, let last = dated.parts.last { ranges.append(first.range.union(last.range)) }
    }
  }
  return ranges
}
