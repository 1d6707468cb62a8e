import Files
import JSON
import JSONRPC
import LanguageServer
import ServerTestSupport
import SourceText
import Testing

@testable import EditorService

/// What went wrong in other servers for prose, each as a test.
@Suite struct RegressionTests {
  private static let record = "```event {#a}\ntitle: A\ndate: 1951\n```\n"
  private static let other = "See [it](#a).\n"

  /// The index is read again from disk, and still the open text counts.
  @Test func theOpenTextWinsOverDisk() throws {
    let session = try HistoryEditor("\(Self.other)\n%% a.md\n\(Self.record)", opening: ["document.md"])
    #expect(session.codes("document.md") == [])
    session.editor.open(session.uri("a.md"), "# Nothing\n")
    #expect(session.codes("document.md") == ["unknown-reference"])
    session.tell([("a.md", 2), ("histmark.json", 2)])
    session.waitForDocuments(2)
    #expect(session.awaitedCodes("document.md") == ["unknown-reference"])
    session.editor.close(session.uri("a.md"))
    #expect(session.codes("document.md") == [])
    session.editor.stop()
  }

  /// A record that was put in by a completion is no mistake before it is filled in.
  @Test func aSkeletonIsFilledInUndisturbed() throws {
    let session = try HistoryEditor("Prose.\n\n```tr\n", opening: ["document.md"])
    defer { session.editor.stop() }
    var version = 1
    func edit(_ line: Int, _ from: Int, _ to: Int, _ text: String) -> [String] {
      version += 1
      let range: JSONValue = [
        "start": ["line": JSONValue(line), "character": JSONValue(from)],
        "end": ["line": JSONValue(line), "character": JSONValue(to)],
      ]
      session.editor.change(
        session.uri("document.md"), version: version, [["range": range, "text": JSONValue(text)]])
      return codes()
    }
    func codes() -> [String] { session.codes("document.md").filter { $0 != "unused-record" } }
    #expect(edit(2, 3, 5, "treaty {#id}\ntitle: \nsigned: \n```") == [])
    #expect(edit(2, 12, 14, "shimoda") == [])
    // What is wrong in a field that is filled in is said.
    #expect(edit(4, 8, 8, "1855-13") == ["impossible-date"])
    #expect(edit(4, 13, 15, "02") == [])
    #expect(edit(0, 0, 0, "More ") == ["missing-field"])
    // Left once, it is a record like any other.
    #expect(edit(3, 7, 7, "T") == [])
    #expect(edit(3, 7, 8, "") == ["missing-field"])
    _ = edit(6, 0, 0, "\n```ev\n")
    #expect(edit(7, 3, 5, "event {#other}\ntitle: \ndate: \n```") == ["missing-field"])
    session.editor.notify("textDocument/didSave", session.document("document.md"))
    #expect(codes() == ["missing-field", "missing-field"])
  }

  @Test func aDeletedFileIsEditedOn() throws {
    let session = try HistoryEditor("\(Self.other)\n%% a.md\n\(Self.record)", opening: ["document.md", "a.md"])
    session.editor.change(session.uri("a.md"), version: 2, [["text": JSONValue("é\n" + Self.record)]])
    session.project.remove("a.md")
    session.tell([("a.md", 3)])
    session.editor.change(session.uri("a.md"), version: 3, [["text": JSONValue("日\n" + Self.record)]])
    #expect(session.codes("document.md") == [])
    session.editor.close(session.uri("a.md"))
    #expect(session.codes("document.md") == ["unknown-reference"])
    session.editor.stop()
  }

  /// What is told of files while the project is being read is not undone by what was read before.
  @Test func aLateReadRaisesNoDead() throws {
    let many = (0..<300).map { "%% n\($0).md\n# N\n" }.joined()
    let project = try DiskProject("\(Self.other)\n%% a.md\n\(Self.record)\n\(many)")
    let editor = TestEditor(languageService: HistoryService())
    editor.start(.utf16, capabilities: HistoryEditor.capabilities, folders: ["file://\(project.folder)"])
    editor.open(project.uri("document.md"), Self.other)
    project.remove("a.md")
    editor.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": JSONValue(project.uri("a.md")), "type": 3]]])
    _ = editor.wait(for: "all documents") {
      editor.call("workspace/diagnostic", ["previousResultIds": []])["items"]?.array?.count == 301 ? true : nil
    }
    let found = editor.call("textDocument/diagnostic", ["textDocument": ["uri": JSONValue(project.uri("document.md"))]])
    #expect(found["items"]?[0]?["code"]?.string == "unknown-reference")
    editor.stop()
  }

