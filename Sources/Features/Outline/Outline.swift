import Chronology
import Model
import Records
import SourceText

/// A heading or record of a document, with what stands under it.
package struct OutlineItem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case heading
    /// A record of a kind.
    case record(String)
  }

  package let name: String
  /// A record's kind and date.
  package let detail: String
  package let kind: Kind
  /// All that belongs to it.
  package let range: ByteRange
  /// Its name, within ``range``.
  package let nameRange: ByteRange
  /// The days on which a record's thing can have been: by its own date or, failing that, by what others tell.
  package let days: DateBounds?
  package var children: [OutlineItem]
}

/// The headings of a document and the records under them.
package func outline(of context: DocumentContext) -> [OutlineItem] {
  let model = context.model
  var pending: [(level: Int, item: OutlineItem)] = []
  var roots: [OutlineItem] = []

  func close(downTo level: Int) {
    while let last = pending.last, last.level >= level {
      pending.removeLast()
      if pending.isEmpty { roots.append(last.item) } else { pending[pending.count - 1].item.children.append(last.item) }
    }
  }

  var records = model.records[...]
  func addRecords(before place: ByteOffset) {
    while let record = records.first, record.range.start < place {
      records = records.dropFirst()
      let item = outlineItem(of: record, in: context)
      if pending.isEmpty { roots.append(item) } else { pending[pending.count - 1].item.children.append(item) }
    }
  }

  for heading in model.headings {
    addRecords(before: heading.range.start)
    close(downTo: heading.level)
    let name = heading.text.isEmpty ? "(untitled)" : heading.text
    let item = OutlineItem(
      name: name, detail: "", kind: .heading, range: heading.sectionRange, nameRange: heading.range,
      days: nil, children: [])
    pending.append((heading.level, item))
  }
  addRecords(before: ByteOffset(model.text.count.value + 1))
  close(downTo: 0)
  return roots
}

private func outlineItem(of record: Record, in context: DocumentContext) -> OutlineItem {
  let days = record.timeSpan?.bounds ?? inferredBounds(of: record, in: context)?.days
  let when = record.timeSpan.map { " · \($0.words)" } ?? ""
  return OutlineItem(
    name: record.shortTitle, detail: record.kindName + when, kind: .record(record.kindName), range: record.range,
    nameRange: record.idRange, days: days, children: [])
}
