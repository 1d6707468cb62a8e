import EditorService
import JSON
import JSONRPC
import LanguageServer
import Project
import ServerTestSupport
import Testing

/// A root that holds far more than a project: a home folder, the whole disk.
@Suite struct LargeFolderTests {
  private static let record =
    "See [it](#sf-1951) and [that](#elsewhere).\n\n```event {#a}\ntitle: A\ndate: 1951-13\n```\n"

  /// No marker lies in the root, so that nothing is read of it; what is open is answered.
  @Test(arguments: ["file:///", "file:///usr"])
  func aRootWithoutAMarkerCostsNothing(root: String) {
    let editor = TestEditor(languageService: HistoryService())
    let began = ContinuousClock.now
    editor.start(.utf8, folders: [root])
    editor.open("file:///usr/share/lone.hist.md", Self.record)
    let hover = editor.call(
      "textDocument/hover",
      TestEditor.place("file:///usr/share/lone.hist.md", ["line": 0, "character": 12]))
    #expect(hover["contents"]?["value"]?.string?.contains("1951") == true)
    #expect(editor.call("workspace/symbol", ["query": "A"]).array != nil)
    #expect(editor.stop() == 0)
    #expect(ContinuousClock.now - began < .seconds(30))
  }

  /// A marker in a folder that holds more than is read: the reading ends, only what is certain is said, and the marker
  /// says why.
  @Test(arguments: [
    ReadingLimits(entries: .max, documents: 5, bytes: .max), ReadingLimits(entries: 8, documents: .max, bytes: .max),
    ReadingLimits(entries: .max, documents: .max, bytes: 300),
  ])
  func aFolderThatIsTooLargeIsReadInPart(limits: ReadingLimits) throws {
    let folders = (0..<12).map { "%% f\($0)/d.md\n\(String(repeating: "History. ", count: 20))\n" }.joined()
    let project = try DiskProject("x\n\(folders)")
    let editor = TestEditor(languageService: HistoryService(limits: limits))
    editor.start(.utf8, folders: ["file://\(project.folder)"])
    editor.open(project.uri("document.md"), Self.record)
    let said = editor.wait(for: "what is wrong with the size of the folder") {
      editor.published(project.uri("histmark.json")).last?["diagnostics"]?.array.flatMap { $0.isEmpty ? nil : $0 }
    }
    #expect(said?.first?["message"]?.string?.contains("more than an editor reads") == true)
    let report = editor.call(
      "textDocument/diagnostic", ["textDocument": ["uri": JSONValue(project.uri("document.md"))]])
    let codes = report["items"]?.array?.compactMap { $0["code"]?.string } ?? []
    #expect(codes.contains("impossible-date") || codes.contains("malformed-date"))
    // It may be in what was not read.
    #expect(!codes.contains("unknown-reference"))
    #expect(editor.stop() == 0)
  }
}
