import Linting
import TestSupport
import Testing

/// What a paragraph says is read, however long it is.
@Suite struct LongParagraphTests {
  @Test func everySentenceIsRead() {
    let text = String(repeating: "The Treaty of Portsmouth was signed in 1904. ", count: 1_000)
    let found = TestWorkspace(MarkedDocuments(text)).findings()
    #expect(found.count == 1_000 && Set(found.map(\.rule)).count == 1, "\(Set(found.map(\.rule)))")
  }

  /// A sentence without an end is none.
  @Test func dataIsNotRead() {
    let text = String(repeating: "The Treaty of Portsmouth was signed in 1904, ", count: 1_000)
    #expect(TestWorkspace(MarkedDocuments(text)).findings() == [])
  }
}
