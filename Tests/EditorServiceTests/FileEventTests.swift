import Files
import JSON
import LanguageServer
import Project
import ServerTestSupport
import Testing

@testable import EditorService

/// What comes, changes and goes on disk, told by file and by folder.
@Suite struct FileEventTests {
  private static let record = "```event {#war}\ntitle: W\ndate: 1900\n```\n"
  private static let other = "See [it](#war).\n"

  /// The codes of all documents that the whole workspace is asked about, by name.
  private func everything(_ session: HistoryEditor) -> [String: [String]] {
    let items = session.editor.call("workspace/diagnostic", ["previousResultIds": []])["items"]?.array ?? []
    return items.reduce(into: [:]) { found, item in
      let name = item["uri"]?.string?.dropFirst(session.uri("").utf8.count).description ?? ""
      found[name] = item["items"]?.array?.compactMap { $0["code"]?.string } ?? []
    }
  }

  /// Waits until nothing, or something, is found in a document.
  private func wait(_ session: HistoryEditor, _ name: String = "document.md", for codes: [String]) {
    let found = session.editor.wait(for: "\(codes) in \(name)") { session.codes(name) == codes ? true : nil }
    #expect(found == true)
  }

  @Test func closedDocumentsHaveFindings() throws {
    let session = try HistoryEditor(
      "\(Self.other)\n%% no.md\n---\nhistmark: false\n---\n\(Self.other)\n%% drafts/d.md\n\(Self.other)", opening: [])
    let before = ["document.md": ["unknown-reference"], "drafts/d.md": ["unknown-reference"], "no.md": []]
    #expect(everything(session) == before)
    #expect(session.codes("document.md") == ["unknown-reference"])
    session.editor.open(session.uri("document.md"), "None.\n")
    #expect(everything(session)["document.md"] == [])
    session.editor.close(session.uri("document.md"))
    #expect(everything(session) == before)
    // What is known of a document is not what held before another changed.
    session.editor.open(session.uri("no.md"), Self.record)
    #expect(everything(session) == ["document.md": [], "drafts/d.md": [], "no.md": []])
    session.editor.change(session.uri("no.md"), version: 2, [["text": "None.\n"]])
    #expect(everything(session)["drafts/d.md"] == ["unknown-reference"])
    session.editor.stop()
  }

  /// A project within the project that has not been read has rules that are not known.
  @Test func nothingIsSaidOfAProjectThatIsNotRead() throws {
    let session = try HistoryEditor(
      "\(Self.other)\n%% inner/histmark.json\n{}\n%% inner/b.md\n\(Self.other)", opening: [])
    #expect(everything(session) == ["document.md": ["unknown-reference"], "inner/b.md": []])
    session.editor.stop()
  }

