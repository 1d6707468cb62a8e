import Records
import SourceText
import Syntax
import Vocabulary

/// What the rest of a workspace needs to know of a document.
///
/// Never changes; behind one reference, because it is looked at for every reference to one of its records. Of a document
/// that nobody works on it is kept packed, and read again, part by part, where somebody asks.
package final class DocumentSummary: Sendable {
  package let document: DocumentID
  private let form: any SummaryForm

  private init(_ form: any SummaryForm, of document: DocumentID) {
    self.document = document
    self.form = form
  }

  package convenience init(_ model: DocumentModel, of document: DocumentID) {
    let contents = SummaryContents(model.contents, model.headings, model.settings, model.sources, model.text)
    self.init(contents, of: document)
  }

  /// The summary of a document whose prose nobody asks for: its dates are not looked for.
  package convenience init(_ tree: SyntaxTree, defaults: DocumentSettings, of document: DocumentID) {
    self.init(DocumentDraft(tree, defaults: defaults), of: document)
  }

  package convenience init(_ draft: DocumentDraft, of document: DocumentID) {
    let (text, reader) = (draft.tree.text, draft.reader)
    let contents = SummaryContents(
      reader.contents, reader.contents.headings(end: text.range.end), reader.settings, reader.sources, text)
    self.init(contents, of: document)
  }

  /// The summary of a document as it was packed.
  package convenience init(packed bytes: [UInt8], of document: DocumentID, reading records: RecordReader) {
    self.init(PackedSummary(bytes: bytes, reading: records), of: document)
  }

  /// The same in few bytes; itself where something in it cannot be packed.
  package func packed(from text: SourceText, reading records: RecordReader) -> DocumentSummary {
    let contents = form as? SummaryContents
    let packed = contents.flatMap { PackedSummary($0, of: text, reading: records) }
    return packed.map { DocumentSummary($0, of: document) } ?? self
  }

  /// The bytes in which it is packed, if it is.
  package var packedBytes: [UInt8]? { (form as? PackedSummary)?.bytes }

  /// The same, all of it read; only lines are not told.
  var unpacked: DocumentSummary {
    (form as? PackedSummary).map { DocumentSummary(SummaryContents(unpacking: $0), of: document) } ?? self
  }

  // MARK: What it tells

  package var settings: DocumentSettings { form.settings }
  package var records: [Record] { form.records }
  package var headings: [Heading] { form.headings }
  package var references: [Reference] { form.references }
  package var citations: [Citation] { form.citations }
  package var anchors: Set<String> { form.anchors }
  package var sources: FrontMatterSources { form.sources }
  /// The zero-based line of a place in a record.
  package func line(of place: ByteOffset) -> Int? { form.line(of: place) }
  /// What each of its records is found by.
  var recordNamings: [RecordNaming] { form.recordNamings }
  /// Where its records stand.
  package var recordRanges: [ByteRange] { form.recordRanges }
  /// A record by its number among ``records``.
  package func record(number: Int) -> Record? { form.record(number: number) }
  /// What a list tells of such a record.
  func listed(number: Int) -> ListedRecord? { form.listed(number: number) }
  /// The first record of an id.
  func record(id: String) -> Record? { form.record(id: id) }
  /// Every record of an id.
  func records(id: String) -> [Record] { form.records(id: id) }
  /// The first record without an id that has a content, by its hash.
  func unnamedRecord(_ hash: Int) -> Record? { form.unnamedRecord(hash) }
  /// The first record that says it is the same as a bundled one.
  func record(sameAs id: String) -> Record? { form.record(sameAs: id) }
  /// The first heading that links find by a name.
  package func heading(slug: String) -> Heading? { form.heading(slug: slug) }
  /// Whether several records have one id.
  var hasNamesakes: Bool { form.hasNamesakes }

  // MARK: What it says, by names

  /// Ids of the records.
  var definedIDs: some Sequence<String> { records.lazy.compactMap(\.id) }
  /// Looks for an id among those of the records.
  package func lookThroughIDs(_ search: inout SpellingSearch) { for id in definedIDs { search.consider(id) } }
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
      && headings.elementsEqual(other.headings) { $0.slug == $1.slug && $0.otherAnchors == $1.otherAnchors }
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
