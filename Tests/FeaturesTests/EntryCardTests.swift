import Features
import Model
import SourceText
import TestSupport
import Testing

/// What is shown of a source, and where it leads.
@Suite struct EntryCardTests {
  private static let documents = """
    ---
    bibliography: lib/refs.bib
    ---
    See [@de‸spatch, p. 2] and @despatch.

    %% other.md
    ---
    bibliography: lib/refs.bib
    ---
    Again [@despatch].
    %% lib/refs.bib
    @letter{despatch, author = {Satow, Ernest}, recipient = {Grey, Edward}, title = {Despatch no. 5}, date = {1905-09-05},
      archive = {The National Archives}, archivelocation = {FO 46/590}, abstract = {On the riots at Hibiya.},
      doi = {10.1000/xyz}, file = {Scan:scans/despatch\\;5.pdf:PDF;notes.pdf}}
    """

  @Test func theCardTellsWhatAReaderWants() throws {
    let documents = MarkedDocuments(Self.documents)
    let context = try #require(TestWorkspace(documents).context(of: "document.md"))
    let caret = try #require(documents.documents.first?.caret)
    let card = try #require(hover(at: caret, in: context)).markdown
    for words in [
      "Satow, Ernest", "Despatch no. 5", "**Archive** The National Archives", "**Box and folder** FO 46/590",
      "> On the riots at Hibiya.", "[doi:10.1000/xyz](https://doi.org/10.1000/xyz)",
      "Cited 3 times: document.md (2), other.md (1).",
    ] {
      #expect(card.contains(words), "\(words) is missing from:\n\(card)")
    }
  }

  @Test func anEntryLeadsToItsFiles() throws {
    let workspace = TestWorkspace(MarkedDocuments(Self.documents)).workspace
    let name = DocumentID("lib/refs.bib")
    let entry = try #require(workspace.bibliographies[name]?.entry(forKey: "despatch"))
    let found = outwardLinks(of: entry, in: name).map { link in
      switch link.destination {
      case .address(let address): address
      case .file(let file): file.name
      }
    }
    #expect(found == ["https://doi.org/10.1000/xyz", "lib/scans/despatch;5.pdf", "lib/notes.pdf"])
  }
}
