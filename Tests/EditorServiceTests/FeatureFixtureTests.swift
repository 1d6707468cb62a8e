import JSON
import JSONRPC
import LanguageServerProtocol
import ServerTestSupport
import SourceText
import Testing

/// Every feature through the whole server, in the notation of all tests: the caret, and all places that the answer names,
/// marked; each in every encoding of positions.
@Suite struct FeatureFixtureTests {
  static let record =
    "```event {#⟦a⟧}\ntitle: The é armistice\ndate: 1951\n```\n"

  /// A method, documents with the caret and every place of the answer marked.
  static let cases: [(String, String)] = [
    ("textDocument/definition", "é 日 𝕀 [it](#a‸).\n\n%% b.md\n𝕀\n\n\(record)"),
    ("textDocument/definition", "é [it](b.md#a‸)\n\n%% b.md\n\(record)"),
    ("textDocument/definition", "---\nbibliography: r.bib\n---\n𝕀 [@ke‸y]\n\n%% r.bib\n@book{⟦key⟧, title = {É}}"),
    ("textDocument/declaration", "𝕀 [it](#a‸).\n\n\(record)"),
    ("textDocument/references", "é 𝕀 ⟦[it](#a)⟧ ⟦[x](#a)⟧\n\n%% b.md\n\(record.replacing("⟧}", with: "‸⟧}"))"),
    ("textDocument/references", "```event {#a‸}\ntitle: A\n```\n\n%% b.md\n```event {#b}\ntitle: 𝕀\nafter: ⟦#a⟧\n```"),
    ("textDocument/documentHighlight", "日 ⟦[it](#a‸)⟧\n\n\(record)"),
    ("textDocument/prepareRename", "𝕀 [it](#⟦a‸⟧)\n\n\(record.replacing("⟦", with: "").replacing("⟧", with: ""))"),
    ("textDocument/rename", "𝕀 [it](#⟦a‸⟧) é\n\n%% b.md\n\(record)\n日 [x](document.md) [y](#⟦a⟧.date)"),
    ("textDocument/definition", "é [it][l‸]\n\n[l]: #a\n\n%% b.md\n𝕀\n\n\(record)"),
    ("textDocument/references", "é ⟦[l‸]⟧ ⟦[x][l]⟧\n\n⟦[l]: #a\n⟧\n%% b.md\n\(record)"),
    ("textDocument/documentHighlight", "日 ⟦[it‸][l]⟧\n\n⟦[l]: #a\n⟧\n\(record)"),
    (
      "textDocument/prepareRename", "𝕀 [⟦l‸⟧]\n\n[l]: #a\n\n\(record.replacing("⟦", with: "").replacing("⟧", with: ""))"
    ),
    ("textDocument/rename", "𝕀 [it][l‸] é\n\n[l]: #⟦a⟧\n\n%% b.md\n\(record)"),
    ("textDocument/linkedEditingRange", "é\n\n⟦```‸⟧event {#a}\ntitle: 𝕀\n⟦```⟧\n"),
    ("textDocument/hover", "é 日 𝕀 ⟦[it](#sf-1951‸)⟧."),
    ("textDocument/hover", "é 日 ⟦[it][l‸]⟧.\n\n[l]: #sf-1951"),
    ("textDocument/hover", "日 𝕀 on ⟦8 Sept‸ember 1951⟧, é."),
  ]

  @Test(arguments: PositionEncodingKind.allCases, cases.indices)
  func namedPlaces(encoding: PositionEncodingKind, index: Int) throws {
    let (method, marked) = Self.cases[index]
    let session = try HistoryEditor(marked, encoding: encoding)
    let answer = try session.ask(
      method, ["newName": "new", "context": ["includeDeclaration": method.hasSuffix("references") ? false : true]])
    let wanted = method.hasSuffix("references") ? session.marks.subtracting(session.definitionMarks) : session.marks
    #expect(session.places(in: answer) == wanted, "\(method) of \(marked)")
    session.editor.stop()
  }

  // MARK: Whole answers

  private func edited(_ session: HistoryEditor, _ edits: JSONValue?, of name: String) -> String {
    var text = session.text(name)
    let places = (edits?.array ?? []).compactMap { edit -> ByteEdit? in
      guard let range = edit["range"], let new = edit["newText"]?.string else { return nil }
      func offset(_ end: String) -> ByteOffset {
        let line = range[end]?["line"]?.int ?? 0
        let column = range[end]?["character"]?.int ?? 0
        return text.offset(of: LinePosition(line: line, column: column), in: .utf16)
      }
      return ByteEdit(ByteRange(offset("start"), offset("end")), Array(new.utf8))
    }
    for edit in places.sorted(by: { $0.range > $1.range }) { text.apply(edit) }
    return text.string(text.range)
  }

  private static let untidy = "é\r\n\r\n```event {#a}\r\ndate:   1951\r\ntitle:   𝕀 armistice\r\n```\r\n"

  @Test func formattingKeepsLineEndingsAndConverges() throws {
    let session = try HistoryEditor("x", opening: [])
    session.editor.open(session.uri("f.md"), Self.untidy)
    let params = session.document("f.md").setting("options", to: ["tabSize": 2, "insertSpaces": true])
    let edits = session.editor.call("textDocument/formatting", params)
    var text = SourceText(Self.untidy)
    let converted = (edits.array ?? []).map { edit -> ByteEdit in
      func offset(_ end: String) -> ByteOffset {
        text.offset(
          of: LinePosition(
            line: edit["range"]?[end]?["line"]?.int ?? 0, column: edit["range"]?[end]?["character"]?.int ?? 0),
          in: .utf16)
      }
      return ByteEdit(ByteRange(offset("start"), offset("end")), Array((edit["newText"]?.string ?? "").utf8))
    }
    for edit in converted.reversed() { text.apply(edit) }
    #expect(text.string(text.range) == "é\r\n\r\n```event {#a}\r\ntitle: 𝕀 armistice\r\ndate: 1951\r\n```\r\n")
    session.editor.change(session.uri("f.md"), version: 2, [["text": JSONValue(text.string(text.range))]])
    #expect(session.editor.call("textDocument/formatting", params).array?.isEmpty == true)
    session.editor.stop()
  }

  /// The character that was typed before the caret, and what the document is then.
  @Test(arguments: [
    ("\n", "```treaty {#a}\n‸\n\nProse.", "```treaty {#a}\n\n```\n\nProse."),
    ("\n", "```treaty {#a}\n‸\n```\n", "```treaty {#a}\n\n```\n"),
    ("\n", "~~~~event {#a}\n‸", "~~~~event {#a}\n\n~~~~"),
    ("\n", "```swift\n‸\n\nProse.", "```swift\n\n\nProse."),
    ("：", "```event {#a}\ntitle：‸\n```\n", "```event {#a}\ntitle: \n```\n"),
    ("：", "Prose：‸\n", "Prose：\n"),
  ])
  func typing(character: String, marked: String, wanted: String) throws {
    let session = try HistoryEditor(marked)
    let edits = try session.ask(
      "textDocument/onTypeFormatting",
      ["ch": JSONValue(character), "options": ["tabSize": 2, "insertSpaces": true]])
    #expect(edited(session, edits, of: "document.md") == wanted)
    session.editor.stop()
  }

  /// The caret, the title of an action, and the document after it.
  @Test(arguments: [
    ("Of [](#sf-1951‸).", "Write out ‘San Francisco Peace Treaty’", "Of [San Francisco Peace Treaty](#sf-1951)."),
    (
      "The Treaty of Shi‸moda.", "Link to Treaty of Shimoda (#shimoda-1855)",
      "The [Treaty of Shimoda](#shimoda-1855)."
    ),
    (
      "é [x](#noth‸ing)", "Ignore ‘unknown-reference’ here",
      "<!-- histmark-ignore unknown-reference -->\né [x](#nothing)"
    ),
    (
      "- a\n- [x](#noth‸ing)", "Ignore ‘unknown-reference’ here",
      "<!-- histmark-ignore unknown-reference -->\n- a\n- [x](#nothing)"
    ),
    (
      "# A\n\n<!-- histmark-ignore empty-sec‸tion -->\nText.", "Ignore ‘unused-suppression’ here",
      "# A\n\n<!-- histmark-ignore unused-suppression -->\n<!-- histmark-ignore empty-section -->\nText."
    ),
    (
      "a <!-- histmark-ignore empty-section, wrong-weekd‸ay, wrong-kind --> b", "Remove ‘wrong-weekday’",
      "a <!-- histmark-ignore empty-section, wrong-kind --> b"
    ),
  ])
  func actions(marked: String, title: String, wanted: String) throws {
    let session = try HistoryEditor(marked)
    let caret = try session.caret()["position"] ?? .null
    let actions = session.actions("document.md", ["start": caret, "end": caret])
    let action = try #require(
      actions.first { $0["title"]?.string == title }, "\(actions.compactMap { $0["title"]?.string })")
    let made = edited(session, action["edit"]?["documentChanges"]?[0]?["edits"], of: "document.md")
    #expect(made == wanted)
    if title.hasPrefix("Ignore") {
      session.editor.change(session.uri("document.md"), version: 2, [["text": JSONValue(made)]])
      #expect(session.codes("document.md") == [])
    }
    session.editor.stop()
  }

  @Test func aBundledRecordIsCopied() throws {
    let session = try HistoryEditor("Of [it](#sf-1951‸).")
    let caret = try session.caret()["position"] ?? .null
    let actions = session.actions("document.md", ["start": caret, "end": caret], only: ["refactor"])
    let copy = try #require(actions.first { $0["title"]?.string?.hasPrefix("Copy") == true })
    let made = edited(session, copy["edit"]?["documentChanges"]?[0]?["edits"], of: "document.md")
    #expect(made.hasPrefix("Of [it](#sf-1951).\n\n```treaty {#sf-1951}\n"))
    #expect(made.hasSuffix("\n```\n"))
    session.editor.change(session.uri("document.md"), version: 2, [["text": JSONValue(made)]])
    #expect(session.codes("document.md") == [])
    let again = session.actions("document.md", ["start": caret, "end": caret], only: ["refactor"])
    #expect(!again.contains { $0["title"]?.string?.hasPrefix("Copy") == true })
    session.editor.stop()
  }

  /// Kinds are filtered, and what cannot be done is told to those who can show why.
  @Test func fixAll() throws {
    let session = try HistoryEditor("Nothing is wrong.", opening: ["document.md"])
    let start: JSONValue = ["start": ["line": 0, "character": 0], "end": ["line": 0, "character": 0]]
    for kind in ["source", "source.fixAll", "source.fixAll.histmark"] {
      let actions = session.actions("document.md", start, only: [kind])
      #expect(actions.map { $0["kind"]?.string } == ["source.fixAll.histmark"])
      #expect(actions.first?["disabled"]?["reason"]?.string == "Nothing here can be mended safely.")
    }
    #expect(session.actions("document.md", start, only: ["source.organizeImports"]).isEmpty)
    #expect(session.actions("document.md", start).isEmpty)
    session.editor.stop()
  }

  @Test func commands() throws {
    let session = try HistoryEditor("[it](#a‸)\n\n%% b.md\n\n```event {#⟦a⟧}\ntitle: A\n```\n")
    func run(_ command: String, _ arguments: [String]) -> JSONValue {
      session.editor.call(
        "workspace/executeCommand", ["command": JSONValue(command), "arguments": JSONValue(arguments)])
    }
    let shown = run("histmark.showRecord", ["a", session.uri("document.md")])
    #expect(session.mark(shown["uri"]?.string, shown["range"]) == session.marks.first)
    let asked = session.editor.wait(for: "the document to be shown") {
      session.editor.heard("window/showDocument").first
    }
    #expect(asked?["params"]?["uri"]?.string == session.uri("b.md"))
    #expect(run("histmark.showRecord", ["nothing", session.uri("document.md")])["error"]?["code"]?.int == -32803)
    #expect(run("histmark.copyRecord", ["a", session.uri("document.md")])["error"]?["code"]?.int == -32803)
    _ = run("histmark.copyRecord", ["sf-1951", session.uri("document.md")])
    let edit = session.editor.wait(for: "the edit") { session.editor.heard("workspace/applyEdit").first }
    #expect(edit?["params"]?["label"]?.string?.contains("San Francisco") == true)
    session.editor.stop()
  }

  /// Beside the Markdown server of an editor, what that does for all Markdown is left to it.
  @Test func headingsAreLeftToOthers() throws {
    let marked = "# One‸\n\n```event {#a}\ntitle: A\n```\n"
    func outline(client: String?, options: JSONValue = .null) throws -> [String?] {
      let session = try HistoryEditor(marked, options: options, client: client)
      defer { session.editor.stop() }
      let symbols = session.editor.call("textDocument/documentSymbol", session.document("document.md"))
      return (symbols.array ?? []).map { $0["name"]?.string }
    }
    #expect(try outline(client: nil) == ["One"])
    #expect(try outline(client: "Visual Studio Code") == ["A"])
    #expect(try outline(client: "Visual Studio Code", options: ["features": ["headings": true]]) == ["One"])
    #expect(try outline(client: "Neovim", options: ["features": ["headings": false]]) == ["A"])
  }

  @Test func recordsAreProposedWhole() throws {
    let session = try HistoryEditor("é\n\n```tre‸\n\nProse.")
    let items = try session.ask("textDocument/completion")["items"]?.array ?? []
    let treaty = try #require(items.first { $0["label"]?.string == "treaty" })
    #expect(treaty["insertTextFormat"]?.int == 2)
    let text = try #require(treaty["textEdit"]?["newText"]?.string)
    #expect(text.hasPrefix("treaty {#${1:id}}\ntitle: $2\n"))
    #expect(text.hasSuffix("\n```$0"))
    session.editor.stop()
  }

  @Test func lensesCount() throws {
    let session = try HistoryEditor("[it](#a‸) [x](#a)\n\n%% b.md\n[y](#a)\n\n```event {#a}\ntitle: A\n```\n")
    let lenses = session.editor.call("textDocument/codeLens", session.document("b.md"))
    let resolved = session.editor.call("codeLens/resolve", lenses[0] ?? .null)
    #expect(resolved["command"]?["title"]?.string == "3 references · 2 documents")
    session.editor.stop()
  }
}

