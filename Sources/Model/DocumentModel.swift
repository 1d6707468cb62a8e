import Chronology
import Records
import SourceText
import Syntax
import Vocabulary

/// What one version of one document says.
///
/// Nothing in it points at another document: what names mean elsewhere is for ``WorkspaceModel``.
package struct DocumentModel: Sendable {
  package let tree: SyntaxTree
  package let settings: DocumentSettings
  /// The language in which its prose is read: the one that it says, or the one that it shows.
  package let language: ProseLanguage
  package let records: [Record]
  package let headings: [Heading]
  package let references: [Reference]
  package let citations: [Citation]
  /// Dates found in prose, in order of place.
  package let dates: [ProseDate]
  /// Dates written out as links.
  package let dateSpans: [DateSpan]
  package private(set) var prose: [Prose]
  package let suppressions: [Suppression]
  /// Anchors that raw HTML sets, to which links may lead as to headings.
  package let anchors: Set<String>
  /// The sources that the front matter describes.
  package let sources: FrontMatterSources

  /// What the next version need not look for again; nothing for a document that nobody edits.
  private let dateMemory: ProseDateMemory?

  package var text: SourceText { tree.text }

  /// - Parameter defaults: What holds where the front matter says nothing.
  package init(_ tree: SyntaxTree, defaults: DocumentSettings = DocumentSettings()) {
    self.init(tree, defaults: defaults, dateMemory: nil)
  }

  /// What a version says that comes of another by an edit: dates are looked for only where something has changed.
  package init(_ tree: SyntaxTree, defaults: DocumentSettings, after last: DocumentModel) {
    self.init(tree, defaults: defaults, dateMemory: last.dateMemory ?? ProseDateMemory())
  }

  private init(_ tree: SyntaxTree, defaults: DocumentSettings, dateMemory: ProseDateMemory?) {
    var dateMemory = dateMemory
    var reader = DocumentReader(tree, defaults: defaults)
    reader.read()
    self.tree = tree
    settings = reader.settings
    records = reader.records
    headings = reader.finishedHeadings()
    references = reader.references
    citations = reader.citations
    dateSpans = reader.dateSpans
    prose = reader.prose
    language = reader.settings.proseLanguage(of: tree.text.bytes)
    dates = reader.recognizedDates(language, &dateMemory)
    self.dateMemory = dateMemory
    suppressions = reader.suppressions
    anchors = reader.anchors
    sources = reader.sources
  }

  /// The same document, as if it had no other prose than some of its paragraphs.
  package func restricted(to prose: [Prose]) -> DocumentModel {
    var model = self
    model.prose = prose
    return model
  }

  /// The record that a place is in.
  package func record(at place: ByteOffset) -> Record? { records.first { $0.range.touches(place) } }

  /// The field of a record that a place is in.
  package func field(at place: ByteOffset) -> (record: Record, field: Field)? {
    guard let record = record(at: place) else { return nil }
    return record.fields.first { $0.range.touches(place) }.map { (record, $0) }
  }

  /// The reference that a place is in.
  package func reference(at place: ByteOffset) -> Reference? { references.last { $0.range.touches(place) } }

  /// The citation whose key, prefix or suffix a place is in.
  package func citation(at place: ByteOffset) -> Citation? { citations.first { $0.range.touches(place) } }

  /// The prose date that a place is in.
  package func date(at place: ByteOffset) -> ProseDate? { dates.first { $0.range.touches(place) } }

  /// The prose dates of a stretch of the document.
  package func dates(within range: ByteRange) -> ArraySlice<ProseDate> {
    var low = dates.startIndex
    var high = dates.endIndex
    while low < high {
      let middle = (low + high) / 2
      if dates[middle].range.start < range.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < dates.endIndex, dates[end].range.end <= range.end { end += 1 }
    return dates[low..<end]
  }

  /// The heading that a place is in.
  package func heading(at place: ByteOffset) -> Heading? { headings.first { $0.range.touches(place) } }
}
