import JSON
import JSONRPC
import LanguageServerProtocol
import ServerTestSupport
import Testing

@testable import LanguageServer

@Suite struct FaultTests {
  private func frame(_ body: String) -> [UInt8] { Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8) }

  private let initialize = #"{"jsonrpc":"2.0","id":"i","method":"initialize","params":{"capabilities":{}}}"#
  private let ping = #"{"jsonrpc":"2.0","id":"p","method":"no/such"}"#

  @Test(arguments: [
    ("Content-Length: x\r\n\r\n", -32700), ("\r\ngarbage\r\n", -32700), ("Content-Length: 3\r\n\r\n{x}", -32700),
    ("Content-Length: 2\r\n\r\n[]", -32600), ("Content-Length: 4\r\n\r\nnull", -32600),
    ("Content-Length: 0\r\n\r\n", -32700), ("X: 1\r\n\r\n", -32700),
    ("Content-Length: 99999999999\r\n\r\n", -32700), ("Content-Type: text; charset=koi8-r\r\n\r\n", -32700),
    ("Content-Length: 60\r\n\r\n[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{}}]", -32600),
  ])
  func theRightErrorAndLifeGoesOn(bytes: String, code: Int) {
    let editor = TestEditor()
    editor.send(Array(bytes.utf8) + frame(initialize))
    #expect(editor.answer(to: .string("i"))["result"] != nil)
    let errors = editor.messages.filter { $0["id"]?.isNull == true }
    #expect(errors.count == 1)
    #expect(errors.first?["error"]?["code"]?.int == code)
    #expect(editor.stop() == 0)
  }

  @Test func halfFramesAtEveryByte() {
    let bytes = frame(initialize) + frame(ping)
    for cut in 1..<bytes.count {
      let editor = TestEditor()
      editor.send(Array(bytes[..<cut]))
      editor.send(Array(bytes[cut...]))
      #expect(editor.answer(to: .string("p"))["error"]?["code"]?.int == -32601)
      editor.endInput()
      #expect(editor.waitForEnd() == 1)
    }
  }

  @Test func theEndAtEveryByte() {
    let bytes = frame(initialize) + frame(ping)
    for cut in stride(from: 0, to: bytes.count, by: 3) {
      let editor = TestEditor()
      editor.send(Array(bytes[..<cut]))
      editor.endInput()
      #expect(editor.waitForEnd() == 1)
    }
  }

  @Test func aVeryLongMessage() {
    #if DEBUG
      let count = 10_000
    #else
      let count = 1_000_000
    #endif
    let editor = TestEditor.started()
    // A hundred bytes.
    let line = "bad " + String(repeating: "word ", count: 19) + "\n"
    editor.open("file:///big.md", String(repeating: line, count: count))
    let place = TestEditor.place("file:///big.md", ["line": JSONValue(integerLiteral: count - 1), "character": 0])
    let id = editor.request("textDocument/definition", place)
    let answer = editor.wait(for: "the definition", seconds: 120) { editor.answers(to: id).first }
    #expect(answer?["error"] == nil)
    editor.notify("exit", .null)
    editor.waitForEnd()
  }

  @Test func randomGarbageBetweenMessages() {
    var random = SeededGenerator(seed: 11)
    let editor = TestEditor.started()
    let alphabet = Array("{}[]\":,nultrefas0123456789\r\n -é".utf8)
    for turn in 0..<300 {
      var bytes = (0..<Int.random(in: 1...40, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      if Bool.random(using: &random) { bytes = frame(String(decoding: bytes, as: UTF8.self)) }
      editor.send(bytes + frame(#"{"jsonrpc":"2.0","id":"g\#(turn)","method":"no/such"}"#))
      #expect(editor.answer(to: .string("g\(turn)"))["error"]?["code"]?.int == -32601)
    }
    #expect(editor.stop() == 0)
  }
}
