import JSON
import JSONRPC
import LanguageServerProtocol
import Synchronization
import ServerTestSupport
import SourceText
import Testing

@testable import LanguageServer

@Suite struct CancellationTests {
  static let place = TestEditor.place("file:///a.md", ["line": 0, "character": 1])

  private func number(_ id: RequestID) -> JSONValue {
    if case .number(let number) = id { JSONValue(integerLiteral: number) } else { .null }
  }

  @Test func cancellationReachesTheWork() {
    let editor = TestEditor.started()
    editor.open("file:///a.md", "slow")
    let id = editor.request("textDocument/hover", Self.place)
    _ = editor.wait(for: "the beginning of the work") {
      editor.service.begun.load(ordering: .relaxed) == 1 ? true : nil
    }
    editor.notify("$/cancelRequest", ["id": number(id)])
    #expect(editor.answer(to: id)["error"]?["code"]?.int == -32800)
    _ = editor.wait(for: "the end of the work") { editor.service.stopped.load(ordering: .relaxed) == 1 ? true : nil }
    editor.stop()
    #expect(editor.answers(to: id).count == 1)
  }

  @Test func tenThousandCancellations() {
    let editor = TestEditor.started()
    editor.open("file:///a.md", "word slow")
    var ids: [RequestID] = []
    for turn in 0..<10_000 {
      let character: JSONValue = turn % 3 == 0 ? 6 : 1
      let id = editor.request(
        "textDocument/hover", TestEditor.place("file:///a.md", ["line": 0, "character": character]))
      ids.append(id)
      if turn % 7 != 0 || turn % 3 == 0 { editor.notify("$/cancelRequest", ["id": number(id)]) }
      // Cancelling what was answered long ago, and what never was.
      if turn % 100 == 0 { editor.notify("$/cancelRequest", ["id": number(ids[turn / 2])]) }
      if turn % 101 == 0 { editor.notify("$/cancelRequest", ["id": "never"]) }
    }
    editor.stop()
    for id in ids {
      let answers = editor.answers(to: id)
      #expect(answers.count == 1)
      let code = answers.first?["error"]?["code"]?.int
      #expect(answers.first?["result"] != nil || code == -32800 || code == -32802)
    }
  }

  /// The files that an answer speaks of are not read once nobody waits for it.
  @Test func noFileIsReadForACancelledAnswer() {
    let cancellation = Cancellation()
    let uri = DocumentURI("file:///a.md")
    var snapshot = Snapshot(WordWorkspace(service: WordService()))
    let document = OpenDocument(uri: uri, languageID: "markdown", version: 1, text: SourceText("text"))
    snapshot.apply(.opened(document), work: BackgroundWork { _, _ in })
    #expect(Positions(snapshot, .utf16, cancellation).converter(for: uri) != nil)
    cancellation.cancel(.byClient)
    #expect(Positions(snapshot, .utf16, cancellation).converter(for: uri) == nil)
  }

  @Test func anIDInUseIsRefused() {
    let editor = TestEditor.started()
    editor.open("file:///a.md", "slow")
    let body =
      #"{"jsonrpc":"2.0","id":"x","method":"textDocument/hover","params":{"textDocument":{"uri":"file:///a.md"},"position":{"line":0,"character":1}}}"#
    editor.send(body: body)
    editor.send(body: body)
    #expect(editor.answer(to: .string("x"))["error"]?["code"]?.int == -32600)
    editor.notify("$/cancelRequest", ["id": "x"])
    _ = editor.wait(for: "both answers") { editor.answers(to: .string("x")).count == 2 ? true : nil }
    #expect(editor.answers(to: .string("x")).last?["error"]?["code"]?.int == -32800)
    editor.stop()
  }

  /// Only for the methods that the client will ask again.
  @Test(arguments: [true, false])
  func editsMakeAnswersWorthless(isRetried: Bool) {
    let editor = TestEditor()
    let retried: JSONValue = isRetried ? ["textDocument/hover"] : []
    _ = editor.call(
      "initialize",
      ["capabilities": ["general": ["staleRequestSupport": ["cancel": true, "retryOnContentModified": retried]]]])
    editor.notify("initialized", [:])
    editor.open("file:///a.md", "slow")
    let id = editor.request("textDocument/hover", Self.place)
    editor.change("file:///a.md", version: 2, [["text": "quick"]])
    if isRetried {
      #expect(editor.answer(to: id)["error"]?["code"]?.int == -32801)
    } else {
      editor.notify("$/cancelRequest", ["id": number(id)])
      #expect(editor.answer(to: id)["error"]?["code"]?.int == -32800)
    }
    // The next request sees the edit.
    #expect(editor.call("textDocument/hover", Self.place)["contents"]?["value"]?.string == "**quick**")
    editor.stop()
  }

  /// A request sees every earlier edit and no later one.
  @Test func requestsSeeTheirMoment() {
    let editor = TestEditor.started()
    editor.open("file:///a.md", "a")
    var asked: [(RequestID, String)] = []
    for version in 2...1000 {
      let word = "w" + String(repeating: version % 2 == 0 ? "x" : "y", count: version % 50)
      editor.change("file:///a.md", version: version, [["text": JSONValue(word)]])
      let request = editor.request("textDocument/hover", TestEditor.place("file:///a.md", ["line": 0, "character": 0]))
      asked.append((request, word))
    }
    for (id, word) in asked { #expect(editor.answer(to: id)["result"]?["contents"]?["value"]?.string == "**\(word)**") }
    editor.stop()
  }
}
