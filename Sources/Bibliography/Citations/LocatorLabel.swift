/// What a locator counts (CSL 1.0.2 §"Locators", and three of historians).
package enum LocatorLabel: String, Hashable, Sendable, CaseIterable {
  case book, chapter, column, figure, folio, issue, line, note, opus, page, paragraph, part, section, verse, volume
  case subVerbo = "sub-verbo"
  case article = "article-locator"
  case appendix, table
  /// Not of CSL: a document of an edition of sources, an annex of a treaty.
  case document, annex

  /// The name as Pandoc and CSL before 1.0.2 print it: the only one that has changed is "sub verbo".
  package var printedName: String { self == .subVerbo ? "sub verbo" : rawValue }

  /// The term in English before one and before several: "art." and "arts.".
  package var terms: (one: String, several: String) {
    switch self {
    case .book: ("bk.", "bks.")
    case .chapter: ("chap.", "chaps.")
    case .column: ("col.", "cols.")
    case .figure: ("fig.", "figs.")
    case .folio: ("fol.", "fols.")
    case .issue: ("no.", "nos.")
    case .line: ("l.", "ll.")
    case .note: ("n.", "nn.")
    case .opus: ("op.", "opp.")
    case .page: ("p.", "pp.")
    case .paragraph: ("para.", "paras.")
    case .part: ("pt.", "pts.")
    case .section: ("sec.", "secs.")
    case .verse: ("v.", "vv.")
    case .volume: ("vol.", "vols.")
    case .subVerbo: ("s.v.", "s.vv.")
    case .article: ("art.", "arts.")
    case .appendix: ("app.", "apps.")
    case .table: ("tab.", "tabs.")
    case .document: ("doc.", "docs.")
    case .annex: ("annex", "annexes")
    }
  }
}

/// The words that citations write before a locator.
enum LocatorTerms {
  /// Longer ones than any term need not be looked up.
  static let longest = 16

  /// The terms of Pandoc with its American locale, in lower case.
  static let pandoc: [String: LocatorLabel] = table([
    (.book, "book books bk. bks."), (.chapter, "chapter chapters chap. chaps."),
    (.column, "column columns col. cols."), (.figure, "figure figures fig. figs."),
    (.folio, "folio folios fol. fols."), (.issue, "issue issues no. nos."), (.line, "line lines l. ll."),
    (.note, "note notes n. nn."), (.opus, "opus opera op. opp."), (.page, "page pages p. pp."),
    (.paragraph, "paragraph paragraphs para. paras. ¶ ¶¶"), (.part, "part parts pt. pts."),
    (.section, "section sections sec. secs. § §§"), (.subVerbo, "sub_verbo sub_verbis s.v. s.vv."),
    (.verse, "verse verses v. vv."), (.volume, "volume volumes vol. vols."),
  ])

  /// Terms that historians write and Pandoc does not know.
  static let historians: [String: LocatorLabel] = table([
    (.article, "article articles art. arts."), (.annex, "annex annexes"), (.appendix, "appendix appendices app. apps."),
    (.document, "document documents doc. docs."), (.chapter, "ch. chs. cap."), (.folio, "ff. f."),
    (.table, "table tables tab. tabs."), (.page, "pg. pgs."),
  ])

  private static func table(_ rows: [(LocatorLabel, String)]) -> [String: LocatorLabel] {
    var table: [String: LocatorLabel] = [:]
    for (label, terms) in rows {
      for term in terms.split(separator: " ") { table[String(term).replacing("_", with: " ")] = label }
    }
    return table
  }
}
