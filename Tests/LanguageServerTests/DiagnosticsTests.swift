import JSON
import JSONRPC
import LanguageServerProtocol
import ServerTestSupport
import Testing

@testable import LanguageServer

@Suite struct DiagnosticsTests {
  static let uri = "file:///a.md"

  private func insertion(_ character: Int, _ text: String) -> JSONValue {
    let place: JSONValue = ["line": 0, "character": JSONValue(integerLiteral: character)]
    return ["range": ["start": place, "end": place], "text": JSONValue(text)]
  }

  @Test func whatOneDocumentSaysChangesAnother() {
    let editor = TestEditor.started()
    editor.open(Self.uri, "#name")
    editor.diagnostics(Self.uri, version: 1, count: 1)
    editor.open("file:///b.md", "=name")
    editor.diagnostics(Self.uri, version: 1, count: 0)
    editor.close("file:///b.md")
    editor.diagnostics(Self.uri, version: 1, count: 1)
    editor.stop()
  }

  /// While messages come, a check that is due is put off, and nobody looks for it before it may begin: a time in the past
  /// would be looked at again and again.
  @Test func whatIsPutOffIsNotLookedFor() throws {
    var schedule = DiagnosticsSchedule()
    let uri = DocumentURI(path: "/a.md")
    schedule.edited(uri, [])
    let next = try #require(schedule.nextTaken(isQuiet: false))
    #expect(next == (try #require(schedule.nextDue)) + DiagnosticsSchedule.longestWait)
    var taken = schedule.takeDue(isQuiet: false)
    // Unless this test was held up for so long.
    #expect(taken.isEmpty || .now >= next)
    while taken.isEmpty, ContinuousClock.now < next {}
    if taken.isEmpty { taken = schedule.takeDue(isQuiet: false) }
    #expect(taken == [uri])
    schedule.edited(uri, [])
    #expect(try #require(schedule.nextTaken(isQuiet: true)) <= .now)
    #expect(schedule.takeDue(isQuiet: true) == [uri])
  }

  /// What is being typed is left alone until the typing pauses; what stands elsewhere is said at once.
  @Test func theCaretIsLeftAlone() {
    let editor = TestEditor.started()
    editor.open(Self.uri, "bad ba")
    editor.diagnostics(Self.uri, version: 1, count: 1)
    editor.change(Self.uri, version: 2, [insertion(6, "d")])
    editor.diagnostics(Self.uri, version: 2, count: 1)
    editor.diagnostics(Self.uri, version: 2, count: 2)
    // A paste is not typing.
    editor.change(Self.uri, version: 3, [insertion(7, " and one more bad")])
    editor.diagnostics(Self.uri, version: 3, count: 3)
    #expect(editor.published(Self.uri).filter { $0["version"]?.int == 3 }.count == 1)
    editor.stop()
  }

  @Test func whoSavesHasFinished() {
    let editor = TestEditor.started()
    editor.open(Self.uri, "ba")
    editor.diagnostics(Self.uri, version: 1, count: 0)
    editor.change(Self.uri, version: 2, [insertion(2, "d")])
    editor.notify("textDocument/didSave", ["textDocument": ["uri": JSONValue(Self.uri)]])
    let start = ContinuousClock.now
    editor.diagnostics(Self.uri, version: 2, count: 1)
    #expect(ContinuousClock.now - start < DiagnosticsSchedule.caretPause)
    editor.stop()
  }

  /// Versions only rise, whatever happens in between, and the last word is about the last version.
  @Test func neverStaleNeverGoingBack() {
    let editor = TestEditor.started()
    editor.open(Self.uri, "bad")
    for version in 2...500 {
      editor.change(Self.uri, version: version, [["text": JSONValue(String(repeating: "bad ", count: version % 7))]])
    }
    editor.diagnostics(Self.uri, version: 500, count: 500 % 7)
    let versions = editor.published(Self.uri).compactMap { $0["version"]?.int }
    #expect(versions == versions.sorted())
    for report in editor.published(Self.uri) {
      #expect(report["diagnostics"]?.array?.count == (report["version"]?.int).map { $0 == 1 ? 1 : $0 % 7 })
    }
    editor.stop()
  }

  @Test func theSameIsNotSaidTwice() {
    let editor = TestEditor.started()
    editor.open(Self.uri, "bad")
    editor.open("file:///b.md", "x")
    editor.diagnostics(Self.uri, version: 1, count: 1)
    for version in 2...20 { editor.change("file:///b.md", version: version, [["text": "y"]]) }
    editor.diagnostics("file:///b.md", version: 20, count: 0)
    editor.change(Self.uri, version: 2, [["text": "worse bad bad"]])
    editor.diagnostics(Self.uri, version: 2, count: 2)
    #expect(editor.published(Self.uri).count == 2)
    editor.stop()
  }
}