extension HistoryEditor {
  /// The marked names in openers of records: those that only tell where a thing is defined.
  var definitionMarks: Set<String> {
    Set(
      documents.flatMap { document in
        document.ranges.filter { document.text.utf8.count > 2 && isOpener($0, document.text) }
          .map { mark(uri(document.name), json($0, in: document.name)) }
      })
  }

  private func isOpener(_ range: ByteRange, _ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return range.start.value > 1 && bytes[range.start.value - 1] == 0x23 && bytes[range.start.value - 2] == 0x7B
  }

  /// Every place that an answer names, as ``mark(_:_:)`` writes them.
  func places(in answer: JSONValue) -> Set<String> {
    var found: Set<String> = []
    func walk(_ value: JSONValue, in uri: String?) {
      if let array = value.array { for item in array { walk(item, in: uri) } }
      guard value.members != nil else { return }
      if let target = value["targetUri"]?.string {
        found.insert(mark(target, value["targetSelectionRange"]))
        return
      }
      let uri = value["uri"]?.string ?? value["textDocument"]?["uri"]?.string ?? uri
      if let range = value["range"] {
        found.insert(mark(uri, range))
      } else if value["start"] != nil {
        found.insert(mark(uri, value))
      }
      for key in ["edits", "ranges", "documentChanges"] { value[key].map { walk($0, in: uri) } }
    }
    walk(answer, in: documents.first { $0.caret != nil }.map { self.uri($0.name) })
    return found
  }
}
