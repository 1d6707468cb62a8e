#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif
import JSON
import JSONRPC
import LanguageServerProtocol
import Synchronization
import ServerTestSupport
import Testing

@testable import LanguageServer

/// Random messages over many documents: as many as `HISTMARK_SOAK` says.
@Suite struct SoakTests {
  /// A document as the editor has it.
  private struct Document {
    var scalars: [Unicode.Scalar]
    var version: Int

    var text: String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      return String(view)
    }
  }

  private static let pieces = [
    "#a", "=a", "#b ", "=b ", "bad ", "word ", "é", "日本", "𝕀", "👩‍👩‍👧", "\n", "\r\n", " ", "#c=c", "slowly ",
  ]

  private static let requests = Route.all.filter {
    if case .worker = $0.destination { $0.method != "workspace/executeCommand" } else { false }
  }.map(\.method)

  private static var count: Int { getenv("HISTMARK_SOAK").flatMap { Int(String(cString: $0)) } ?? 4000 }

  @Test func everythingIsAnsweredOnceAndTheEndIsRight() {
    var random = SeededGenerator(seed: 2026)
    let editor = TestEditor.started(.utf16, capabilities: TestEditor.everything, folders: ["file:///dir"])
    var documents: [String: Document] = [:]
    var asked: [RequestID] = []
    var residentInTheMiddle = 0
    let count = Self.count
    for turn in 0..<count {
      let uri = "file:///dir/\(Int.random(in: 0..<50, using: &random)).md"
      switch Int.random(in: 0..<100, using: &random) {
      case 0..<45:
        if documents[uri] == nil {
          let text = (0..<Int.random(in: 0..<30, using: &random)).map { _ in
            Self.pieces.randomElement(using: &random) ?? ""
          }
          documents[uri] = Document(scalars: Array(text.joined().unicodeScalars), version: 1)
          editor.open(uri, text.joined())
        } else {
          edit(&documents[uri], uri, editor, &random)
        }
      case 45..<48:
        if documents.removeValue(forKey: uri) != nil { editor.close(uri) }
      case 48..<85:
        let params: JSONValue = [
          "textDocument": ["uri": JSONValue(uri)], "position": position(&random), "positions": [position(&random)],
          "range": ["start": position(&random), "end": position(&random)], "newName": "n", "ch": "=", "query": "a",
          "context": ["diagnostics": []], "previousResultId": JSONValue(String(turn)), "item": ["data": "a"],
          "files": [],
        ]
        asked.append(editor.request(Self.requests.randomElement(using: &random) ?? "", params))
      case 85..<93:
        if case .number(let id)? = asked.suffix(20).randomElement(using: &random) {
          editor.notify("$/cancelRequest", ["id": JSONValue(integerLiteral: id)])
        }
      case 93..<96:
        let type = JSONValue(integerLiteral: Int.random(in: 0...4, using: &random))
        editor.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": JSONValue(uri), "type": type]]])
      case 96..<98: editor.notify("workspace/didChangeConfiguration", ["settings": ["x": 1]])
      case 98: editor.notify("textDocument/didSave", ["textDocument": ["uri": JSONValue(uri)]])
      default: editor.send(body: "{\(turn)")
      }
      if turn == count / 2 { residentInTheMiddle = resident() }
      if turn % 500 == 0, let last = asked.last {
        _ = editor.answer(to: last)
        editor.forget()
      }
    }
    for id in asked { _ = editor.answer(to: id, seconds: 300) }
    compare(documents, editor)
    let residentAtTheEnd = resident()
    editor.stop()
    for id in asked { #expect(editor.answers(to: id).count == 1) }
    let known = Set(OutgoingMethod.all.map(\.method))
    #expect(editor.methods.isSubset(of: known))
    #expect(editor.service.contradictions.load(ordering: .relaxed) == 0)
    if count >= 100_000 { print("resident in the middle \(residentInTheMiddle) kB, at the end \(residentAtTheEnd) kB") }
  }

  /// What a server says after all this is what one says that has only seen the end.
  private func compare(_ documents: [String: Document], _ editor: TestEditor) {
    let fresh = TestEditor.started(.utf16, folders: ["file:///dir"])
    for (uri, document) in documents { fresh.open(uri, document.text, version: document.version) }
    _ = fresh.wait(for: "the library") {
      fresh.call("workspace/symbol", ["query": "shelf"]).array?.isEmpty == false ? true : nil
    }
    for uri in documents.keys.sorted() {
      let params: JSONValue = ["textDocument": ["uri": JSONValue(uri)]]
      for method in ["textDocument/diagnostic", "textDocument/documentSymbol", "textDocument/semanticTokens/range"] {
        let range: JSONValue = ["start": ["line": 0, "character": 0], "end": ["line": 9999, "character": 0]]
        let here = editor.call(method, params.setting("range", to: range))
        #expect(here == fresh.call(method, params.setting("range", to: range)), "\(method) \(uri)")
      }
    }
    fresh.stop()
  }

  private func edit(
    _ document: inout Document?, _ uri: String, _ editor: TestEditor, _ random: inout SeededGenerator
  ) {
    guard var changed = document else { return }
    let marked = Marked(changed.text)
    var start = Int.random(in: 0...changed.scalars.count, using: &random)
    var end = min(
      changed.scalars.count, start + Int.random(in: 0...(changed.scalars.count > 200 ? 60 : 6), using: &random))
    func isInsideLineEnding(_ place: Int) -> Bool {
      place > 0 && place < changed.scalars.count && changed.scalars[place - 1] == "\r" && changed.scalars[place] == "\n"
    }
    while isInsideLineEnding(start) { start -= 1 }
    while isInsideLineEnding(end) { end += 1 }
    let piece = Self.pieces.randomElement(using: &random) ?? ""
    changed.version += 1
    editor.change(
      uri, version: changed.version,
      [
        [
          "range": ["start": marked.position(start, .utf16), "end": marked.position(end, .utf16)],
          "text": JSONValue(piece),
        ]
      ])
    changed.scalars.replaceSubrange(start..<end, with: Array(piece.unicodeScalars))
    document = changed
  }

  private func position(_ random: inout SeededGenerator) -> JSONValue {
    [
      "line": JSONValue(integerLiteral: Int.random(in: 0...5, using: &random)),
      "character": JSONValue(integerLiteral: Int.random(in: 0...40, using: &random)),
    ]
  }

  /// Resident memory in kilobytes; 0 where the system does not tell.
  private func resident() -> Int {
    let descriptor = open("/proc/self/statm", O_RDONLY)
    guard descriptor >= 0 else { return 0 }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = bytes.withUnsafeMutableBytes { Descriptor(descriptor).read(into: $0) }
    let fields = String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: " ")
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * Int(sysconf(CInt(_SC_PAGESIZE))) / 1024 : 0
  }
}
