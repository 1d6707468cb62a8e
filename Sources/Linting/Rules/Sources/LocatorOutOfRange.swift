import Bibliography
import Model
import SourceText

/// A citation of a place that the source has not.
enum LocatorOutOfRange: WorkspaceRule, LocalRule {
  static let description = RuleDescription(
    code: "HM708", name: "locator-out-of-range", severity: .warning,
    summary: "A citation names an article, page or volume that the source has not.",
    rationale: """
      Articles are compared with the field `articles` of a treaty, pages with the pages that an article or chapter fills \
      or with the pages of a book, volumes with the number of volumes. Where the source does not say how many there are, \
      nothing is reported.
      """,
    bad: """
      Japan gave up the islands [@sf-treaty, ⟦art. 99⟧].

      ```treaty {#sf-treaty}
      title: Treaty of Peace
      signed: 1951-09-08
      articles: 27
      ```
      """,
    good: """
      Japan gave up the islands [@sf-treaty, art. 2(c)].

      ```treaty {#sf-treaty}
      title: Treaty of Peace
      signed: 1951-09-08
      articles: 27
      ```
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    for citation in document.citations where !citation.suffixRange.isEmpty {
      guard let locator = citation.locator(in: document.text),
        let definition = workspace.definition(ofKey: citation.key, in: report.document),
        let source = workspace.source(definition), let extent = Extent(of: source, locator.label),
        let place = numbers(of: locator).first(where: { !extent.contains($0) })
      else { continue }
      let range = locator.termRange.isEmpty ? locator.range : locator.termRange.union(locator.range)
      let related = extent.range.map { RelatedPlace("Here it is said.", at: $0, in: definition.document) }
      report.add(
        "‘\(source.shortName)’ has \(extent.words), so that there is no \(extent.unit) \(place) to cite.", at: range,
        related: related.map { [$0] } ?? [])
    }
  }
}

/// The places that a locator certainly counts: "vol. 3, 900" is a page of the third volume.
private func numbers(of locator: Locator) -> ArraySlice<Int> {
  locator.label == .volume ? locator.places.prefix(1) : locator.places[...]
}

/// What of one kind a source has: 27 articles, pages 12 to 40.
private struct Extent {
  let unit: String
  let words: String
  /// Where the source says so.
  let range: ByteRange?
  private let places: ClosedRange<Int>

  func contains(_ place: Int) -> Bool { places.contains(place) }

  /// As far as a source says how many there are of what a locator counts.
  init?(of source: BibliographyEntry, _ label: LocatorLabel) {
    switch label {
    case .article:
      guard let other = source.others.first(where: { $0.name == "articles" }), let count = Int(other.text), count > 0
      else { return nil }
      self.init("article", "\(count) articles", 0...count, other.range)
    case .volume:
      guard let count = source.plain(.numberOfVolumes).flatMap({ Int($0) }), count > 0 else { return nil }
      self.init(
        "volume", "\(count) \(count == 1 ? "volume" : "volumes")", 0...count, source.field(.numberOfVolumes)?.range)
    case .page: self.init(pagesOf: source)
    default: return nil
    }
  }

  private init(_ unit: String, _ words: String, _ places: ClosedRange<Int>, _ range: ByteRange?) {
    self.unit = unit
    self.words = words
    self.places = places
    self.range = range
  }

  private init?(pagesOf source: BibliographyEntry) {
    switch source.type {
    case .articleJournal, .articleMagazine, .chapter, .paperConference, .entryEncyclopedia, .entryDictionary, .review:
      guard let field = source.field(.page), let written = source.plain(.page), let pages = PageSpan(written) else {
        return nil
      }
      self.init("page", "the pages \(pages.first) to \(pages.last)", pages.first...pages.last, field.range)
    case .book, .thesis, .report:
      // The pages of several volumes are counted in many ways, and front matter may be left out.
      guard source.plain(.numberOfVolumes) == nil, source.plain(.volume) == nil,
        let count = source.plain(.numberOfPages).flatMap(PageSpan.total)
      else { return nil }
      self.init("page", "\(count) pages", 0...count, source.field(.numberOfPages)?.range)
    default: return nil
    }
  }
}
