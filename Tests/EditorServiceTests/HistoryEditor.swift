import EditorService
import JSON
import JSONRPC
import LanguageServer
import LanguageServerProtocol
import ServerTestSupport
import SourceText
import TestSupport
import Testing

/// An editor with a project on disk behind it, in the notation of all tests.
struct HistoryEditor {
  let project: DiskProject
  let editor: TestEditor
  let documents: [MarkedDocuments.Document]
  let encoding: PositionEncodingKind

  /// Writes the documents, begins a session in their folder, opens those that are named, by default every one with a caret,
  /// and waits until the project has been read.
  init(
    _ marked: String, encoding: PositionEncodingKind = .utf16, capabilities: JSONValue = HistoryEditor.capabilities,
    options: JSONValue = .null, client: String? = nil, opening: [String]? = nil
  ) throws {
    project = try DiskProject(marked)
    documents = MarkedDocuments(marked).documents
    self.encoding = encoding
    editor = TestEditor(languageService: HistoryService())
    editor.start(
      encoding, capabilities: capabilities, folders: ["file://\(project.folder)"], options: options, client: client)
    for document in documents where opening?.contains(document.name) ?? (document.caret != nil) {
      editor.open(uri(document.name), document.text)
    }
    waitForDocuments(documents.count { $0.name.hasSuffix(".md") })
  }

  /// What an able client says that it can do.
  static let capabilities: JSONValue = {
    var all = TestEditor.everything
    for (path, value) in [
      ("textDocument.codeAction.dataSupport", true), ("textDocument.foldingRange", [:]),
      ("textDocument.codeAction.resolveSupport", ["properties": ["edit"]]), ("textDocument.diagnostic", [:]),
      ("textDocument.completion.completionItem.commitCharactersSupport", true),
      ("textDocument.completion.completionItem.labelDetailsSupport", true), ("workspace.applyEdit", true),
      ("window.showDocument", ["support": true]), ("textDocument.inlayHint", [:]),
      ("textDocument.linkedEditingRange", [:]), ("textDocument.rename", ["prepareSupport": true]),
      ("textDocument.semanticTokens", ["requests": ["full": true], "formats": ["relative"]]),
    ] as [(String, JSONValue)] {
      all = all.setting(value, at: path.split(separator: ".")[...])
    }
    return all
  }()

  func uri(_ name: String) -> String { project.uri(name) }

  func text(_ name: String) -> SourceText {
    SourceText(documents.first { $0.name == name }?.text ?? "")
  }

  func json(_ place: ByteOffset, in name: String) -> JSONValue {
    let position = text(name).position(of: place, in: encoding == .utf8 ? .utf8 : encoding == .utf16 ? .utf16 : .utf32)
    return ["line": JSONValue(integerLiteral: position.line), "character": JSONValue(integerLiteral: position.column)]
  }

  func json(_ range: ByteRange, in name: String) -> JSONValue {
    ["start": json(range.start, in: name), "end": json(range.end, in: name)]
  }

  /// The parameters of a request about a document.
  func document(_ name: String) -> JSONValue { ["textDocument": ["uri": JSONValue(uri(name))]] }

  /// The parameters of a request about the caret.
  func caret() throws -> JSONValue {
    let marked = try #require(documents.first { $0.caret != nil })
    return TestEditor.place(uri(marked.name), json(marked.caret ?? .zero, in: marked.name))
  }

  /// What the server says when it is asked about the caret.
  func ask(_ method: String, _ more: JSONValue = [:]) throws -> JSONValue {
    let params = try caret().setting(more, at: [])
    return editor.call(method, params)
  }

  /// Every marked range as `name:line:character-line:character`, for comparing.
  var marks: Set<String> {
    Set(documents.flatMap { document in document.ranges.map { mark(uri(document.name), json($0, in: document.name)) } })
  }

  func mark(_ uri: String?, _ range: JSONValue?) -> String {
    let name = uri.map {
      $0.hasPrefix("file://\(project.folder)/") ? String($0.dropFirst(project.folder.utf8.count + 8)) : $0
    }
    func place(_ end: String) -> String {
      "\(range?[end]?["line"]?.int ?? -1):\(range?[end]?["character"]?.int ?? -1)"
    }
    return "\(name ?? "?"):\(place("start"))-\(place("end"))"
  }

  /// What is found in a document when it is asked.
  func findings(_ name: String) -> [JSONValue] {
    editor.call("textDocument/diagnostic", document(name))["items"]?.array ?? []
  }

  func codes(_ name: String) -> [String] { findings(name).compactMap { $0["code"]?.string } }

  /// The findings on a document once there are any: while a project is being read, there are none of what others say.
  func awaitedFindings(_ name: String) -> [JSONValue] {
    editor.wait(for: "findings on \(name)") {
      let found = findings(name)
      return found.isEmpty ? nil : found
    } ?? []
  }

  func awaitedCodes(_ name: String) -> [String] { awaitedFindings(name).compactMap { $0["code"]?.string } }

  func actions(_ name: String, _ range: JSONValue, only: [String]? = nil) -> [JSONValue] {
    var context: JSONValue = ["diagnostics": JSONValue(.array(findings(name)))]
    if let only { context = context.setting("only", to: JSONValue(only)) }
    return editor.call(
      "textDocument/codeAction", document(name).setting("range", to: range).setting("context", to: context)
    ).array ?? []
  }

  /// Waits until the server knows so many documents.
  func waitForDocuments(_ count: Int) {
    _ = editor.wait(for: "\(count) documents") {
      editor.call("workspace/diagnostic", ["previousResultIds": []])["items"]?.array?.count == count ? true : nil
    }
  }

  /// Tells of changes of files: 1 created, 2 changed, 3 deleted.
  func tell(_ changes: [(String, Int)]) {
    let events = changes.map { name, type -> JSONValue in
      ["uri": JSONValue(uri(name)), "type": JSONValue(integerLiteral: type)]
    }
    editor.notify("workspace/didChangeWatchedFiles", ["changes": JSONValue(.array(events))])
  }
}
