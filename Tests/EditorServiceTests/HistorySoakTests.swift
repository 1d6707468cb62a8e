#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif
import EditorService
import Files
import JSON
import JSONRPC
import LanguageServer
import LanguageServerProtocol
import ServerTestSupport
import TestSupport
import Testing

/// Random messages about fifty documents of history that refer to each other: as many as `HISTMARK_SOAK` says.
@Suite struct HistorySoakTests {
  private static let pieces = [
    "See [the treaty](#t7) of 1951. ", "[signed in 1875](#t3.signed) ", "The Treaty of Portsmouth was signed in 1904. ",
    "am 3. Mai 1873 ", "1873年10月10日 ", "日本とソ連 ", "é𝕀👩‍👩‍👧 ", "[@key, S. 3] ", "\n\n", "\r\n", "# Über\n\n",
    "```treaty {#t7}\ntitle: Peace\nsigned: 1951-09-08 San Francisco\nparties: Japan; #t9\n```\n\n",
    "```event {#t3}\ntitle: 樺太千島交換条約\nsigned: 1875-05-07\nafter: #t7\n```\n\n",
    "```polity {#t9}\ntitle: Etwas\nfrom: 1900\npart-of: #t3\n```\n\n", "[d](document11.md#uber) ", "[", "`", "*",
  ]
  private static let requests = [
    "textDocument/hover", "textDocument/definition", "textDocument/references", "textDocument/completion",
    "textDocument/documentSymbol", "textDocument/codeAction", "textDocument/diagnostic", "textDocument/foldingRange",
    "textDocument/semanticTokens/full", "textDocument/inlayHint", "textDocument/documentLink", "textDocument/codeLens",
    "textDocument/prepareRename", "textDocument/rename", "textDocument/selectionRange",
    "textDocument/documentHighlight", "workspace/symbol", "textDocument/prepareCallHierarchy", "workspace/diagnostic",
  ]
  private static var count: Int { getenv("HISTMARK_SOAK").flatMap { Int(String(cString: $0)) } ?? 1500 }

  private struct Document {
    var scalars: [Unicode.Scalar]
    var version = 1
    var text: String { String(String.UnicodeScalarView(scalars)) }
  }

