import Records
import SourceText

/// What a ``DocumentSummary`` tells, as it was read.
final class SummaryContents: SummaryForm {
  let settings: DocumentSettings
  let records: [Record]
  let headings: [Heading]
  let references: [Reference]
  let citations: [Citation]
  let anchors: Set<String>
  let sources: FrontMatterSources
  /// Where its lines start, if it has records and was not unpacked.
  private let lines: LineIndex?
  /// Where in ``records`` each id is.
  private let numbers: RecordNumbers

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

  func line(of place: ByteOffset) -> Int? { lines?.line(at: place) }

  var recordNamings: [RecordNaming] { records.map { RecordNaming($0) } }

  var recordRanges: [ByteRange] { records.map(\.range) }

  func record(number: Int) -> Record? { records.indices.contains(number) ? records[number] : nil }

  func listed(number: Int) -> ListedRecord? { record(number: number)?.listed }

  func record(id: String) -> Record? { numbers[id].map { records[$0] } }

  func records(id: String) -> [Record] {
    guard let first = numbers[id] else { return [] }
    return hasNamesakes ? records[first...].filter { $0.id == id } : [records[first]]
  }

  func unnamedRecord(_ hash: Int) -> Record? { numbers[content: hash].map { records[$0] } }

  func record(sameAs id: String) -> Record? { records.first { $0.sameAsIDs.contains(id) } }

  func heading(slug: String) -> Heading? { headings.first(anchored: slug) }

  var hasNamesakes: Bool { numbers.hasNamesakes }
}
