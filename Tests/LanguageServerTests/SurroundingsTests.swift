import JSON
import JSONRPC
import LanguageServerProtocol
import ServerTestSupport
import Testing

@testable import LanguageServer

@Suite struct SurroundingsTests {
  @Test func backgroundWorkArrives() {
    let editor = TestEditor.started(folders: ["file:///dir"])
    editor.open("file:///dir/a.md", "#shelf #nothing")
    editor.diagnostics("file:///dir/a.md", version: 1, count: 1)
    let place = TestEditor.place("file:///dir/a.md", ["line": 0, "character": 3])
    let target = editor.call("textDocument/definition", place)[0]
    #expect(target?["targetUri"]?.string == "file:///dir/library.md")
    #expect(target?["targetSelectionRange"]?["start"]?["character"]?.int == 1)
    editor.notify(
      "workspace/didChangeWatchedFiles", ["changes": [["uri": "file:///dir/library.md", "type": 3]]])
    editor.diagnostics("file:///dir/a.md", version: 1, count: 2)
    editor.stop()
  }

  @Test func foldersComeAndGo() {
    let editor = TestEditor.started(folders: ["file:///dir"])
    editor.open("file:///x.md", "#shelf")
    editor.diagnostics("file:///x.md", version: 1, count: 0)
    editor.notify(
      "workspace/didChangeWorkspaceFolders",
      ["event": ["added": [], "removed": [["uri": "file:///dir", "name": "dir"]]]])
    editor.diagnostics("file:///x.md", version: 1, count: 1)
    editor.stop()
  }

  @Test func whatIsRegisteredAndAsked() throws {
    let able: JSONValue = [
      "workspace": [
        "configuration": true, "didChangeWatchedFiles": ["dynamicRegistration": true],
        "didChangeConfiguration": ["dynamicRegistration": true],
      ],
      "textDocument": ["hover": ["dynamicRegistration": true]],
    ]
    let editor = TestEditor.started(capabilities: able)
    let registration = try #require(
      editor.wait(for: "registration") { editor.heard("client/registerCapability").first })
    #expect(
      registration["params"]?["registrations"]?.array?.compactMap { $0["method"]?.string } == [
        "workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration",
      ])
    let asked = try #require(editor.wait(for: "configuration") { editor.heard("workspace/configuration").first })
    #expect(asked["params"]?["items"]?[0]?["section"]?.string == "histmark")
    editor.respond(to: registration["id"] ?? .null, .null)
    editor.respond(to: asked["id"] ?? .null, [["features": ["hover": false]]])
    editor.open("file:///a.md", "word")
    let place = TestEditor.place("file:///a.md", ["line": 0, "character": 1])
    #expect(editor.call("textDocument/hover", place).isNull)
    editor.notify("workspace/didChangeConfiguration", ["settings": .null])
    let again = editor.wait(for: "configuration") { editor.heard("workspace/configuration").dropFirst().first }
    editor.respond(to: again?["id"] ?? .null, [.null])
    editor.stop()
  }

  @Test func featuresAreSwitched() async throws {
    let able: JSONValue = ["textDocument": ["hover": ["dynamicRegistration": true], "foldingRange": [:]]]
    let editor = TestEditor()
    let off: JSONValue = ["features": ["hover": false, "foldingRange": false, "diagnostic": false]]
    let result = editor.start(.utf8, capabilities: able, options: off)
    #expect(result["capabilities"]?["hoverProvider"] == nil)
    #expect(result["capabilities"]?["foldingRangeProvider"] == nil)
    #expect(result["capabilities"]?["definitionProvider"]?.bool == true)
    editor.open("file:///a.md", "bad")
    // What was found while findings were off is told when they are on.
    try await Task.sleep(for: .milliseconds(200))
    editor.notify("workspace/didChangeConfiguration", ["settings": ["histmark": [:]]])
    let on = try #require(editor.wait(for: "registration") { editor.heard("client/registerCapability").first })
    #expect(on["params"]?["registrations"]?[0]?["method"]?.string == "textDocument/hover")
    editor.diagnostics("file:///a.md", version: 1, count: 1)
    editor.notify("workspace/didChangeConfiguration", ["settings": ["histmark": off]])
    let taken = editor.wait(for: "unregistration") { editor.heard("client/unregisterCapability").first }
    #expect(taken?["params"]?["unregisterations"]?[0]?["method"]?.string == "textDocument/hover")
    editor.stop()
  }

  @Test func slowJobsShowProgress() throws {
    let service = WordService()
    service.readingTakes = .milliseconds(400)
    let editor = TestEditor.started(
      capabilities: ["window": ["workDoneProgress": true]], service: service, folders: ["file:///dir"])
    let create = try #require(editor.wait(for: "progress") { editor.heard("window/workDoneProgress/create").first })
    editor.respond(to: create["id"] ?? .null, .null)
    _ = editor.wait(for: "the end") {
      editor.heard("$/progress").contains { $0["params"]?["value"]?["kind"]?.string == "end" } ? true : nil
    }
    let kinds = editor.heard("$/progress").compactMap { $0["params"]?["value"]?["kind"]?.string }
    #expect(kinds.first == "begin")
    #expect(kinds.last == "end")
    editor.stop()
  }

  @Test func jobsThatAreDoneAtOnceShowNoProgress() async throws {
    let editor = TestEditor.started(
      capabilities: ["window": ["workDoneProgress": true]], service: WordService(), folders: ["file:///dir"])
    try await Task.sleep(for: .milliseconds(400))
    #expect(editor.heard("window/workDoneProgress/create").isEmpty)
    editor.stop()
  }

  @Test func traceIsTold() {
    let editor = TestEditor.started()
    editor.notify("$/setTrace", ["value": "messages"])
    editor.open("file:///a.md", "word")
    _ = editor.call("textDocument/hover", TestEditor.place("file:///a.md", ["line": 0, "character": 1]))
    _ = editor.wait(for: "a trace") { editor.heard("$/logTrace").first }
    editor.stop()
  }
}