  @Test func everythingIsAnsweredOnceAndTheEndIsRight() throws {
    var random = SeededGenerator(seed: 1855)
    let names = (0..<50).map { "document\($0).md" }
    func text(_ count: Int) -> String {
      (0..<Int.random(in: 0..<count, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
        .joined()
    }
    let project = try DiskProject("x\n" + names.map { "%% \($0)\n\(text(12))\n" }.joined())
    let editor = TestEditor(languageService: HistoryService())
    editor.start(.utf16, capabilities: HistoryEditor.capabilities, folders: ["file://\(project.folder)"])
    var open: [String: Document] = [:]
    var asked: [RequestID] = []
    var unanswered: [RequestID] = []
    var residentInTheMiddle = 0
    for turn in 0..<Self.count {
      let name = names.randomElement(using: &random) ?? ""
      let uri = project.uri(name)
      switch Int.random(in: 0..<100, using: &random) {
      case 0..<50:
        if var document = open[name] {
          Self.edit(&document, uri, editor, &random)
          open[name] = document
        } else {
          open[name] = Document(scalars: Array(text(30).unicodeScalars))
          editor.open(uri, open[name]?.text ?? "")
        }
      case 50..<53: if open.removeValue(forKey: name) != nil { editor.close(uri) }
      case 53..<82:
        let params: JSONValue = [
          "textDocument": ["uri": JSONValue(uri)], "position": Self.position(&random),
          "positions": [Self.position(&random)], "newName": "t8", "query": "t", "previousResultIds": [],
          "range": ["start": Self.position(&random), "end": Self.position(&random)],
          "context": ["diagnostics": [], "includeDeclaration": true],
        ]
        unanswered.append(editor.request(Self.requests.randomElement(using: &random) ?? "", params))
      case 82..<90:
        if case .number(let id)? = unanswered.suffix(20).randomElement(using: &random) {
          editor.notify("$/cancelRequest", ["id": JSONValue(integerLiteral: id)])
        }
      case 90..<98:
        let isThere = Int.random(in: 0..<6, using: &random) > 0
        if isThere { try project.write(text(12), to: name) } else { project.remove(name) }
        Self.tell(editor, uri, isThere ? 2 : 3)
      default: editor.notify("textDocument/didSave", ["textDocument": ["uri": JSONValue(uri)]])
      }
      if turn == Self.count / 2 { residentInTheMiddle = Self.resident() }
      if turn % 500 == 499 {
        for id in unanswered { _ = editor.answer(to: id, seconds: 300) }
        // Nothing comes after the last answer to a request that was made last.
        for id in unanswered { #expect(editor.answers(to: id).count == 1) }
        asked += unanswered
        unanswered = []
        editor.forget()
      }
    }
    for id in unanswered { _ = editor.answer(to: id, seconds: 300) }
    for id in unanswered { #expect(editor.answers(to: id).count == 1) }
    let residentAtTheEnd = Self.resident()
    #expect(Set(asked + unanswered).count == asked.count + unanswered.count)
    Self.compare(open, names, editor, project)
    #expect(editor.stop() == 0)
    if Self.count >= 100_000 {
      // The test keeps something of each answer itself; Tests/Benchmarks/Server/soak.py measures the server alone.
      print("resident in the middle \(residentInTheMiddle) kB, at the end \(residentAtTheEnd) kB")
    }
  }

  /// What a server says after all this is what one says that has only seen the end.
  private static func compare(
    _ open: [String: Document], _ names: [String], _ editor: TestEditor, _ project: DiskProject
  ) {
    let fresh = TestEditor(languageService: HistoryService())
    fresh.start(.utf16, capabilities: HistoryEditor.capabilities, folders: ["file://\(project.folder)"])
    for (name, document) in open { fresh.open(project.uri(name), document.text, version: document.version) }
    let whole: JSONValue = ["start": ["line": 0, "character": 0], "end": ["line": 9999, "character": 0]]
    func reports(_ editor: TestEditor) -> [JSONValue?] {
      names.map { name in
        editor.call("textDocument/diagnostic", ["textDocument": ["uri": JSONValue(project.uri(name))]])["items"]
      }
    }
    // The project is read in the background.
    let here = reports(editor)
    _ = fresh.wait(for: "the same findings") { reports(fresh) == here ? true : nil }
    #expect(reports(fresh) == here)
    for name in open.keys.sorted() {
      let params: JSONValue = ["textDocument": ["uri": JSONValue(project.uri(name))], "range": whole]
      for method in ["textDocument/documentSymbol", "textDocument/inlayHint", "textDocument/codeLens"] {
        #expect(editor.call(method, params) == fresh.call(method, params), "\(method) \(name)")
      }
      for line in 0..<12 {
        let place = TestEditor.place(project.uri(name), ["line": JSONValue(integerLiteral: line), "character": 8])
        for method in ["textDocument/hover", "textDocument/definition", "textDocument/completion"] {
          #expect(editor.call(method, place) == fresh.call(method, place), "\(method) \(name) \(line)")
        }
      }
    }
    fresh.stop()
  }

  private static func tell(_ editor: TestEditor, _ uri: String, _ type: Int) {
    editor.notify(
      "workspace/didChangeWatchedFiles",
      ["changes": [["uri": JSONValue(uri), "type": JSONValue(integerLiteral: type)]]])
  }

  private static func edit(
    _ document: inout Document, _ uri: String, _ editor: TestEditor, _ random: inout SeededGenerator
  ) {
    let marked = Marked(document.text)
    let count = document.scalars.count
    var start = Int.random(in: 0...count, using: &random)
    var end = min(count, start + Int.random(in: 0...(count > 1500 ? 300 : 20), using: &random))
    func isInsideLineEnding(_ place: Int) -> Bool {
      place > 0 && place < count && document.scalars[place - 1] == "\r" && document.scalars[place] == "\n"
    }
    while isInsideLineEnding(start) { start -= 1 }
    while isInsideLineEnding(end) { end += 1 }
    let piece = pieces.randomElement(using: &random) ?? ""
    document.version += 1
    let range: JSONValue = ["start": marked.position(start, .utf16), "end": marked.position(end, .utf16)]
    editor.change(uri, version: document.version, [["range": range, "text": JSONValue(piece)]])
    document.scalars.replaceSubrange(start..<end, with: Array(piece.unicodeScalars))
  }

  private static func position(_ random: inout SeededGenerator) -> JSONValue {
    [
      "line": JSONValue(integerLiteral: Int.random(in: 0...20, using: &random)),
      "character": JSONValue(integerLiteral: Int.random(in: 0...40, using: &random)),
    ]
  }

  /// Resident memory in kilobytes; 0 where the system does not tell.
  private static func resident() -> Int {
    guard let bytes = try? FileSystem.read("/proc/self/statm") else { return 0 }
    let fields = String(decoding: bytes, as: UTF8.self).split(separator: " ")
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * Int(sysconf(CInt(_SC_PAGESIZE))) / 1024 : 0
  }
}
