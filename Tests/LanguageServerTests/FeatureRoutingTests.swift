import JSON
import JSONRPC
import LanguageServerProtocol
import ServerTestSupport
import Testing

@testable import LanguageServer

@Suite struct FeatureRoutingTests {
  static let uri = "file:///dir/a.md"

  /// Texts in which columns differ between the encodings, with other lines of every ending before.
  static let texts = [
    "=word #wo‸rd", "é日𝕀 =word é日𝕀 ⟦#wo‸rd⟧ é", "a\r\nb\rc\n=word 👩‍👩‍👧 ⟦#wo‸rd⟧\r\n", "=word 𝕀\r⟦#wor‸d⟧\r𝕀",
    "日\n\r\n\r=word ⟦#word‸⟧",
  ]

  @Test(arguments: PositionEncodingKind.allCases, texts)
  func hoverRange(encoding: PositionEncodingKind, text: String) {
    let marked = Marked(text)
    let editor = TestEditor.started(encoding)
    editor.open(Self.uri, marked.text)
    let hover = editor.call("textDocument/hover", TestEditor.place(Self.uri, marked.position(in: encoding)))
    #expect(hover["contents"]?["value"]?.string == "**word**")
    if let range = marked.ranges(in: encoding).first { #expect(json(of: hover["range"]) == json(of: range)) }
    editor.stop()
  }

  @Test(arguments: PositionEncodingKind.allCases)
  func definitionsAndReferences(encoding: PositionEncodingKind) {
    let here = Marked("é𝕀 ⟦#na‸me⟧ 日")
    let there = Marked("日本\r=⟦name⟧ 👩‍👩‍👧\r\n")
    let editor = TestEditor.started(encoding)
    editor.open(Self.uri, here.text)
    editor.open("untitled:Untitled-1", there.text)
    let place = TestEditor.place(Self.uri, here.position(in: encoding))
    let links = editor.call("textDocument/definition", place)
    #expect(links[0]?["targetUri"]?.string == "untitled:Untitled-1")
    #expect(json(of: links[0]?["targetSelectionRange"]) == json(of: there.ranges(in: encoding)[0]))
    #expect(json(of: links[0]?["originSelectionRange"]) == json(of: here.ranges(in: encoding)[0]))
    let references = editor.call("textDocument/references", place)
    #expect(references.array?.count == 2)
    editor.stop()
  }

  @Test func olderClientsGetOlderForms() {
    let editor = TestEditor.started(capabilities: [:])
    editor.open(Self.uri, "=name #name bad")
    let place = TestEditor.place(Self.uri, ["line": 0, "character": 8])
    #expect(editor.call("textDocument/definition", place)[0]?["uri"]?.string == Self.uri)
    let symbols = editor.call("textDocument/documentSymbol", ["textDocument": ["uri": JSONValue(Self.uri)]])
    #expect(symbols.array?.map { $0["name"]?.string } == ["name", "inner"])
    #expect(symbols[1]?["containerName"]?.string == "name")
    let completion = editor.call("textDocument/completion", place)
    #expect(completion["items"]?[0]?["textEdit"]?["newText"]?.string == "name")
    #expect(completion["items"]?[0]?["insertTextFormat"] == nil)
    let diagnostics = editor.diagnostics(Self.uri, version: 1, count: 1)
    #expect(diagnostics[0]["relatedInformation"] == nil)
    #expect(diagnostics[0]["tags"] == nil)
    editor.stop()
  }

  @Test func itemsDoNotSayWhatTheirListSays() {
    let editor = TestEditor.started(capabilities: [
      "textDocument": ["completion": ["completionList": ["itemDefaults": ["editRange"]]]]
    ])
    editor.open(Self.uri, "=name #name bad")
    let place = TestEditor.place(Self.uri, ["line": 0, "character": 8])
    let completion = editor.call("textDocument/completion", place)
    let range = #"{"start":{"line":0,"character":7},"end":{"line":0,"character":11}}"#
    #expect(json(of: completion["itemDefaults"]?["editRange"]) == range)
    #expect(completion["items"]?[0]?["label"]?.string == "name")
    #expect(completion["items"]?[0]?["textEdit"] == nil)
    #expect(completion["items"]?[0]?["textEditText"] == nil)
    editor.stop()
  }

  @Test func ableClientsGetEverything() {
    let editor = TestEditor.started()
    editor.open(Self.uri, "=name #name bad")
    let place = TestEditor.place(Self.uri, ["line": 0, "character": 8])
    let symbols = editor.call("textDocument/documentSymbol", ["textDocument": ["uri": JSONValue(Self.uri)]])
    #expect(symbols[0]?["children"]?[0]?["name"]?.string == "inner")
    let item = editor.call("textDocument/completion", place)["items"]?[0]
    #expect(
      json(of: item?["textEdit"]?["insert"]) == #"{"start":{"line":0,"character":7},"end":{"line":0,"character":8}}"#)
    #expect(
      json(of: item?["textEdit"]?["replace"]) == #"{"start":{"line":0,"character":7},"end":{"line":0,"character":11}}"#)
    #expect(item?["textEdit"]?["newText"]?.string == "name$0")
    let diagnostics = editor.diagnostics(Self.uri, version: 1, count: 1)
    #expect(diagnostics[0]["relatedInformation"]?[0]?["message"]?.string == "here")
    #expect(diagnostics[0]["codeDescription"]?["href"]?.string == "https://example.org/bad-word")
    #expect(diagnostics[0]["tags"]?[0]?.int == 1)
    let actions = editor.call(
      "textDocument/codeAction",
      [
        "textDocument": ["uri": JSONValue(Self.uri)],
        "range": ["start": ["line": 0, "character": 13], "end": ["line": 0, "character": 13]],
        "context": ["diagnostics": JSONValue(.array(diagnostics))],
      ])
    #expect(actions[0]?["edit"]?["documentChanges"]?[0]?["textDocument"]?["version"]?.int == 1)
    #expect(actions[0]?["edit"]?["documentChanges"]?[0]?["edits"]?[0]?["newText"]?.string == "good")
    #expect(actions[0]?["diagnostics"]?[0]?["code"]?.string == "bad-word")
    editor.stop()
  }

  @Test func wrongParametersAreNamed() {
    let editor = TestEditor.started()
    let answer = editor.call("textDocument/hover", ["textDocument": ["uri": 3]])
    #expect(answer["error"]?["code"]?.int == -32602)
    #expect(answer["error"]?["message"]?.string == "params.textDocument.uri must be a URI.")
    let list = editor.call("textDocument/hover", [1, 2])
    #expect(list["error"]?["code"]?.int == -32602)
    let unknown = editor.call("textDocument/hover", TestEditor.place("file:///none", ["line": 0, "character": 0]))
    #expect(unknown["error"]?["code"]?.int == -32803)
    editor.notify("textDocument/didOpen", ["textDocument": ["uri": "file:///x"]])
    _ = editor.wait(for: "a line in the log") { editor.heard("window/logMessage").first }
    #expect(editor.stop() == 0)
  }

  private func json(of value: JSONValue?) -> String {
    var writer = JSONWriter()
    writer.value(value ?? .null)
    return writer.text
  }
}
