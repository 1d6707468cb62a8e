import JSON
import JSONRPC
import ServerTestSupport
import Testing

@testable import LanguageServer

@Suite struct LifecycleTests {
  @Test func byTheBook() {
    let editor = TestEditor()
    #expect(editor.call("textDocument/hover")["error"]?["code"]?.int == -32002)
    let result = editor.start(.utf16)
    #expect(result["serverInfo"]?["name"]?.string == "words")
    #expect(result["capabilities"]?["positionEncoding"]?.string == "utf-16")
    #expect(editor.call("initialize")["error"]?["code"]?.int == -32600)
    #expect(editor.call("no/such/method")["error"]?["code"]?.int == -32601)
    #expect(editor.call("$/unknown")["error"]?["code"]?.int == -32601)
    editor.notify("$/unknown", [:])
    editor.notify("no/such/notification", [:])
    #expect(editor.call("shutdown").isNull)
    #expect(editor.call("textDocument/hover")["error"]?["code"]?.int == -32600)
    editor.notify("exit", .null)
    #expect(editor.waitForEnd() == 0)
  }

  @Test func exitWithoutShutdownIsAFailure() {
    let editor = TestEditor.started()
    editor.notify("exit", .null)
    #expect(editor.waitForEnd() == 1)
  }

  @Test(arguments: [false, true])
  func endOfInput(afterShutdown: Bool) {
    let editor = TestEditor.started()
    if afterShutdown { _ = editor.call("shutdown") }
    editor.endInput()
    #expect(editor.waitForEnd() == (afterShutdown ? 0 : 1))
  }

  @Test func endOfInputBeforeAnything() {
    let editor = TestEditor()
    editor.endInput()
    #expect(editor.waitForEnd() == 1)
  }

  @Test func shutdownComesAfterTheOtherAnswers() {
    let editor = TestEditor.started()
    editor.open("file:///a.md", "word")
    let ids = (0..<50).map { _ in
      editor.request("textDocument/hover", TestEditor.place("file:///a.md", ["line": 0, "character": 1]))
    }
    let began = ContinuousClock.now
    let shutdown = editor.request("shutdown")
    _ = editor.answer(to: shutdown)
    // On a machine that is busy with other things the second that they have may be over before they are done.
    let isOverdue = ContinuousClock.now - began > .seconds(1)
    for id in ids {
      let answer = editor.answers(to: id).first
      #expect(answer?["result"]?["contents"] != nil || (isOverdue && answer?["error"]?["code"]?.int == -32802))
    }
    editor.notify("exit", .null)
    #expect(editor.waitForEnd() == 0)
  }

  @Test func shutdownDoesNotWaitForEver() {
    let editor = TestEditor.started()
    editor.open("file:///a.md", "slow")
    let slow = editor.request("textDocument/hover", TestEditor.place("file:///a.md", ["line": 0, "character": 1]))
    #expect(editor.call("shutdown").isNull)
    #expect(editor.answer(to: slow)["error"]?["code"]?.int == -32802)
    editor.notify("exit", .null)
    editor.waitForEnd()
  }

  @Test(arguments: [
    (["utf-8", "utf-16"], "utf-8"), (["utf-16", "utf-8"], "utf-8"), (["utf-32", "utf-16"], "utf-16"),
    (["utf-32"], "utf-32"), ([], "utf-16"), (["utf-7"], "utf-16"),
  ])
  func encodingIsAgreed(offered: [String], agreed: String) {
    let editor = TestEditor()
    let result = editor.call(
      "initialize", ["capabilities": ["general": ["positionEncodings": JSONValue(offered)]]])
    #expect(result["capabilities"]?["positionEncoding"]?.string == agreed)
    editor.stop()
  }

  /// Clients that send next to nothing, or nonsense, still get a server.
  @Test(arguments: [
    #"{}"#, #"{"capabilities":{}}"#, #"{"capabilities":null,"rootUri":null,"processId":null}"#,
    #"{"capabilities":[],"workspaceFolders":{"a":1},"trace":"loud","clientInfo":"x"}"#,
    #"{"capabilities":{"textDocument":3,"general":{"positionEncodings":"utf-8"}},"rootPath":"/x"}"#,
  ])
  func oddClients(params: String) {
    let editor = TestEditor()
    editor.send(body: #"{"jsonrpc":"2.0","id":"first","method":"initialize","params":\#(params)}"#)
    let answer = editor.answer(to: .string("first"))
    #expect(answer["result"]?["capabilities"]?["hoverProvider"]?.bool == true)
    editor.send(body: #"{"jsonrpc":"2.0","method":"initialized"}"#)
    editor.send(body: #"{"jsonrpc":"2.0","id":"last","method":"shutdown","params":null}"#)
    #expect(editor.answer(to: .string("last"))["result"]?.isNull == true)
    editor.send(body: #"{"jsonrpc":"2.0","method":"exit","params":null}"#)
    #expect(editor.waitForEnd() == 0)
  }
}
