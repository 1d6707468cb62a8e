import JSON
import JSONRPC
import LanguageServer
import ServerTestSupport
import SourceText
import Testing

@testable import EditorService

/// Bibliographies in an editor: what is typed into them counts at once, and keys lead from each file to every other.
@Suite struct BibliographyTests {
  private static let entry = "@book{a, author = {A}, title = {T}, date = {1959}}\n"

  /// Text that is not saved wins over disk, and is forgotten when its file is closed.
  @Test func anOpenBibliographyCountsBeforeDisk() throws {
    let session = try HistoryEditor(
      "---\nbibliography: r.bib\n---\n[@a; @b]\n%% r.bib\n\(Self.entry)", opening: ["document.md", "r.bib"])
    #expect(session.codes("document.md") == ["unknown-citation"])
    let end: JSONValue = ["line": 1, "character": 0]
    session.editor.change(
      session.uri("r.bib"), version: 2,
      [["range": ["start": end, "end": end], "text": "@book{b, author = {B}, title = {U}, date = {1960}}\n"]])
    #expect(session.codes("document.md") == [])
    session.editor.close(session.uri("r.bib"))
    #expect(session.codes("document.md") == ["unknown-citation"])
    session.editor.stop()
  }

  /// An entry to be filled in is offered, though no mending of a project would make it.
  @Test func anUnknownSourceCanBeAdded() throws {
    let session = try HistoryEditor(
      "---\nbibliography: r.bib\n---\n[@quite-other]\n%% r.bib\n\(Self.entry)", opening: ["document.md"])
    let range = try #require(session.awaitedFindings("document.md").first?["range"])
    let titles = session.actions("document.md", range).compactMap { $0["title"]?.string }
    #expect(titles.contains("Add an entry ‘quite-other’ to r.bib"))
    session.editor.stop()
  }

  /// A bibliography beside a document that names none; it may come later.
  @Test func aBibliographyIsFoundBesideTheDocument() throws {
    let session = try HistoryEditor("[@a]\n%% other.md\nText.", opening: ["document.md"])
    #expect(session.codes("document.md") == ["unknown-citation"])
    try session.project.write(Self.entry, to: "late.bib")
    session.tell([("late.bib", 1)])
    #expect(session.codes("document.md") == [])
    session.project.remove("late.bib")
    session.tell([("late.bib", 3)])
    #expect(session.codes("document.md") == ["unknown-citation"])
    session.editor.stop()
  }

  /// A file that no document reads: findings, an outline, folds, cards, and what could be written.
  @Test func aBibliographyIsServedByItself() throws {
    let text = """
      @collection{whole,
        title = {The Whole},
        date = {1959-1-04},
      }
      @incollection{part,
        title = {A Part},
        crossref = {whole},
        jou
      }
      @b
      """
    let session = try HistoryEditor("Text.\n%% r.bib\n\(text)", opening: ["r.bib"])
    #expect(session.codes("r.bib").contains("malformed-date"))
    let outline = session.editor.call("textDocument/documentSymbol", session.document("r.bib"))
    #expect(outline.array?.compactMap { $0["name"]?.string } == ["whole", "part"])
    let folds = session.editor.call("textDocument/foldingRange", session.document("r.bib"))
    #expect(folds.array?.compactMap { $0["startLine"]?.int } == [0, 4])
    func at(_ line: Int, _ character: Int) -> JSONValue {
      let position: JSONValue = [
        "line": JSONValue(integerLiteral: line), "character": JSONValue(integerLiteral: character),
      ]
      return TestEditor.place(session.uri("r.bib"), position)
    }
    func labels(_ answer: JSONValue) -> [String] {
      ((answer["items"] ?? answer).array ?? []).compactMap { $0["label"]?.string }
    }
    let card = session.editor.call("textDocument/hover", at(4, 16))
    #expect(card["contents"]?["value"]?.string?.contains("*The Whole*") == true)
    #expect(labels(session.editor.call("textDocument/completion", at(7, 5))).contains("journaltitle"))
    #expect(labels(session.editor.call("textDocument/completion", at(6, 16))).contains("whole"))
    #expect(labels(session.editor.call("textDocument/completion", at(9, 2))).contains("book"))
    let parent = session.editor.call("textDocument/definition", at(6, 16))
    #expect(parent[0]?["targetSelectionRange"]?["start"]?["line"]?.int == 0)
    session.editor.stop()
  }

  /// From any use of a key to all others, in two documents, a record and the bibliography.
  @Test(arguments: [
    "[@‸a, p. 3]\n%% r.bib\n@book{a, title = {T}}\n@inbook{c, crossref = {a}}",
    "[@a, p. 3]\n%% r.bib\n@book{‸a, title = {T}}\n@inbook{c, crossref = {a}}",
    "[@a, p. 3]\n%% r.bib\n@book{a, title = {T}}\n@inbook{c, crossref = {‸a}}",
  ])
  func aKeyIsRenamedEverywhere(text: String) throws {
    let session = try HistoryEditor(
      text + "\n%% other.md\nSee @a and [see -@{a}].\n\n```event {#e}\ntitle: E\nsource: \"[@a]\"\n```\n")
    let edit = try session.ask("textDocument/rename", ["newName": "b1959"])
    var counts: [String: Int] = [:]
    for change in edit["documentChanges"]?.array ?? [] {
      let name = change["textDocument"]?["uri"]?.string?.split(separator: "/").last.map(String.init) ?? ""
      counts[name] = change["edits"]?.array?.count
    }
    for (uri, edits) in edit["changes"]?.members?.map({ ($0.key, $0.value) }) ?? [] {
      counts[uri.split(separator: "/").last.map(String.init) ?? ""] = edits.array?.count
    }
    #expect(counts == ["document.md": 1, "other.md": 3, "r.bib": 2])
    let uses = try session.ask("textDocument/references", ["context": ["includeDeclaration": true]])
    #expect(uses.array?.count ?? 0 >= 5)
    session.editor.stop()
  }
}
