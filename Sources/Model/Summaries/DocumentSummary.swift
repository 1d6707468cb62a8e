import Records
import SourceText
import Syntax

/// What the rest of a workspace needs to know of a document.
///
/// Never changes; behind one reference, because it is looked at for every reference to one of its records. Of a document
/// that nobody works on it is kept packed, and read again, part by part, where somebody asks.
package final class DocumentSummary: Sendable {
  package let document: DocumentID
  private let form: Form

  private enum Form: Sendable {
    case whole(SummaryContents)
    case packed(PackedSummary)
  }

  private init(_ form: Form, of document: DocumentID) {
    self.document = document
    self.form = form
  }

  package convenience init(_ model: DocumentModel, of document: DocumentID) {
    let contents = SummaryContents(model.contents, model.headings, model.settings, model.sources, model.text)
    self.init(.whole(contents), of: document)
  }

  /// The summary of a document whose prose nobody asks for: its dates are not looked for.
  package convenience init(_ tree: SyntaxTree, defaults: DocumentSettings, of document: DocumentID) {
    self.init(DocumentDraft(tree, defaults: defaults), of: document)
  }

  package convenience init(_ draft: DocumentDraft, of document: DocumentID) {
    let (text, reader) = (draft.tree.text, draft.reader)
    let contents = SummaryContents(
      reader.contents, reader.contents.headings(end: text.range.end), reader.settings, reader.sources, text)
    self.init(.whole(contents), of: document)
  }

  /// The summary of a document as it was packed.
  package convenience init(packed bytes: [UInt8], of document: DocumentID, reading records: RecordReader) {
    self.init(.packed(PackedSummary(bytes: bytes, reading: records)), of: document)
  }

  /// The same in few bytes; itself where something in it cannot be packed.
  package func packed(from text: SourceText, reading records: RecordReader) -> DocumentSummary {
    guard case .whole(let contents) = form, let packed = PackedSummary(contents, of: text, reading: records) else {
      return self
    }
    return DocumentSummary(.packed(packed), of: document)
  }

  /// The bytes in which it is packed, if it is.
  package var packedBytes: [UInt8]? { if case .packed(let packed) = form { packed.bytes } else { nil } }

  /// The same, all of it read; only lines are not told.
  var unpacked: DocumentSummary {
    guard case .packed(let packed) = form else { return self }
    return DocumentSummary(.whole(SummaryContents(unpacking: packed)), of: document)
  }

  // MARK: What it tells

  package var settings: DocumentSettings {
    switch form {
    case .whole(let contents): contents.settings
    case .packed(let packed): packed.settings
    }
  }

  package var records: [Record] {
    switch form {
    case .whole(let contents): contents.records
    case .packed(let packed): packed.records
    }
  }

  package var headings: [Heading] {
    switch form {
    case .whole(let contents): contents.headings
    case .packed(let packed): packed.headings
    }
  }

  package var references: [Reference] {
    switch form {
    case .whole(let contents): contents.references
    case .packed(let packed): packed.references
    }
  }

  package var citations: [Citation] {
    switch form {
    case .whole(let contents): contents.citations
    case .packed(let packed): packed.citations
    }
  }

  package var anchors: Set<String> {
    switch form {
    case .whole(let contents): contents.anchors
    case .packed(let packed): packed.anchors
    }
  }

  package var sources: FrontMatterSources {
    switch form {
    case .whole(let contents): contents.sources
    case .packed: .none
    }
  }

  /// The zero-based line of a place in a record.
  package func line(of place: ByteOffset) -> Int? {
    switch form {
    case .whole(let contents): contents.lines?.line(at: place)
    case .packed(let packed): packed.line(of: place)
    }
  }

  /// What each of its records is found by.
  var recordNamings: [RecordNaming] {
    switch form {
    case .whole(let contents): contents.records.map { RecordNaming($0) }
    case .packed(let packed): packed.places.map(\.naming)
    }
  }

  // MARK: Single records

  /// Where its records stand.
  package var recordRanges: [ByteRange] {
    switch form {
    case .whole(let contents): contents.records.map(\.range)
    case .packed(let packed): packed.recordRanges
    }
  }

  /// A record by its number among ``records``.
  package func record(number: Int) -> Record? {
    switch form {
    case .whole(let contents): contents.records.indices.contains(number) ? contents.records[number] : nil
    case .packed(let packed): packed.record(number: number)
    }
  }

  /// The first record of an id.
  func record(id: String) -> Record? {
    switch form {
    case .whole(let contents): contents.numbers[id].map { contents.records[$0] }
    case .packed(let packed): packed.record(id: id)
    }
  }

  /// Every record of an id.
  func records(id: String) -> [Record] {
    switch form {
    case .whole(let contents): contents.records(id: id)
    case .packed(let packed): packed.records(id: id)
    }
  }

  /// The first record without an id that has a content, by its hash.
  func unnamedRecord(_ hash: Int) -> Record? {
    switch form {
    case .whole(let contents): contents.numbers[content: hash].map { contents.records[$0] }
    case .packed(let packed): packed.unnamedRecord(hash)
    }
  }

  /// The first record that says it is the same as a bundled one.
  func record(sameAs id: String) -> Record? {
    switch form {
    case .whole(let contents): contents.records.first { $0.sameAsIDs.contains(id) }
    case .packed(let packed): packed.record(sameAs: id)
    }
  }

  /// The first heading of a slug.
  package func heading(slug: String) -> Heading? {
    switch form {
    case .whole(let contents): contents.headings.first { $0.slug == slug }
    case .packed(let packed): packed.heading(slug: slug)
    }
  }

  /// Whether several records have one id.
  var hasNamesakes: Bool {
    switch form {
    case .whole(let contents): contents.numbers.hasNamesakes
    case .packed(let packed): packed.hasNamesakes
    }
  }

  // MARK: What it says, by names

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
