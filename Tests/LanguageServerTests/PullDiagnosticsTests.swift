import JSON
import JSONRPC
import LanguageServerProtocol
import ServerTestSupport
import Testing

@testable import LanguageServer

@Suite struct PullDiagnosticsTests {
  static let uri = "file:///a.md"
  static let document: JSONValue = ["textDocument": ["uri": JSONValue(uri)]]
  static let pulling: JSONValue = [
    "textDocument": ["diagnostic": [:]], "workspace": ["diagnostics": ["refreshSupport": true]],
  ]

  @Test func resultIDsTellWhatHasChanged() {
    let editor = TestEditor.started(capabilities: Self.pulling)
    editor.open(Self.uri, "bad")
    let first = editor.call("textDocument/diagnostic", Self.document)
    #expect(first["kind"]?.string == "full")
    #expect(first["items"]?.array?.count == 1)
    let again = Self.document.setting("previousResultId", to: first["resultId"] ?? .null)
    #expect(editor.call("textDocument/diagnostic", again)["kind"]?.string == "unchanged")
    editor.change(Self.uri, version: 2, [["text": "good"]])
    #expect(editor.call("textDocument/diagnostic", again)["items"]?.array?.isEmpty == true)
    editor.stop()
  }

  /// What was published is taken back once, and then nothing more is published.
  @Test func whoAsksIsNotTold() {
    let editor = TestEditor.started(capabilities: Self.pulling)
    editor.open(Self.uri, "bad")
    editor.diagnostics(Self.uri, version: 1, count: 1)
    _ = editor.call("textDocument/diagnostic", Self.document)
    editor.change(Self.uri, version: 2, [["text": "bad bad bad"]])
    _ = editor.call("textDocument/diagnostic", Self.document)
    editor.close(Self.uri)
    editor.stop()
    #expect(editor.published(Self.uri).map { $0["diagnostics"]?.array?.count } == [1, 0])
  }

  @Test func otherDocumentsAreRefreshed() throws {
    let editor = TestEditor.started(capabilities: Self.pulling)
    editor.open(Self.uri, "#name")
    editor.open("file:///b.md", "=other")
    editor.diagnostics(Self.uri, version: 1, count: 1)
    _ = editor.call("textDocument/diagnostic", Self.document)
    editor.change("file:///b.md", version: 2, [["text": "=name"]])
    let refresh = editor.wait(for: "a refresh") { editor.heard("workspace/diagnostic/refresh").first }
    editor.respond(to: try #require(refresh?["id"]), .null)
    #expect(editor.call("textDocument/diagnostic", Self.document)["items"]?.array?.isEmpty == true)
    editor.stop()
  }

  @Test func theWholeWorkspace() {
    let editor = TestEditor.started(capabilities: Self.pulling)
    editor.open(Self.uri, "bad")
    editor.open("file:///b.md", "good")
    let first = editor.call("workspace/diagnostic", ["previousResultIds": []])
    #expect(first["items"]?.array?.compactMap { $0["kind"]?.string } == ["full", "full"])
    #expect(first["items"]?[0]?["version"]?.int == 1)
    let ids = JSONValue(
      .array((first["items"]?.array ?? []).map { ["uri": $0["uri"] ?? .null, "value": $0["resultId"] ?? .null] }))
    editor.close("file:///b.md")
    let second = editor.call("workspace/diagnostic", ["previousResultIds": ids])
    #expect(second["items"]?.array?.compactMap { $0["kind"]?.string } == ["unchanged", "full"])
    #expect(second["items"]?[1]?["items"]?.array?.isEmpty == true)
    editor.stop()
  }
}
