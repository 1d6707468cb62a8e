import Features
import Model
import SourceText
import TestSupport
import Testing

/// Keys of sources are found by what one remembers of them, and written so that they can be cited.
@Suite struct KeyCompletionTests {
  private static let sources = """


    ```treaty {#portsmouth}
    title: Treaty of Portsmouth
    signed: 1905-09-05
    ```

    %% refs.bib
    @book{dower1999, author = {Dower, John W.}, title = {Embracing Defeat: Japan in the Wake}, date = {1999}}
    @book{dower1986, author = {Dower, John W.}, title = {War without Mercy}, date = {1986}}
    @book{satow(1966), author = {Satow, Ernest}, title = {Korea and Manchuria}, date = {1966}}
    @article{iriye:1974, author = {Iriye, Akira}, title = {The Cold War in Asia}, date = {1974}}
    """

  /// What is typed, and what then stands there for the first proposal.
  @Test(arguments: [
    ("[@dower1999‸]", "[@dower1999]"), ("[@dwr86‸]", "[@dower1986]"), ("[@embracing‸]", "[@dower1999]"),
    ("[@dower-1986‸]", "[@dower1986]"), ("@mercy‸ says", "@dower1986 says"), ("[@satow‸]", "[@{satow(1966)}]"),
    ("[@{manchuria‸}]", "[@{satow(1966)}]"), ("[-@akira‸, p. 3]", "[-@iriye:1974, p. 3]"),
    ("[see @portsm‸]", "[see @portsmouth]"), ("[@iri‸ye:1974, p. 3]", "[@iriye:1974, p. 3]"),
    ("[@iriye:19‸74]", "[@iriye:1974]"), ("[@{sato‸w(1966)}]", "[@{satow(1966)}]"), ("@iri‸ye: he", "@iriye:1974: he"),
  ])
  func theFirstProposalIsMeant(typed: String, made: String) throws {
    let documents = MarkedDocuments("---\nbibliography: refs.bib\n---\n" + typed + Self.sources)
    let document = try #require(documents.documents.first)
    let context = try #require(TestWorkspace(documents).context(of: document.name))
    let offered = completions(at: try #require(document.caret), in: context)
    let first = try #require(offered.items.first, "nothing is offered")
    var text = SourceText(document.text)
    text.apply(ByteEdit(first.range, first.text))
    #expect(text.string(text.range).contains("---\n\(made)\n"), "\(offered.items.map(\.label))")
  }

  @Test func wordsOfTheGazetteerAreOfferedToo() throws {
    let documents = MarkedDocuments("See [@treaty-of-versa‸].")
    let context = try #require(TestWorkspace(documents).context(of: "document.md"))
    let caret = try #require(documents.documents.first?.caret)
    #expect(completions(at: caret, in: context).items.contains { $0.detail.contains("Versailles") })
  }
}
