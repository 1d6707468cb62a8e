import Bibliography
import Model
import TestSupport
import Testing

/// A source is one thing, wherever it is written: in a bibliography, in front matter, as a record, as a document.
@Suite struct SourceLookupTests {
  private static let documents = """
    ---
    bibliography: refs.bib
    references:
    - id: dower1999
      type: book
      author:
      - family: Dower
        given: John W.
      title: Embracing Defeat
      issued: 1999
    - {id: both, type: book, title: From the front matter}
    ---
    [@dower1999; @both; @lensen1959; @sf; @note; @box12]

    ```treaty {#sf}
    title: Treaty of Peace with Japan
    parties: Japan; United States
    signed: 1951-09-08 San Francisco
    in-force: 1952-04-28
    articles: 27
    series: UNTS 136, 45 (no. 1832)
    ```

    ```source {#box12}
    title: Despatch
    author: Satow, Ernest; Foreign Office
    date: 1905-09-05
    archive: The National Archives
    archive_location: FO 46/590
    ```

    %% note.md
    ---
    citekey: note
    type: article-journal
    title: A Note
    author: ["Hara, Kimie"]
    issued: 2004-05
    ---
    %% refs.bib
    @book{lensen1959, author = {Lensen, George Alexander}, title = {The Russian Push Toward Japan}, date = {1959}}
    @book{both, title = {From the bibliography}}
    """

  @Test(arguments: [
    ("dower1999", "book | Dower, John W. | Embracing Defeat | 1999"),
    ("both", "book |  | From the front matter | "),
    ("lensen1959", "book | Lensen, George Alexander | The Russian Push Toward Japan | 1959"),
    ("sf", "treaty |  | Treaty of Peace with Japan | 1951-09-08"),
    ("box12", "manuscript | Satow, Ernest; Foreign Office | Despatch | 1905-09-05"),
    ("note", "article-journal | Hara, Kimie | A Note | 2004-05"),
  ])
  func everySourceBecomesAnEntry(key: String, expected: String) throws {
    let workspace = TestWorkspace(MarkedDocuments(Self.documents)).workspace
    let entry = try #require(workspace.source(forKey: key, in: DocumentID("document.md")))
    let authors = entry.creators.map(\.inverted).joined(separator: "; ")
    #expect("\(entry.type.rawValue) | \(authors) | \(entry.title ?? "") | \(entry.issued?.text ?? "")" == expected)
    #expect(workspace.hasDefinition(ofKey: key, in: DocumentID("document.md")))
  }

  @Test func treatiesHaveWhatOSCOLAWants() throws {
    let workspace = TestWorkspace(MarkedDocuments(Self.documents)).workspace
    let entry = try #require(workspace.source(forKey: "sf", in: DocumentID("document.md")))
    #expect(
      CitationFormatter(.oscola).reference(entry).plain
        == "Treaty of Peace with Japan (Japan and United States) (signed 8 September 1951, entered into force "
        + "28 April 1952) 136 UNTS 45")
    #expect(
      BibWriter.write(entry) == """
        @legal{sf,
          title        = {Treaty of Peace with Japan},
          journaltitle = {UNTS},
          volume       = {136},
          number       = {1832},
          venue        = {San Francisco},
          pages        = {45},
          date         = {1951-09-08},
          execution    = {signed=1951-09-08 and inforce=1952-04-28},
          parties      = {Japan and United States},
          articles     = {27},
          pagination   = {article},
          entrysubtype = {piltreaty},
        }

        """)
  }

  @Test(arguments: [
    ("dower1998", ["dower1999"]), ("lensne1959", ["lensen1959"]), ("box21", ["box12"]), ("xyz", []),
  ])
  func nearKeysAreOffered(key: String, nearest: [String]) {
    let workspace = TestWorkspace(MarkedDocuments(Self.documents)).workspace
    #expect(workspace.nearbyKeys(in: DocumentID("document.md")).nearest(to: key) == nearest)
  }
}
