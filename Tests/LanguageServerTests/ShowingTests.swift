import JSON
import JSONRPC
import LanguageServerProtocol
import ServerTestSupport
import Testing

@testable import LanguageServer

@Suite struct ShowingTests {
  static let uri = "file:///a.md"
  static let document: JSONValue = ["textDocument": ["uri": JSONValue(uri)]]

  @Test(arguments: PositionEncodingKind.allCases)
  func rangesInEveryEncoding(encoding: PositionEncodingKind) {
    let marked = Marked("日 =name 👩‍👩‍👧 ⟦#na‸me⟧\r𝕀 #x")
    let editor = TestEditor.started(encoding)
    editor.open(Self.uri, marked.text)
    let place = TestEditor.place(Self.uri, marked.position(in: encoding))
    let expected = marked.ranges(in: encoding)[0]
    #expect(editor.call("textDocument/documentHighlight", place)[1]?["range"] == expected)
    #expect(editor.call("textDocument/documentLink", Self.document)[0]?["range"] == expected)
    let link = editor.call("textDocument/documentLink", Self.document)[0] ?? .null
    #expect(editor.call("documentLink/resolve", link)["target"]?.string == "https://example.org/name")
    #expect(editor.call("textDocument/linkedEditingRange", place)["ranges"]?[1] == expected)
    let whole: JSONValue = ["start": ["line": 0, "character": 0], "end": ["line": 9, "character": 0]]
    let hints = editor.call("textDocument/inlayHint", Self.document.setting("range", to: whole))
    #expect(hints[0]?["position"] == expected["end"])
    #expect(editor.call("inlayHint/resolve", hints[0] ?? .null)["tooltip"]?["value"]?.string == "*name*")
    let selection = editor.call(
      "textDocument/selectionRange", Self.document.setting("positions", to: [marked.position(in: encoding)]))
    #expect(selection[0]?["parent"]?["range"] == expected)
    #expect(selection[0]?["parent"]?["parent"]?["parent"] == nil)
    let node = editor.call("textDocument/prepareCallHierarchy", place)[0] ?? .null
    #expect(node["name"]?.string == "name")
    let calls = editor.call("callHierarchy/incomingCalls", ["item": node])
    #expect(calls[0]?["from"]?["selectionRange"] == calls[0]?["fromRanges"]?[0])
    #expect(editor.call("callHierarchy/outgoingCalls", ["item": node])[0]?["to"]?["name"]?.string == "name")
    #expect(editor.call("typeHierarchy/subtypes", ["item": node])[0]?["name"]?.string == "name")
    #expect(editor.call("textDocument/moniker", place)[0]?["identifier"]?.string == "name")
    editor.stop()
  }

  @Test func lensesCountWhenTheyAreSeen() {
    let editor = TestEditor.started()
    editor.open(Self.uri, "=name #name")
    editor.open("file:///b.md", "#name #name")
    let lens = editor.call("textDocument/codeLens", Self.document)[0] ?? .null
    #expect(lens["command"] == nil)
    let resolved = editor.call("codeLens/resolve", lens)
    #expect(resolved["command"]?["title"]?.string == "3 references · 2 documents")
    #expect(resolved["command"]?["arguments"]?[2]?.array?.count == 3)
    #expect(resolved["range"] == lens["range"])
    editor.stop()
  }

  @Test func foldsEndBeforeAnEmptyLastLine() {
    let editor = TestEditor.started()
    editor.open(Self.uri, "a\nb\nc\n")
    let folds = editor.call("textDocument/foldingRange", Self.document)
    #expect(folds[0]?["startLine"]?.int == 0)
    #expect(folds[0]?["endLine"]?.int == 2)
    editor.change(Self.uri, version: 2, [["text": "a\n"]])
    #expect(editor.call("textDocument/foldingRange", Self.document).array?.isEmpty == true)
    editor.stop()
  }

  /// Applying each delta to what the client has gives the tokens anew.
  @Test(arguments: PositionEncodingKind.allCases)
  func tokenDeltas(encoding: PositionEncodingKind) {
    var random = SeededGenerator(seed: 5)
    let words = ["=a", "#a", "日", "𝕀", "#b\n", "=c\r\n", " "]
    let editor = TestEditor.started(encoding)
    editor.open(Self.uri, "=a")
    var tokens = editor.call("textDocument/semanticTokens/full", Self.document)
    var data = tokens["data"]?.array ?? []
    for version in 2...150 {
      let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
      editor.change(Self.uri, version: version, [["text": JSONValue(text.joined(separator: " "))]])
      let previous = tokens["resultId"] ?? .null
      tokens = editor.call(
        "textDocument/semanticTokens/full/delta", Self.document.setting("previousResultId", to: previous))
      for edit in tokens["edits"]?.array ?? [] {
        let start = edit["start"]?.int ?? 0
        data.replaceSubrange(start..<start + (edit["deleteCount"]?.int ?? 0), with: edit["data"]?.array ?? [])
      }
      let all: JSONValue = ["start": ["line": 0, "character": 0], "end": ["line": 99, "character": 0]]
      let anew = editor.call("textDocument/semanticTokens/range", Self.document.setting("range", to: all))
      #expect(data.compactMap(\.int) == anew["data"]?.array?.compactMap(\.int))
    }
    let unknown = editor.call(
      "textDocument/semanticTokens/full/delta", Self.document.setting("previousResultId", to: "never"))
    #expect(unknown["data"]?.array?.compactMap(\.int) == data.compactMap(\.int))
    editor.stop()
  }

  @Test func workspaceSymbolsAreResolvedLater() {
    let later: JSONValue = ["workspace": ["symbol": ["resolveSupport": ["properties": ["location.range"]]]]]
    let editor = TestEditor.started(capabilities: later)
    editor.open(Self.uri, "日 =name")
    let symbol = editor.call("workspace/symbol", ["query": "na"])[0] ?? .null
    #expect(symbol["location"]?["range"] == nil)
    let range = editor.call("workspaceSymbol/resolve", symbol)["location"]?["range"]
    #expect(range?["start"]?["character"]?.int == 3)
    editor.stop()
  }

  @Test func longAnswersComeInParts() {
    let editor = TestEditor.started()
    editor.open(Self.uri, "=name " + String(repeating: "#name ", count: 1234))
    let place = TestEditor.place(Self.uri, ["line": 0, "character": 2])
    #expect(editor.call("textDocument/references", place).array?.count == 1235)
    let rest = editor.call("textDocument/references", place.setting("partialResultToken", to: "p"))
    #expect(rest.array?.isEmpty == true)
    let parts = editor.heard("$/progress").filter { $0["params"]?["token"]?.string == "p" }
    #expect(parts.compactMap { $0["params"]?["value"]?.array?.count } == [500, 500, 235])
    editor.stop()
  }
}
