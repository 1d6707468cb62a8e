import JSON
import JSONRPC
import LanguageServerProtocol
import Synchronization
import ServerTestSupport
import Testing

@testable import LanguageServer

@Suite struct DocumentSyncTests {
  /// Random edits in each encoding: what the server holds is what the editor holds, and the edits in bytes lead from the
  /// one text to the other.
  @Test(arguments: PositionEncodingKind.allCases)
  func randomEdits(encoding: PositionEncodingKind) {
    var random = SeededGenerator(seed: 3)
    let pieces = ["a", "é", "日", "𝕀", "👩‍👩‍👧", "\n", "\r\n", "\r", " #x", " =x", " bad", ""]
    let editor = TestEditor.started(encoding)
    let uri = "file:///r.md"
    var text: [Unicode.Scalar] = []
    editor.open(uri, "")
    for version in 2...400 {
      var changes: [JSONValue] = []
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let whole = Int.random(in: 0...30, using: &random) == 0
        // An edit between \r and \n has no position of its own: the protocol has none there.
        var start = whole ? 0 : Int.random(in: 0...text.count, using: &random)
        var end = whole ? text.count : min(text.count, start + Int.random(in: 0...5, using: &random))
        func isInsideLineEnding(_ place: Int) -> Bool {
          place > 0 && place < text.count && text[place - 1] == "\r" && text[place] == "\n"
        }
        while isInsideLineEnding(start) { start -= 1 }
        while isInsideLineEnding(end) { end += 1 }
        let replacement = pieces.randomElement(using: &random) ?? ""
        let marked = Marked(string(text))
        changes.append(
          whole
            ? ["text": JSONValue(replacement)]
            : [
              "range": ["start": marked.position(start, encoding), "end": marked.position(end, encoding)],
              "text": JSONValue(replacement),
            ])
        text.replaceSubrange(start..<end, with: Array(replacement.unicodeScalars))
      }
      editor.change(uri, version: version, changes)
    }
    let edit = Array(string(text).utf8)
    let expected = WordWorkspace.words(.init(edit)).filter { $0.text.hasPrefix("bad") }.count
    let undefined = WordWorkspace.words(.init(edit))
    let defined = Set(undefined.filter { $0.mark == UInt8(ascii: "=") }.map(\.text))
    let missing = undefined.filter { $0.mark == UInt8(ascii: "#") && !defined.contains($0.text) }.count
    editor.diagnostics(uri, version: 400, count: expected + missing)
    #expect(editor.service.contradictions.load(ordering: .relaxed) == 0)
    editor.stop()
  }

  private func string(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  @Test func spellingsOfOneDocument() {
    let editor = TestEditor.started()
    editor.open("file:///c%3A/a%20b.md", "=x")
    editor.change("file:///C:/a b.md", version: 2, [["text": "=x #x bad"]])
    let place = TestEditor.place("file:///c:/a%20b.md", ["line": 0, "character": 4])
    let found = editor.call("textDocument/definition", place)
    #expect(found[0]?["targetUri"]?.string == "file:///c%3A/a%20b.md")
    editor.diagnostics("file:///c%3A/a%20b.md", version: 2, count: 1)
    editor.stop()
  }

  @Test func whatIsNotOpenIsBorne() {
    let editor = TestEditor.started()
    editor.change("file:///none.md", version: 2, [["text": "x"]])
    editor.close("file:///none.md")
    editor.notify("textDocument/didSave", ["textDocument": ["uri": "file:///none.md"]])
    editor.open("file:///a.md", "bad")
    editor.diagnostics("file:///a.md", version: 1, count: 1)
    editor.open("file:///a.md", "bad bad", version: 7)
    editor.diagnostics("file:///a.md", version: 7, count: 2)
    editor.close("file:///a.md")
    _ = editor.wait(for: "the taking back") {
      editor.published("file:///a.md").last?["diagnostics"]?.array?.isEmpty == true ? true : nil
    }
    #expect(editor.heard("window/logMessage").count == 3)
    editor.stop()
  }

  @Test func wildPositionsAreClamped() {
    let editor = TestEditor.started()
    editor.open("file:///a.md", "ab\ncd")
    let wild: JSONValue = [
      "start": ["line": 1, "character": 4_294_967_295], "end": ["line": 2_147_483_647, "character": 0],
    ]
    editor.change("file:///a.md", version: 2, [["range": wild, "text": " bad"]])
    let backwards: JSONValue = ["start": ["line": 0, "character": 2], "end": ["line": 0, "character": 0]]
    editor.change("file:///a.md", version: 3, [["range": backwards, "text": "bad"]])
    let hover = editor.call("textDocument/hover", TestEditor.place("file:///a.md", ["line": -1, "character": -5]))
    #expect(hover["contents"]?["value"]?.string == "**bad**")
    editor.diagnostics("file:///a.md", version: 3, count: 2)
    editor.stop()
  }
}