  /// A document that is opened by another path is still the one that the others speak of; the editor hears its own name.
  @Test func aPathThroughASymbolicLinkIsTheSameDocument() throws {
    let session = try HistoryEditor("\(Self.other)\n%% a.md\n\(Self.record)", opening: ["document.md"])
    let elsewhere = try DiskProject(hasConfiguration: false)
    elsewhere.link("way", to: session.project.folder)
    session.editor.open(elsewhere.uri("way/a.md"), "é " + Self.record.replacing("{#a}", with: "{#b}"))
    #expect(session.codes("document.md") == ["unknown-reference"])
    session.editor.change(elsewhere.uri("way/a.md"), version: 2, [["text": JSONValue("# é\n\n" + Self.record)]])
    let target = session.editor.call(
      "textDocument/definition", TestEditor.place(session.uri("document.md"), ["line": 0, "character": 11]))
    #expect(target[0]?["targetUri"]?.string == elsewhere.uri("way/a.md"))
    #expect(target[0]?["targetSelectionRange"]?["start"]?["line"]?.int == 2)
    let own = session.editor.call(
      "textDocument/diagnostic", ["textDocument": ["uri": JSONValue(elsewhere.uri("way/a.md"))]])
    #expect(own["kind"]?.string == "full")
    session.editor.close(elsewhere.uri("way/a.md"))
    #expect(session.codes("document.md") == [])
    session.editor.stop()
  }

