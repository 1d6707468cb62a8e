import Records
import SourceText
import Syntax

/// What the rest of a workspace needs to know of a document.
///
/// Never changes; behind one reference, because it is looked at for every reference to one of its records.
package final class DocumentSummary: Sendable {
  package let document: DocumentID
  package let settings: DocumentSettings
  package let records: [Record]
  package let headings: [Heading]
  package let references: [Reference]
  package let citations: [Citation]
  package let anchors: Set<String>
  package let sources: FrontMatterSources
  /// Where its lines start, if it has records.
  package let lines: LineIndex?
  /// Where in ``records`` each id is.
  private let numbers: RecordNumbers

  package convenience init(_ model: DocumentModel, of document: DocumentID) {
    self.init(model.contents, model.headings, model.settings, model.sources, of: document, model.text)
  }

  /// The summary of a document whose prose nobody asks for: its dates are not looked for.
  package convenience init(_ tree: SyntaxTree, defaults: DocumentSettings, of document: DocumentID) {
    self.init(DocumentDraft(tree, defaults: defaults), of: document)
  }

  package convenience init(_ draft: DocumentDraft, of document: DocumentID) {
    let (text, reader) = (draft.tree.text, draft.reader)
    self.init(
      reader.contents, reader.contents.headings(end: text.range.end), reader.settings, reader.sources, of: document,
      text)
  }

  /// The summary of a document that has no records and describes no sources, as it was remembered.
  package init(
    of document: DocumentID, settings: DocumentSettings, headings: [Heading], references: [Reference],
    citations: [Citation], anchors: Set<String>
  ) {
    self.document = document
    self.settings = settings
    self.headings = headings
    self.references = references
    self.citations = citations
    self.anchors = anchors
    records = []
    sources = .none
    lines = nil
    numbers = RecordNumbers([])
  }

  private init(
    _ contents: DocumentContents, _ headings: [Heading], _ settings: DocumentSettings, _ sources: FrontMatterSources,
    of document: DocumentID, _ text: SourceText
  ) {
    self.document = document
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

  /// The first record of an id.
  func record(id: String) -> Record? { numbers[id].map { records[$0] } }

  /// Every record of an id.
  func records(id: String) -> [Record] {
    guard let first = numbers[id] else { return [] }
    return hasNamesakes ? records[first...].filter { $0.id == id } : [records[first]]
  }

  /// The first record without an id that has a content, by its hash.
  func unnamedRecord(_ hash: Int) -> Record? { numbers[content: hash].map { records[$0] } }

  /// Whether several records have one id.
  var hasNamesakes: Bool { numbers.hasNamesakes }

  /// Ids of the records.
  var definedIDs: some Sequence<String> { records.lazy.compactMap(\.id) }
  /// Ids of bundled records of which the document has its own under another id.
  var sameAsIDs: some Sequence<String> {
    records.lazy.flatMap { record in record.sameAsIDs.filter { $0 != record.id } }
  }
  /// Whether the document has such records.
  var hasStandIns: Bool { sameAsIDs.contains { _ in true } }
  /// Ids and slugs that are referred to.
  var usedIDs: some Sequence<String> { references.lazy.compactMap(\.id) }
  /// Citation keys.
  var citedKeys: some Sequence<String> { citations.lazy.map(\.key) }
  /// The key of the source that the document is itself.
  var sourceKeys: some Sequence<String> { CollectionOfOne(sources.document).lazy.compactMap { $0?.key } }
  /// Ids of the records that can be cited: sources and treaties.
  var citableIDs: some Sequence<String> {
    records.lazy.filter { $0.kindName == "source" || $0.kindName == "treaty" }.compactMap(\.id)
  }
  /// The bibliographies that the document names.
  var bibliographyNames: some Sequence<String> {
    settings.bibliographies.lazy.map { [document] in document.resolving(path: $0.text).name }
  }

  /// Whether links from elsewhere find the same in another version, records aside.
  func hasTargets(of other: DocumentSummary?) -> Bool {
    guard let other else { return false }
    return settings == other.settings && anchors == other.anchors
      && headings.elementsEqual(other.headings) { $0.slug == $1.slug }
  }

  /// Whether the records of another version say the same, wherever they stand.
  func saysTheSame(as other: DocumentSummary?) -> Bool {
    guard let other else { return false }
    return records.elementsEqual(other.records) { $0.contentHash == $1.contentHash }
  }

  /// Ids of the records that say something else in another version, or stand elsewhere.
  static func changedIDs(_ old: [Record], _ new: [Record]) -> Set<String> {
    if old.count == new.count {
      return Set(zip(old, new).lazy.filter { $0 != $1 }.flatMap { [$0.id, $1.id].compactMap(\.self) })
    }
    return Set((old + new).compactMap(\.id))
  }
}
