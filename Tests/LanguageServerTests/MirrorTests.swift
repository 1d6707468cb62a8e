import JSON
import JSONRPC
import ServerTestSupport
import Testing
import Threads

@testable import LanguageServer

@Suite struct MirrorTests {
  /// Lines of a mirror, as they would stand in a file.
  private final class Lines: Sendable {
    private let lines = Monitor<[String]>([])
    func add(_ bytes: [UInt8]) { lines.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) } }
    var all: [String] { lines.withLock { $0 } }
  }

  private func record(_ play: (TestEditor) -> Void) -> [JSONValue] {
    let lines = Lines()
    let editor = TestEditor(mirror: SessionMirror(write: lines.add))
    play(editor)
    editor.waitForEnd()
    return lines.all.compactMap { JSONDocument(Array($0.utf8)).root?.plain }
  }

  /// A recorded session, played again, gets the same answers.
  @Test func aSessionIsPlayedAgain() {
    let first = record { editor in
      editor.start(.utf16)
      editor.open("file:///é.md", "=name #name bad 𝕀\n")
      _ = editor.call("textDocument/hover", TestEditor.place("file:///é.md", ["line": 0, "character": 8]))
      _ = editor.call("textDocument/definition", TestEditor.place("file:///é.md", ["line": 0, "character": 8]))
      editor.send(body: "{no json}")
      editor.diagnostics("file:///é.md", version: 1, count: 1)
      editor.stop()
    }
    #expect(first.allSatisfy { $0["t"]?.double != nil && $0["msg"] != nil })
    #expect(first.contains { $0["msg"]?["unparsable"]?.string == "{no json}" })
    let second = record { editor in
      for line in first where line["dir"]?.string == "client" {
        if let text = line["msg"]?["unparsable"]?.string {
          editor.send(body: text)
          continue
        }
        var json = JSONWriter()
        json.value(line["msg"] ?? .null)
        editor.send(body: json.text)
        if let id = line["msg"]?["id"]?.int { _ = editor.answer(to: .number(id)) }
      }
    }
    func answers(_ session: [JSONValue]) -> [JSONValue] {
      session.filter { $0["dir"]?.string == "server" && $0["msg"]?["method"] == nil }.compactMap { $0["msg"] }
    }
    #expect(answers(first) == answers(second))
    #expect(answers(first).count == 5)
  }
}
