import Records
import SourceText

/// What a ``DocumentSummary`` tells, as it was read.
final class SummaryContents: Sendable {
  let settings: DocumentSettings
  let records: [Record]
  let headings: [Heading]
  let references: [Reference]
  let citations: [Citation]
  let anchors: Set<String>
  let sources: FrontMatterSources
  /// Where its lines start, if it has records and was not unpacked.
  let lines: LineIndex?
  /// Where in ``records`` each id is.
  let numbers: RecordNumbers

  init(
    _ contents: DocumentContents, _ headings: [Heading], _ settings: DocumentSettings, _ sources: FrontMatterSources,
    _ text: SourceText
  ) {
    self.settings = settings
    self.headings = headings
    self.sources = sources
    records = contents.records
    references = contents.references
    citations = contents.citations
    anchors = contents.anchorNames
    lines = records.isEmpty ? nil : text.lines
    numbers = RecordNumbers(records)
  }

  /// All that a packed summary tells, but for its lines.
  init(unpacking packed: PackedSummary) {
    settings = packed.settings
    records = packed.allRecords
    headings = packed.headings
    references = packed.references
    citations = packed.citations
    anchors = packed.anchors
    sources = .none
    lines = nil
    numbers = RecordNumbers(records)
  }

  /// Every record of an id.
  func records(id: String) -> [Record] {
    guard let first = numbers[id] else { return [] }
    return numbers.hasNamesakes ? records[first...].filter { $0.id == id } : [records[first]]
  }
}
