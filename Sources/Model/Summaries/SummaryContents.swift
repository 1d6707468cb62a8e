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
  /// Where its lines start, if it has records.
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
}