  /// What folders say is asked once, until something is told of files: an edit is nothing of the kind.
  @Test func foldersAreAskedOnce() throws {
    let project = try DiskProject("%% lib/a.md\nA\n%% lib/deep/b.md\nB\n")
    let memory = FolderMemory()
    #expect(memory.projectFolder(above: project.path("lib/a.md")) == project.folder)
    try project.write("{}", to: "lib/histmark.json")
    #expect(memory.projectFolder(above: project.path("lib/a.md")) == project.folder)
    #expect(FolderMemory().projectFolder(above: project.path("lib/deep/b.md")) == project.path("lib"))

    let session = try HistoryEditor(
      "None.\n%% lib/b.md\n\(Self.other)\n%% lib/deep/c.md\n\(Self.other)", opening: ["document.md"])
    let unknown = ["unknown-reference"]
    #expect(everything(session) == ["document.md": [], "lib/b.md": unknown, "lib/deep/c.md": unknown])
    session.editor.change(session.uri("document.md"), version: 2, [["text": "Nothing.\n"]])
    #expect(everything(session)["lib/deep/c.md"] == unknown)
    try session.project.write(#"{"rules": {"unknown-reference": "off"}}"#, to: "lib/deep/histmark.json")
    session.tell([("lib/deep/histmark.json", 1)])
    #expect(everything(session)["lib/b.md"] == unknown)
    #expect(everything(session)["lib/deep/c.md"] == [])
    // An ignore file and what it hides now, told at once and again.
    try session.project.write("b.md\n", to: "lib/.gitignore")
    session.tell([("lib/b.md", 2), ("lib/.gitignore", 1)])
    #expect(everything(session)["lib/b.md"] == nil)
    try session.project.write("", to: "lib/.gitignore")
    session.tell([("lib/b.md", 2)])
    #expect(everything(session)["lib/b.md"] == unknown)
    session.editor.stop()
  }

  @Test func foldersAreRenamedAndDeleted() throws {
    let session = try HistoryEditor(
      "---\nbibliography: lib/r.bib\n---\nSee [it](#war) [@a].\n%% lib/deep/x.md\n\(Self.record)\n%% lib/r.bib\n"
        + "@book{a, author = {A}, title = {T}, date = {1959}}\n", opening: ["document.md"])
    #expect(session.codes("document.md") == [])
    session.project.move("lib", to: "lib2")
    session.editor.notify(
      "workspace/didRenameFiles",
      ["files": [["oldUri": JSONValue(session.uri("lib")), "newUri": JSONValue(session.uri("lib2"))]]])
    wait(session, for: ["malformed-front-matter", "unknown-citation"])
    #expect(everything(session).keys.sorted() == ["document.md", "lib2/deep/x.md"])
    session.project.move("lib2", to: "lib")
    session.tell([("lib2", 3), ("lib", 1)])
    wait(session, for: [])
    session.project.move("lib", to: ".gone")
    session.editor.notify("workspace/didDeleteFiles", ["files": [["uri": JSONValue(session.uri("lib"))]]])
    #expect(session.codes("document.md") == ["malformed-front-matter", "unknown-reference", "unknown-citation"])
    #expect(everything(session).keys.sorted() == ["document.md"])
    session.editor.stop()
  }

  @Test func aProjectGoesWithItsFolder() throws {
    let session = try HistoryEditor(
      "\(Self.other)\n%% inner/histmark.json\n{}\n%% inner/b.md\n\(Self.record)", opening: ["document.md"])
    session.editor.open(session.uri("inner/b.md"), Self.record)
    session.editor.close(session.uri("inner/b.md"))
    #expect(session.codes("document.md") == [])
    session.project.move("inner", to: ".gone")
    session.tell([("inner", 3)])
    wait(session, for: ["unknown-reference"])
    #expect(everything(session).keys.sorted() == ["document.md"])
    session.editor.stop()
  }

  /// What nothing would find is not taken in because it has changed, or was open.
  @Test(arguments: [".hidden/x.md", "node_modules/x.md", "build/x.md", "out/deep/x.md", "draft.md"])
  func whatIsHiddenStaysHidden(name: String) throws {
    let session = try HistoryEditor(Self.other, opening: [])
    try session.project.write("{\"exclude\": [\"out/\"]}", to: "histmark.json")
    try session.project.write("build/\ndraft.md\n", to: ".gitignore")
    try session.project.write(Self.record, to: name)
    session.tell([("histmark.json", 2)])
    session.waitForDocuments(1)
    session.editor.open(session.uri("document.md"), Self.other)
    session.tell([(name, 1), (FileSystem.folder(of: name), 1)])
    #expect(everything(session).keys.sorted() == ["document.md"])
    session.editor.open(session.uri(name), Self.record)
    session.editor.close(session.uri(name))
    session.tell([(name, 2)])
    #expect(session.codes("document.md") == ["unknown-reference"])
    #expect(everything(session).keys.sorted() == ["document.md"])
    session.editor.stop()
  }

  @Test func ignoreFilesAreFollowed() throws {
    let session = try HistoryEditor("\(Self.other)\n%% lib/x.md\n\(Self.record)", opening: ["document.md"])
    #expect(session.codes("document.md") == [])
    try session.project.write("lib/\n", to: ".gitignore")
    session.tell([(".gitignore", 1)])
    wait(session, for: ["unknown-reference"])
    session.project.remove(".gitignore")
    session.tell([(".gitignore", 3)])
    wait(session, for: [])
    session.editor.stop()
  }

  /// A document that an inner project has is one of the outer's too.
  @Test func everyProjectAroundFollows() throws {
    let session = try HistoryEditor(
      "\(Self.other)\n%% lib/histmark.json\n{}\n%% lib/x.md\n\(Self.record)", opening: ["document.md"])
    session.editor.open(session.uri("lib/x.md"), Self.record)
    session.editor.close(session.uri("lib/x.md"))
    #expect(session.codes("document.md") == [])
    try session.project.write("None.\n", to: "lib/x.md")
    session.tell([("lib/x.md", 2)])
    #expect(session.codes("document.md") == ["unknown-reference"])
    try session.project.write(Self.record, to: "lib/x.md")
    session.tell([("lib/x.md", 2)])
    #expect(session.codes("document.md") == [])
    session.project.remove("lib/x.md")
    session.tell([("lib/x.md", 3)])
    #expect(session.codes("document.md") == ["unknown-reference"])
    session.editor.stop()
  }

  /// A configuration that comes makes no document leave the project around it.
  @Test func anOpenDocumentStaysInTheProjectAround() throws {
    let session = try HistoryEditor("\(Self.other)\n%% lib/x.md\n\(Self.record)", opening: ["document.md", "lib/x.md"])
    try session.project.write("{}", to: "lib/histmark.json")
    session.tell([("lib/histmark.json", 1)])
    #expect(session.codes("document.md") == [])
    session.editor.stop()
  }

  /// A root that is let go of while one of its documents is open goes when that is closed.
  @Test func aRootGoesWithItsLastDocument() throws {
    let second = try DiskProject("%% q.md\n\(Self.other)\n%% z.md\nZ.\n")
    let session = try HistoryEditor(Self.other, opening: ["document.md"])
    func change(_ what: String) {
      let folder: JSONValue = [["uri": JSONValue("file://\(second.folder)"), "name": "q"]]
      let none: JSONValue = []
      session.editor.notify(
        "workspace/didChangeWorkspaceFolders",
        ["event": ["added": what == "added" ? folder : none, "removed": what == "removed" ? folder : none]])
    }
    change("added")
    session.waitForDocuments(3)
    session.editor.open(second.uri("q.md"), Self.other)
    change("removed")
    #expect(everything(session).count == 3)
    session.editor.close(second.uri("q.md"))
    #expect(everything(session).keys.sorted() == ["document.md"])
    // One that has come back meanwhile stays.
    change("added")
    session.waitForDocuments(3)
    session.editor.open(second.uri("q.md"), Self.other)
    change("removed")
    change("added")
    session.editor.close(second.uri("q.md"))
    #expect(everything(session).count == 3)
    change("removed")
    #expect(everything(session).count == 1)
    session.editor.stop()
  }

  /// An open bibliography that no document reads, as its project's configuration changes, goes and comes.
  @Test func anUnusedBibliographyOutlivesConfigurations() throws {
    let text = "@book{k, title = {T}, date = {1999-1-04}}\n"
    let session = try HistoryEditor(
      "---\nbibliography: refs.bib\n---\nX.\n%% refs.bib\n\n%% z.bib\n\(text)", opening: ["z.bib"])
    let codes = session.codes("z.bib")
    #expect(codes.contains("malformed-date"))
    try session.project.write("{\"language\": \"en\"}", to: "histmark.json")
    session.tell([("histmark.json", 2)])
    wait(session, "z.bib", for: codes)
    session.waitForDocuments(1)
    #expect(session.codes("z.bib") == codes)
    session.project.remove("histmark.json")
    session.tell([("histmark.json", 3)])
    #expect(session.codes("z.bib").contains("malformed-date"))
    try session.project.write("{}", to: "histmark.json")
    session.tell([("histmark.json", 1)])
    session.waitForDocuments(1)
    #expect(session.codes("z.bib") == codes)
    session.editor.stop()
  }

  /// What is not saved yet lies in no folder, so that no link from it is broken, and no project's rules hold.
  @Test func whatIsNotSavedLiesNowhere() throws {
    let session = try HistoryEditor("X.\n", opening: [])
    let text = "---\nhistmark: true\nbibliography: r.bib\n---\n[z](a.md) [x](#nothing)\n"
    session.editor.open("untitled:Untitled-1", text)
    let found = session.editor.call("textDocument/diagnostic", ["textDocument": ["uri": "untitled:Untitled-1"]])
    #expect(found["items"]?.array?.compactMap { $0["code"]?.string } == ["unknown-reference"])
    session.editor.stop()
  }
}
