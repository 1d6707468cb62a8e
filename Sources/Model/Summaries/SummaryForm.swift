import Records
import SourceText

/// How a ``DocumentSummary`` is held: as it was read, or packed.
protocol SummaryForm: AnyObject, Sendable {
  var settings: DocumentSettings { get }
  var records: [Record] { get }
  var headings: [Heading] { get }
  var references: [Reference] { get }
  var citations: [Citation] { get }
  var anchors: Set<String> { get }
  var sources: FrontMatterSources { get }

  /// The zero-based line of a place in a record.
  func line(of place: ByteOffset) -> Int?

  /// What each of its records is found by.
  var recordNamings: [RecordNaming] { get }

  /// Where its records stand.
  var recordRanges: [ByteRange] { get }

  /// A record by its number among ``records``.
  func record(number: Int) -> Record?

  /// What a list tells of such a record.
  func listed(number: Int) -> ListedRecord?

  /// The first record of an id.
  func record(id: String) -> Record?

  /// Every record of an id.
  func records(id: String) -> [Record]

  /// The first record without an id that has a content, by its hash.
  func unnamedRecord(_ hash: Int) -> Record?

  /// The first record that says it is the same as a bundled one.
  func record(sameAs id: String) -> Record?

  /// The first heading that links find by a name.
  func heading(slug: String) -> Heading?

  /// Whether several records have one id.
  var hasNamesakes: Bool { get }
}
