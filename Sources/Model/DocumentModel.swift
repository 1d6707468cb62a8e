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
  package let frontMatter: FrontMatter?
  /// The language in which its prose is read: the one that it says, or the one that it shows.
  package let language: ProseLanguage
  package let headings: [Heading]
  /// The sources that the front matter describes.
  package let sources: FrontMatterSources
  private(set) var contents: DocumentContents
  private var narrative: Narrative
  /// What holds where the front matter says nothing.
  private let defaults: DocumentSettings

  package var text: SourceText { tree.text }
  package var records: [Record] { contents.records }
  package var references: [Reference] { contents.references }
  package var citations: [Citation] { contents.citations }
  package var images: [ImageFile] { contents.images }
  /// Dates found in prose, in order of place.
  package var dates: [ProseDate] { narrative.dates }
  /// Dates written out as links.
  package var dateSpans: [DateSpan] { contents.dateSpans }
  package var prose: [Prose] { contents.prose }
  package var suppressions: [Suppression] { contents.suppressions }
  /// Anchors that raw HTML and attributes in prose set, to which links may lead as to headings.
  package var anchors: Set<String> { contents.anchorNames }

  /// - Parameter defaults: What holds where the front matter says nothing.
  package init(_ tree: SyntaxTree, defaults: DocumentSettings = DocumentSettings()) {
    self.init(DocumentDraft(tree, defaults: defaults))
  }

  package init(_ draft: DocumentDraft) {
    let reader = draft.reader
    tree = draft.tree
    defaults = draft.defaults
    settings = reader.settings
    frontMatter = reader.frontMatter
    sources = reader.sources
    contents = reader.contents
    headings = contents.headings(end: tree.text.range.end)
    language = settings.proseLanguage(of: tree.text.bytes)
    narrative = Narrative(contents.prose, of: tree.text, settings.proseContext(language))
  }

  /// What a version says that comes of another by an edit: only blocks are read that have changed, and dates are looked for
  /// only where they are others.
  package init(_ tree: SyntaxTree, defaults: DocumentSettings, after last: DocumentModel) {
    let difference = tree.difference(from: last.tree)
    if last.canBeKept(after: difference, in: tree, defaults: defaults) {
      var reader = DocumentReader(tree, defaults: defaults)
      reader.read(tree.blocks(difference.newBlocks))
      settings = last.settings
      frontMatter = last.frontMatter
      sources = last.sources
      contents = last.contents.replacing(difference, by: reader.contents, in: tree)
    } else {
      let reader = DocumentReader(reading: tree, defaults: defaults)
      settings = reader.settings
      frontMatter = reader.frontMatter
      sources = reader.sources
      contents = reader.contents
    }
    self.tree = tree
    self.defaults = defaults
    headings = contents.headings(end: tree.text.range.end)
    let hasSameSample = difference.oldRange.start.value >= ProseLanguage.sampleSize
    language =
      hasSameSample && settings.language == last.settings.language
      ? last.language : settings.proseLanguage(of: tree.text.bytes)
    narrative = Narrative(
      contents.prose, of: tree.text, settings.proseContext(language), after: last.narrative, of: last.prose, difference)
  }

  /// Whether the blocks before and behind a difference say what they said.
  private func canBeKept(after difference: TreeDifference, in next: SyntaxTree, defaults: DocumentSettings) -> Bool {
    if tree.hasLinkDefinitions || next.hasLinkDefinitions || defaults != self.defaults { return false }
    func hasFrontMatter(_ tree: SyntaxTree, _ blocks: Range<Int>) -> Bool {
      tree.blocks(blocks.prefix(1)).contains { $0.kind == .frontMatter }
    }
    return !hasFrontMatter(tree, difference.oldBlocks) && !hasFrontMatter(next, difference.newBlocks)
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
    let low = dates.partitioningIndex { $0.range.start >= range.start }
    var end = low
    while end < dates.endIndex, dates[end].range.end <= range.end { end += 1 }
    return dates[low..<end]
  }

  /// The heading that a place is in.
  package func heading(at place: ByteOffset) -> Heading? { headings.first { $0.range.touches(place) } }
}

// MARK: - Parts

extension DocumentModel {
  /// The same document, as if it said nothing outside some of its top-level blocks; headings, front matter and comments
  /// remain.
  ///
  /// - Parameter ranges: the bytes of blocks, in order.
  package func restricted(to ranges: [ByteRange]) -> DocumentModel {
    var model = self
    model.contents = contents.restricted(to: ranges)
    model.narrative = narrative.restricted(to: ranges)
    return model
  }

  /// The paragraphs outside a difference, by their numbers, in which other dates are found than in an earlier version.
  package func proseDatedOtherwise(than earlier: DocumentModel, outside difference: TreeDifference) -> Range<Int> {
    narrative.paragraphsToldOtherwise(prose, than: earlier.narrative, earlier.prose, outside: difference)
  }
}
