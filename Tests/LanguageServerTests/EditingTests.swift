import JSON
import JSONRPC
import LanguageServerProtocol
import ServerTestSupport
import Testing

@testable import LanguageServer

@Suite struct EditingTests {
  static let uri = "file:///a.md"

  @Test(arguments: PositionEncodingKind.allCases)
  func renamingAcrossDocuments(encoding: PositionEncodingKind) {
    let here = Marked("é𝕀 #⟦na‸me⟧ 日 =⟦name⟧")
    let there = Marked("日本\r#⟦name⟧")
    let editor = TestEditor.started(encoding)
    editor.open(Self.uri, here.text)
    editor.open("untitled:b", there.text, version: 9)
    let place = TestEditor.place(Self.uri, here.position(in: encoding))
    let prepared = editor.call("textDocument/prepareRename", place)
    #expect(prepared["placeholder"]?.string == "name")
    #expect(prepared["range"] == here.ranges(in: encoding)[0])
    let edit = editor.call("textDocument/rename", place.setting("newName", to: "other"))
    let changes = edit["documentChanges"]
    #expect(changes?.array?.count == 2)
    #expect(changes?[0]?["edits"]?.array?.compactMap { $0["range"] } == here.ranges(in: encoding))
    #expect(changes?[1]?["textDocument"]?["uri"]?.string == "untitled:b")
    #expect(changes?[1]?["textDocument"]?["version"]?.int == 9)
    #expect(changes?[1]?["edits"]?.array?.compactMap { $0["range"] } == there.ranges(in: encoding))
    let refusal = editor.call("textDocument/rename", place.setting("newName", to: "two words"))
    #expect(refusal["error"]?["code"]?.int == -32803)
    #expect(refusal["error"]?["message"]?.string == "A name has no spaces.")
    editor.stop()
  }

  @Test func clientsWithoutDocumentChanges() {
    let editor = TestEditor.started(capabilities: [:])
    editor.open(Self.uri, "#name")
    let place = TestEditor.place(Self.uri, ["line": 0, "character": 2])
    let edit = editor.call("textDocument/rename", place.setting("newName", to: "other"))
    #expect(edit["changes"]?[Self.uri]?[0]?["newText"]?.string == "other")
    #expect(edit["documentChanges"] == nil)
    editor.stop()
  }

  @Test func formattingOfRanges() {
    let editor = TestEditor.started(options: ["features": ["willSaveWaitUntil": true]])
    editor.open(Self.uri, "ugly\nugly ugly\nugly")
    let first: JSONValue = ["start": ["line": 1, "character": 0], "end": ["line": 1, "character": 6]]
    let second: JSONValue = ["start": ["line": 1, "character": 4], "end": ["line": 2, "character": 1]]
    let params: JSONValue = [
      "textDocument": ["uri": JSONValue(Self.uri)], "options": ["tabSize": 2, "insertSpaces": true],
    ]
    #expect(editor.call("textDocument/formatting", params).array?.count == 4)
    #expect(editor.call("textDocument/rangeFormatting", params.setting("range", to: first)).array?.count == 2)
    let both = params.setting("ranges", to: [first, second])
    #expect(editor.call("textDocument/rangesFormatting", both).array?.count == 3)
    let typed = params.setting("position", to: ["line": 0, "character": 4]).setting("ch", to: "=")
    #expect(editor.call("textDocument/onTypeFormatting", typed)[0]?["newText"]?.string == "=")
    #expect(editor.call("textDocument/willSaveWaitUntil", params.setting("reason", to: 1)).array?.count == 4)
    #expect(editor.call("textDocument/willSaveWaitUntil", params.setting("reason", to: 2)).array?.count == 0)
    editor.stop()
  }

  @Test func commandsAskTheClient() throws {
    let editor = TestEditor.started(
      capabilities: ["workspace": ["applyEdit": true, "workspaceEdit": ["documentChanges": true]]])
    editor.open(Self.uri, "text")
    #expect(editor.call("workspace/executeCommand", ["command": "words.replaceAll"]).string == "done")
    let asked = try #require(editor.wait(for: "the edit") { editor.heard("workspace/applyEdit").first })
    #expect(asked["params"]?["edit"]?["documentChanges"]?[0]?["edits"]?[0]?["newText"]?.string == "x")
    editor.respond(to: asked["id"] ?? .null, ["applied": false, "failureReason": "no"])
    _ = editor.wait(for: "the complaint") { editor.heard("window/logMessage").first }
    #expect(editor.call("workspace/executeCommand", ["command": "other"])["error"]?["code"]?.int == -32803)
    editor.stop()
  }

  /// A client of before there were code actions is offered commands, if it can be asked to make their edits.
  @Test func actionsAreCommandsForOldClients() throws {
    func offered(_ capabilities: JSONValue, options: JSONValue = .null) -> (TestEditor, [JSONValue]) {
      let editor = TestEditor.started(capabilities: capabilities, options: options)
      editor.open(Self.uri, "=name #name bad")
      let range: JSONValue = ["start": ["line": 0, "character": 13], "end": ["line": 0, "character": 13]]
      let params: JSONValue = [
        "textDocument": ["uri": JSONValue(Self.uri)], "range": range, "context": ["diagnostics": []],
      ]
      return (editor, editor.call("textDocument/codeAction", params).array ?? [.null])
    }
    for (capabilities, options) in [
      (["textDocument": ["codeAction": [:]]], .null), ([:], .null),
      (["workspace": ["applyEdit": true]], ["features": ["executeCommand": false]]),
    ] as [(JSONValue, JSONValue)] {
      let (editor, actions) = offered(capabilities, options: options)
      #expect(actions == [])
      editor.stop()
    }
    let (editor, actions) = offered(["workspace": ["applyEdit": true, "workspaceEdit": ["documentChanges": true]]])
    let command = try #require(actions.first)
    #expect(actions.count == 1 && command["title"]?.string == "Mend" && command["edit"] == nil)
    #expect(command["command"]?.string == "histmark.applyEdit")
    #expect(editor.call("workspace/executeCommand", command).isNull)
    let asked = try #require(editor.wait(for: "the edit") { editor.heard("workspace/applyEdit").first })
    #expect(asked["params"]?["label"]?.string == "Mend")
    let change = asked["params"]?["edit"]?["documentChanges"]?[0]
    #expect(change?["textDocument"]?["version"]?.int == 1 && change?["edits"]?[0]?["newText"]?.string == "good")
    editor.change(Self.uri, version: 2, [["text": "bad"]])
    #expect(editor.call("workspace/executeCommand", command)["error"]?["code"]?.int == -32801)
    let broken = command.setting("arguments", to: ["Mend", 1, 2, 3])
    #expect(editor.call("workspace/executeCommand", broken)["error"]?["code"]?.int == -32602)
    #expect(editor.heard("workspace/applyEdit").count == 1)
    editor.stop()
  }

  @Test func filesFollow() {
    let editor = TestEditor.started()
    editor.open(Self.uri, "text")
    let files: JSONValue = ["files": [["oldUri": JSONValue(Self.uri), "newUri": "file:///b.md"]]]
    let edit = editor.call("workspace/willRenameFiles", files)
    #expect(edit["documentChanges"]?[0]?["edits"]?[0]?["newText"]?.string == "moved")
    #expect(editor.call("workspace/willCreateFiles", ["files": [["uri": "file:///c.md"]]]).isNull)
    #expect(editor.call("workspace/willDeleteFiles", ["files": [["uri": "file:///c.md"]]]).isNull)
    editor.stop()
  }
}