  @Test func lineEndingsAreKept() throws {
    let text = "# A\r\n\r\n[x](#sf-1952) \r\n\r\n## Empty\r\n\r\n[](#shimoda-1855)\r\n"
    let session = try HistoryEditor("x", opening: [])
    session.editor.open(session.uri("c.md"), text)
    let all: JSONValue = ["start": ["line": 0, "character": 0], "end": ["line": 7, "character": 0]]
    let actions = session.actions("c.md", all)
    let inserted = actions.flatMap { action in
      (action["edit"]?["documentChanges"]?[0]?["edits"]?.array ?? []).compactMap { $0["newText"]?.string }
    }
    #expect(inserted.contains { $0.contains("\r\n") })
    for text in inserted { #expect(!text.replacing("\r\n", with: "").contains { $0.isNewline }, "\(text)") }
    session.editor.stop()
  }

  /// Each folder with a configuration is a project of its own, in whatever way its documents are reached.
  @Test func everyFolderHasItsConfiguration() throws {
    let quiet = #"{"rules": {"unknown-reference": "off"}}"#
    let session = try HistoryEditor(
      "[x](#nothing)\n\n%% inner/histmark.json\n\(quiet)\n%% inner/b.md\n[x](#nothing)\n[y](absent.md)\n",
      opening: [])
    session.editor.open(session.uri("document.md"), "[x](#nothing)\n")
    #expect(session.codes("document.md") == ["unknown-reference"])
    session.editor.open(session.uri("inner/b.md"), "[x](#nothing)\n[y](absent.md)\n")
    #expect(session.awaitedCodes("inner/b.md") == ["broken-link"])
    session.editor.close(session.uri("inner/b.md"))
    let items = session.editor.call("workspace/diagnostic", ["previousResultIds": []])["items"]?.array ?? []
    let inner = items.filter { $0["uri"]?.string == session.uri("inner/b.md") }
    #expect(inner.count == 1)
    #expect(inner.first?["items"]?.array?.compactMap { $0["code"]?.string } == ["broken-link"])
    session.editor.stop()
  }

  @Test func everyRootHasItsConfiguration() throws {
    let quiet = try DiskProject(
      "%% histmark.json\n{\"rules\": {\"unknown-reference\": \"off\"}}\n%% q.md\n[x](#nothing)")
    let session = try HistoryEditor("[x](#nothing)", opening: ["document.md"])
    session.editor.notify(
      "workspace/didChangeWorkspaceFolders",
      ["event": ["added": [["uri": JSONValue("file://\(quiet.folder)"), "name": "q"]], "removed": []]])
    session.waitForDocuments(2)
    session.editor.open(quiet.uri("q.md"), "[x](#nothing)")
    let found = session.editor.call("textDocument/diagnostic", ["textDocument": ["uri": JSONValue(quiet.uri("q.md"))]])
    #expect(found["items"]?.array?.isEmpty == true)
    #expect(session.codes("document.md") == ["unknown-reference"])
    session.editor.stop()
  }

  /// A configuration that cannot be read is said to be so, and that of a folder above does not take its place.
  @Test func aBrokenConfigurationIsReported() throws {
    let session = try HistoryEditor(
      """
      x
      %% histmark.json
      {"rules": {"unknown-reference": "off"}}
      %% inner/histmark.json
      {"rules": {"no-such-rule": "off"}, "inclde": 1
      %% inner/b.md
      [x](#nothing)
      """, opening: [])
    session.editor.open(session.uri("inner/b.md"), "[x](#nothing)")
    #expect(session.awaitedCodes("inner/b.md") == ["unknown-reference"])
    // Nobody has opened it, and yet it is said.
    let said = session.editor.wait(for: "what is wrong with the configuration") {
      session.editor.published(session.uri("inner/histmark.json")).last?["diagnostics"]?.array.flatMap {
        $0.isEmpty ? nil : $0
      }
    }
    #expect(said?.first?["code"]?.string == "malformed-configuration")
    try session.project.write("{}", to: "inner/histmark.json")
    session.tell([("inner/histmark.json", 2)])
    _ = session.editor.wait(for: "the finding to go") {
      session.editor.published(session.uri("inner/histmark.json")).last?["diagnostics"]?.array?.isEmpty == true
        ? true : nil
    }
    session.editor.stop()
  }

  /// What is wrong with a configuration that is being edited is wrong with what the editor has; all else it says holds when
  /// it is saved.
  @Test(arguments: [true, false])
  func anUnsavedConfigurationIsChecked(isPulled: Bool) throws {
    let saved = "{\n\n\n  \"rules\": {\"unknown-reference\": \"off\"},\n  \"nothing\": 1\n}\n"
    let session = try HistoryEditor("[x](#nothing)\n%% histmark.json\n\(saved)", opening: ["document.md"])
    let uri = session.uri("histmark.json")
    func awaitLines(_ wanted: [Int], in name: String = "histmark.json", published: Bool) {
      let found = session.editor.wait(for: "findings on lines \(wanted)") {
        let found =
          published
          ? session.editor.published(session.uri(name)).last?["diagnostics"]?.array : session.findings(name)
        return found?.compactMap { $0["range"]?["start"]?["line"]?.int } == wanted ? true : nil
      }
      #expect(found == true)
    }
    awaitLines([4], published: true)
    session.editor.open(uri, saved)
    // What a client asks for is not told it besides.
    awaitLines([4], published: !isPulled)
    if isPulled { awaitLines([], published: true) }
    session.editor.change(uri, version: 2, [["text": "{\"nothing\": 1}\n"]])
    awaitLines([0], published: !isPulled)
    awaitLines([], in: "document.md", published: !isPulled)
    session.editor.change(uri, version: 3, [["text": "{}\n"]])
    awaitLines([], published: !isPulled)
    try session.project.write("{}\n", to: "histmark.json")
    session.editor.notify("textDocument/didSave", session.document("histmark.json"))
    awaitLines([0], in: "document.md", published: !isPulled)
    session.editor.change(uri, version: 4, [["text": "{\"nothing\": 1}\n"]])
    awaitLines([0], published: !isPulled)
    session.editor.close(uri)
    awaitLines([], published: true)
    session.editor.stop()
  }

  /// A configuration names its bibliographies as before when they, or folders around them, are renamed.
  @Test func aConfigurationFollowsBibliographies() throws {
    let session = try HistoryEditor(
      """
      ---
      bibliography: lib/other.bib
      ---
      [@a]
      %% histmark.json
      {"bibliography": ['lib/main.bib', "lib/other.bib"]}
      %% lib/main.bib
      @book{a, title = {A}}
      %% lib/other.bib
      @book{b, title = {B}}
      """, opening: [])
    defer { session.editor.stop() }
    func edits(_ from: String, _ to: String) -> [String] {
      let file: JSONValue = ["oldUri": JSONValue(session.uri(from)), "newUri": JSONValue(session.uri(to))]
      let edit = session.editor.call("workspace/willRenameFiles", ["files": [file]])
      return (edit["documentChanges"]?.array ?? []).flatMap { change in
        let uri = change["textDocument"]?["uri"]?.string
        return (change["edits"]?.array ?? []).map {
          "\(session.mark(uri, $0["range"])) \($0["newText"]?.string ?? "")"
        }
      }
    }
    #expect(
      edits("lib/main.bib", "lib/a \"b\".bib") == [#"histmark.json:0:18-0:32 "lib/a \"b\".bib""#])
    #expect(
      edits("lib", "sources") == [
        "document.md:1:14-1:27 sources/other.bib", "histmark.json:0:18-0:32 \"sources/main.bib\"",
        "histmark.json:0:34-0:49 \"sources/other.bib\"",
      ])
    #expect(edits("histmark.json", "lib/histmark.json").count == 2)
    // What is not saved is followed where it stands.
    session.editor.open(session.uri("histmark.json"), "{\n\"bibliography\": \"lib/main.bib\"}")
    #expect(edits("lib/main.bib", "m.bib") == ["histmark.json:1:16-1:30 \"m.bib\""])
  }

  /// A configuration that is not there is looked for again.
  @Test func aConfigurationThatComesLateCounts() throws {
    let session = try HistoryEditor("[x](#nothing)", opening: ["document.md"])
    session.project.remove("histmark.json")
    session.tell([("histmark.json", 3)])
    #expect(session.codes("document.md") == [])
    try session.project.write(#"{"rules": {"unknown-reference": "error"}}"#, to: "histmark.json")
    session.tell([("histmark.json", 1)])
    session.waitForDocuments(1)
    #expect(session.awaitedFindings("document.md").first?["severity"]?.int == 1)
    session.editor.stop()
  }

  @Test func findingsFollowOtherFiles() throws {
    let session = try HistoryEditor("\(Self.other)\n%% a.md\n\(Self.record)", opening: ["document.md"])
    try session.project.write("# Nothing\n", to: "a.md")
    session.tell([("a.md", 2)])
    session.editor.diagnostics(session.uri("document.md"), version: 1, count: 1)
    session.editor.open(session.uri("a.md"), Self.record)
    session.editor.diagnostics(session.uri("document.md"), version: 1, count: 0)
    session.editor.stop()
  }

  @Test func aQuickFixIsOfferedOverTheWholeSpan() throws {
    let session = try HistoryEditor("é [x](#⟦sf-1952⟧)", opening: ["document.md"])
    let finding = try #require(session.findings("document.md").first)
    let start = try #require(finding["range"]?["start"]?["character"]?.int)
    let end = try #require(finding["range"]?["end"]?["character"]?.int)
    for first in start...end {
      for last in first...end {
        let range: JSONValue = [
          "start": ["line": 0, "character": JSONValue(integerLiteral: first)],
          "end": ["line": 0, "character": JSONValue(integerLiteral: last)],
        ]
        let actions = session.actions("document.md", range, only: ["quickfix"])
        #expect(actions.contains { $0["diagnostics"]?[0]?["range"] != nil }, "\(first)–\(last)")
      }
    }
    session.editor.stop()
  }

  /// A fix that only puts something in.
  @Test func aFixOfNoLengthIsMade() throws {
    let session = try HistoryEditor("[](#sf-1952)\n\n```event {#x}\n```\n", opening: ["document.md"])
    let all: JSONValue = ["start": ["line": 0, "character": 0], "end": ["line": 4, "character": 0]]
    for action in session.actions("document.md", all) {
      for edit in action["edit"]?["documentChanges"]?[0]?["edits"]?.array ?? [] {
        let isEmpty = edit["range"]?["start"] == edit["range"]?["end"]
        #expect(!isEmpty || edit["newText"]?.string?.isEmpty == false)
      }
    }
    session.editor.stop()
  }
}
