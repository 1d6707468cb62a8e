import SourceText
import Testing

@testable import Bibliography

@Suite struct FormattingTests {
  private static let file = BibliographyFile(
    bib: SourceText(
      """
      @book{dower, author={Dower, John W.}, title={Embracing Defeat}, subtitle={Japan in the Wake of World War II},
        publisher={W. W. Norton}, location={New York}, date={1999}}
      @article{hara, author={Hara, Kimie and Iriye, Akira}, title={50 Years from \\emph{San Francisco}},
        journaltitle={Pacific Affairs}, volume=74, number=3, pages={361--382}, date={2001}, doi={10.2307/3557753}}
      @incollection{nish, author={Nish, Ian}, title={Relations}, booktitle={A History}, editor={Hosoya, Chihiro},
        pages={12-40}, publisher={OUP}, location={Oxford}, date={1985}}
      @legal{sf, title={Treaty of Peace with Japan}, execution={signed=1951-09-08 and inforce=1952-04-28},
        reporter={UNTS}, volume=136, pages=45, date={1951-09-08}}
      @unpublished{memo, author={Bevin, Ernest}, title={Memorandum on Japan}, date={1950-08-24},
        archive={The National Archives}, archivelocation={CAB 129/48}, collection={Cabinet Papers}}
      @online{site, title={Peace Treaty Archive}, url={https://example.org/}, urldate={2020-02-03}}
      """))

  @Test(arguments: [
    (
      CitationStyle.chicagoNotes, "dower",
      "Dower, John W. *Embracing Defeat: Japan in the Wake of World War II*. New York: W. W. Norton, 1999.",
      "John W. Dower, *Embracing Defeat: Japan in the Wake of World War II* (New York: W. W. Norton, 1999), 12.",
      "Dower, *Embracing Defeat*, 12."
    ),
    (
      .chicagoNotes, "hara",
      "Hara, Kimie, and Akira Iriye. “50 Years from *San Francisco*.” *Pacific Affairs* 74, no. 3 (2001): 361–82. "
        + "https://doi.org/10.2307/3557753.",
      "Kimie Hara and Akira Iriye, “50 Years from *San Francisco*,” *Pacific Affairs* 74, no. 3 (2001): 12, "
        + "https://doi.org/10.2307/3557753.",
      "Hara and Iriye, “50 Years from *San Francisco*,” 12."
    ),
    (
      .chicagoAuthorDate, "hara",
      "Hara, Kimie, and Akira Iriye. 2001. “50 Years from *San Francisco*.” *Pacific Affairs* 74 (3): 361–82. "
        + "https://doi.org/10.2307/3557753.",
      "Kimie Hara and Akira Iriye, 2001, “50 Years from *San Francisco*,” *Pacific Affairs* 74 (3), 12, "
        + "https://doi.org/10.2307/3557753.", "(Hara and Iriye 2001, 12)"
    ),
    (
      .chicagoNotes, "nish",
      "Nish, Ian. “Relations.” In *A History*, edited by Chihiro Hosoya, 12–40. Oxford: OUP, 1985.",
      "Ian Nish, “Relations,” in *A History*, edited by Chihiro Hosoya (Oxford: OUP, 1985), 12.",
      "Nish, “Relations,” 12."
    ),
    (
      .mla, "nish", "Nish, Ian. “Relations.” *A History*, edited by Chihiro Hosoya. OUP, 1985, pp. 12–40.",
      "Ian Nish, “Relations,” *A History*, edited by Chihiro Hosoya, OUP, 1985, pp. 12–40, p. 12.", "(Nish 12)"
    ),
    (
      .oscola, "sf",
      "Treaty of Peace with Japan (signed 8 September 1951, entered into force 28 April 1952) 136 UNTS 45",
      "Treaty of Peace with Japan (signed 8 September 1951, entered into force 28 April 1952) 136 UNTS 45, 12",
      "Treaty of Peace with Japan, 12"
    ),
    (
      .chicagoNotes, "sf",
      "Treaty of Peace with Japan. Signed September 8, 1951. Entered into force April 28, 1952. 136 UNTS 45.",
      "Treaty of Peace with Japan, signed September 8, 1951, entered into force April 28, 1952, 136 UNTS 45, 12.",
      "Treaty of Peace with Japan, 12."
    ),
    (
      .chicagoNotes, "memo",
      "Bevin, Ernest. “Memorandum on Japan.” August 24, 1950. The National Archives, Cabinet Papers, CAB 129/48.",
      "Ernest Bevin, “Memorandum on Japan,” August 24, 1950, CAB 129/48, Cabinet Papers, The National Archives, 12.",
      "Bevin, “Memorandum on Japan,” 12."
    ),
    (
      .chicagoNotes, "site", "“Peace Treaty Archive.” Accessed February 3, 2020. https://example.org/.",
      "“Peace Treaty Archive,” accessed February 3, 2020, 12, https://example.org/.", "“Peace Treaty Archive,” 12."
    ),
  ])
  func referencesFollowTheirStyle(style: CitationStyle, key: String, list: String, note: String, inText: String) {
    guard let entry = Self.file.entry(forKey: key) else {
      Issue.record("no entry \(key)")
      return
    }
    let formatter = CitationFormatter(style)
    let locator = CitationSuffix(", p. 12").locator
    #expect(formatter.reference(entry).markdown == list)
    #expect(formatter.note(entry, locator).markdown == note)
    #expect(formatter.inText(entry, locator).markdown == inText)
  }

  @Test func articlesOfTreaties() {
    guard let entry = Self.file.entry(forKey: "sf") else {
      Issue.record("no entry")
      return
    }
    let locator = CitationSuffix(", arts. 2-3").locator
    #expect(CitationFormatter(.oscola).inText(entry, locator).plain == "Treaty of Peace with Japan, arts 2–3")
    #expect(CitationFormatter(.chicagoNotes).inText(entry, locator).plain == "Treaty of Peace with Japan, arts. 2–3.")
  }

  @Test func markupIsEscaped() {
    let text = RichText([.init("a*b & "), .init(" [c] ", .italic), .init("2", .superscript)])
    #expect(text.markdown == "a\\*b &  *\\[c\\]* <sup>2</sup>")
    #expect(text.html == "a*b &amp; <i> [c] </i><sup>2</sup>")
  }

  @Test(arguments: [
    ("321-328", "321–28"), ("100-104", "100–104"), ("101-108", "101–8"), ("1496-1500", "1496–500"), ("3--10", "3–10"),
    ("71-72", "71–72"), ("ix-xii", "ix–xii"), ("5, 12-14", "5, 12–14"), ("1100-1113", "1100–1113"),
  ])
  func pagesAreShortened(pages: String, expected: String) {
    #expect(PageRange.shortened(pages, isChicago: true) == expected)
  }
}
