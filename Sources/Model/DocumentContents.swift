import Records
import SourceText
import Syntax

/// What the blocks of a document say, each list in the order of the text.
///
/// After an edit the contents of the blocks before it are kept and those behind it are moved; only what stands between is
/// read again.
struct DocumentContents: Sendable {
  var records: [Record] = []
  var references: [Reference] = []
  var citations: [Citation] = []
  var images: [ImageFile] = []
  /// Dates written out as links.
  var dateSpans: [DateSpan] = []
  var prose: [Prose] = []
  var titles: [Title] = []
  /// Where something stands that leaves no section empty.
  var fillings: [ByteOffset] = []
  var suppressions: [Suppression] = []
  var anchors: [Anchor] = []

  /// A heading before what follows it is known.
  struct Title: Sendable {
    let level: Int
    let text: String
    /// Made of the text; perhaps the same as that of another heading.
    let slug: String
    /// The id that it is given.
    let id: String?
    let idRange: ByteRange?
    /// Made of the text with the attributes, if there are any.
    let otherSlug: String?
    let range: ByteRange
    let contentRange: ByteRange
  }

  /// An anchor that raw HTML sets, or attributes in prose.
  struct Anchor: Sendable {
    let name: String
    /// Where that starts.
    let place: ByteOffset
  }

  /// Names that links may lead to as to headings.
  var anchorNames: Set<String> { Set(anchors.lazy.map(\.name)) }

  /// The headings of a text that ends at a place.
  func headings(end: ByteOffset) -> [Heading] {
    var ends = [ByteOffset](repeating: end, count: titles.count)
    var open: [Int] = []
    for (index, title) in titles.enumerated() {
      while let last = open.last, titles[last].level >= title.level {
        ends[last] = title.range.start
        open.removeLast()
      }
      open.append(index)
    }
    var headings: [Heading] = []
    headings.reserveCapacity(titles.count)
    var slugs: [String: Int] = [:]
    var filling = 0
    for (index, title) in titles.enumerated() {
      let next = index + 1 < titles.count ? titles[index + 1] : nil
      let count = slugs[title.slug, default: 0]
      if title.id == nil { slugs[title.slug] = count + 1 }
      while filling < fillings.count, fillings[filling] < title.range.start { filling += 1 }
      let isFilled = filling < fillings.count && fillings[filling] < next?.range.start ?? end
      // A heading under another fills it: only a heading that nothing at all follows is empty.
      let isEmpty = !isFilled && (next?.level ?? 0) <= title.level
      headings.append(
        Heading(
          level: title.level, text: title.text, slug: title.id ?? (count == 0 ? title.slug : "\(title.slug)-\(count)"),
          idRange: title.idRange, otherSlug: title.otherSlug, range: title.range, contentRange: title.contentRange,
          sectionRange: ByteRange(title.range.start, ends[index]), isEmpty: isEmpty))
    }
    return headings
  }
}

extension DocumentContents {
  /// The contents of some blocks alone.
  ///
  /// - Parameter ranges: the bytes of the blocks, in order.
  func restricted(to ranges: [ByteRange]) -> DocumentContents {
    var part = DocumentContents()
    for range in ranges {
      let records = records.indices(startingIn: range) { $0.range.start }
      let references = references.indices(startingIn: range) { $0.range.start }
      let movedRecords = part.records.count - records.lowerBound
      let movedReferences = part.references.count - references.lowerBound
      part.records += self.records[records]
      part.references += self.references[references].lazy.map { $0.moved(by: .zero, records: movedRecords) }
      part.citations += citations[citations.indices(startingIn: range) { $0.range.start }]
      part.images += images[images.indices(startingIn: range) { $0.range.start }]
      part.dateSpans += dateSpans[dateSpans.indices(startingIn: range) { $0.range.start }]
      part.prose += prose[prose.indices(startingIn: range) { $0.range.start }].lazy.map {
        $0.moved(by: .zero, references: movedReferences, heading: $0.heading)
      }
    }
    part.titles = titles
    part.fillings = fillings
    part.suppressions = suppressions
    part.anchors = anchors
    return part
  }
}
