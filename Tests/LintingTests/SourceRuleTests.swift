import Linting
import SourceText
import TestSupport
import Testing

/// Findings on sources and citations, beyond the examples of the rules.
@Suite struct SourceRuleTests {
  private static let treaty = "\n\n```treaty {#peace}\ntitle: Peace\nsigned: 1951-09-08\narticles: 27\n```\n"

  /// A citation, the rest of its document, and what is said of it: the name of the rule and the bytes; nothing for sound ones.
  static let citations: [(text: String, rest: String, found: String?)] = [
    ("[@peace, art. 27]", treaty, nil), ("[@peace, arts. 1-3, 28]", treaty, "locator-out-of-range arts. 1-3, 28"),
    ("[@peace, article XXVIII]", treaty, "locator-out-of-range article XXVIII"), ("[@peace, art. 2(c)]", treaty, nil),
    ("[@peace, art. c]", treaty, nil), ("[@peace, 99]", treaty, nil),
    ("[@a, p. 13]", article, nil), ("[@a, 139-41]", article, nil),
    ("[@a, p. 900]", article, "locator-out-of-range p. 900"),
    ("[@a, 11]", article, "locator-out-of-range 11"), ("[@a, xii]", article, nil), ("[@a, n. 900]", article, nil),
    ("[@one, p. 900]", article, nil), ("[@book, 351]", article, "locator-out-of-range 351"),
    ("[@book, p. 350]", article, nil), ("[@set, vol. 4]", article, "locator-out-of-range vol. 4"),
    ("[@set, vol. 3, 900]", article, nil),
    ("[@a, 99 years later]", article, "unread-locator 99 years"), ("[@a, 12 and passim]", article, nil),
    ("[@a, 13 September 1951]", article, "unread-locator 13 September"), ("[@a, {} 99 years later]", article, nil),
    ("[@a, p 13]", article, "unread-locator p"), ("[@a, ch. 3]", article, "unread-locator ch."),
    ("[@a, art. 3]", article, nil), ("[@a, doc. 3]", article, nil), ("[@a p. 13]", article, nil),
    ("[@a, no further]", article, nil),
  ]

  private static let article = """


    %% refs.bib
    @article{a, author={A}, title={T}, journaltitle={J}, date={1959}, pages={12--140}}
    @article{one, author={A}, title={T}, journaltitle={J}, date={1959}, pages={12}}
    @book{book, author={A}, title={T}, date={1959}, pagetotal={350}}
    @book{set, author={A}, title={T}, date={1959}, volumes={3}}
    """

  @Test(arguments: citations.indices)
  func placesInSourcesAreChecked(index: Int) throws {
    let (text, rest, expected) = Self.citations[index]
    let header = rest == Self.article ? "---\nbibliography: refs.bib\nnocite: \"@*\"\n---\n" : ""
    let documents = MarkedDocuments(header + "See " + text + "." + rest)
    let body = try #require(documents.documents.first).text
    let found = TestWorkspace(documents).findings().map {
      "\($0.rule) \(String(decoding: Array(body.utf8)[$0.range.indices], as: UTF8.self))"
    }
    #expect(found == (expected.map { [$0] } ?? []), "\(text)")
  }

  /// A bibliography and the first finding on it, with its first fix applied where there is one.
  @Test(
    arguments: [
      (
        "@book{a, title={T}, date={1959}}\n@book{a,title={T},date={1959}}\n", "duplicate-citation-key",
        "@book{a, title={T}, date={1959}}\n"
      ),
      ("@book{a, title={T}, date={1959-1-04}}", "malformed-date", "@book{a, title={T}, date={1959-01-04}}"),
      ("@book{a, title={T}, date={1959/1958}}", "reversed-interval", nil),
      ("@book{a, title={T}, date={1959}, note=undefined}", "malformed-bibliography", nil),
      (
        "@book{a, title={T}, crossref={whol}, date=1959}\n@book{whole, title={T}, date={1959}}",
        "malformed-bibliography",
        "@book{a, title={T}, crossref={whole}, date=1959}\n@book{whole, title={T}, date={1959}}"
      ),
      ("@article{a, title={T}, date={1959}}", "incomplete-source", nil),
      ("@article{a, title={T}, journaltitle={J}, pubstate={forthcoming}}", nil, nil),
      ("@incollection{a, title={T}, crossref={b}}\n@collection{b, title={B}, date={1959}}", nil, nil),
      ("@thesis{a, title={T}, author={A}, date={1959}}", "incomplete-source", nil),
      ("@misc{a}", nil, nil),
    ] as [(String, String?, String?)])
  func bibliographiesAreChecked(bibliography: String, rule: String?, mended: String?) throws {
    let documents = MarkedDocuments(
      "---\nbibliography: r.bib\nnocite: \"@*\"\n---\n[@a]\n%% r.bib\n" + bibliography)
    let found = TestWorkspace(documents).findings()
    #expect(found.first?.rule == rule)
    guard let mended else { return }
    let fix = try #require(found.first?.fixes.first)
    var text = SourceText(bibliography)
    for edit in fix.edits.map(\.edit).sorted(by: { $0.range > $1.range }) { text.apply(edit) }
    #expect(text.string(text.range) == mended)
  }

  @Test func unknownSourcesGetAnEntryToFillIn() throws {
    let found = TestWorkspace(
      MarkedDocuments("---\nbibliography: r.bib\n---\n[@quite-other]\n%% r.bib\n@book{a, title={T}, date={1959}}")
    ).findings(RuleSelection(levels: ["uncited-source": .off]))
    let fix = try #require(found.first?.fixes.first)
    #expect(fix.edits.map(\.document.name) == ["r.bib"])
    let added = String(decoding: fix.edits[0].edit.replacement, as: UTF8.self)
    #expect(added.contains("@book{quite-other,\n"))
  }

  @Test func aCitedPersonBecomesALink() throws {
    let text = "See [@putiatin].\n\n```person {#putiatin}\ntitle: Putyatin\n```\n"
    let found = TestWorkspace(MarkedDocuments(text)).findings().first { $0.rule == "citation-of-non-source" }
    let edit = try #require(found?.fixes.first?.edits.first?.edit)
    var mended = SourceText(text)
    mended.apply(edit)
    #expect(mended.string(mended.range).hasPrefix("See [Putyatin](#putiatin).\n"))
  }

  /// Two bibliographies with one key: whether the entries are of one source.
  @Test(arguments: [("T", false), ("Another Title", true)])
  func aKeyOfTwoBibliographiesIsOneSource(title: String, isReported: Bool) throws {
    let documents = MarkedDocuments(
      """
      ---
      bibliography: [one.bib, two.bib]
      ---
      [@a] and [@a, p. 3]
      %% one.bib
      @book{a, author={A}, title={T}, date={1959}}
      %% two.bib
      @book{a, author={A}, title={\(title)}, date={1959}}

      """)
    let found = TestWorkspace(documents).findings()
    #expect(found.map(\.rule) == (isReported ? ["duplicate-citation-key"] : []))
    #expect(found.first?.related.map(\.document.name) ?? ["one.bib", "two.bib"] == ["one.bib", "two.bib"])
  }
}
