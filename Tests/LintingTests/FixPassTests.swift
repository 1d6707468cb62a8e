import Linting
import Model
import SourceText
import Testing

/// Fixes that get in each other's way are settled in one order, each whole or not at all.
@Suite struct FixPassTests {
  private static let document = DocumentID("document.md")

  /// A finding at a place with a fix that replaces ranges; `safe` and `alternatives` as a rule would say.
  private func finding(
    _ place: Int, _ edits: [(Int, Int, String)], safe: Bool = true, alternatives: Int = 0,
    in document: String = "document.md"
  ) -> Finding {
    let edits = edits.map { DocumentEdit(document: DocumentID(document), edit: ByteEdit(ByteRange($0, $1), $2)) }
    let fix = Fix("Mend", isSafe: safe, edits: edits)
    return Finding(
      rule: "rule", code: "HM000", severity: .warning, message: "\(place)", document: Self.document,
      range: ByteRange(place, place), fixes: Array(repeating: fix, count: 1 + alternatives))
  }

  private func mended(_ findings: [Finding], unsafe: Bool = false) -> String {
    let edits = FixPass(of: findings, allowingUnsafe: unsafe) { $0 == Self.document }.edits[Self.document] ?? []
    let text = SourceText("0123456789").applying(edits)
    return text.string(text.range)
  }

  @Test func theFirstInReadingOrderIsMade() {
    #expect(mended([finding(4, [(4, 6, "b")]), finding(3, [(3, 5, "a")])]) == "012a56789")
    #expect(mended([finding(3, [(3, 5, "a")]), finding(5, [(5, 7, "b")])]) == "012ab789")
  }

  @Test func twoInsertionsAtOnePlaceAreOneTooMany() {
    #expect(mended([finding(1, [(3, 3, "a")]), finding(2, [(3, 3, "b")])]) == "012a3456789")
  }

  @Test func aFixIsMadeWholeOrNotAtAll() {
    #expect(mended([finding(0, [(0, 1, "a")]), finding(1, [(0, 1, "b"), (8, 9, "b")])]) == "a123456789")
    #expect(mended([finding(0, [(0, 1, "a")]), finding(1, [(8, 9, "b"), (2, 3, "b")])]) == "a1b34567b9")
  }

  @Test func whatMayChangeTheMeaningIsAskedFor() {
    let unsafe = [finding(0, [(0, 1, "a")], safe: false)]
    #expect(mended(unsafe) == "0123456789")
    #expect(mended(unsafe, unsafe: true) == "a123456789")
    let choice = [finding(0, [(0, 1, "a")], safe: false, alternatives: 1)]
    #expect(mended(choice, unsafe: true) == "0123456789")
  }

  @Test func aFormIsForItsAuthorToFillIn() {
    let edit = DocumentEdit(document: Self.document, edit: ByteEdit(ByteRange(10, 10), "@book{a, title = {}}"))
    let form = Finding(
      rule: "rule", code: "HM000", severity: .error, message: "", document: Self.document, range: ByteRange(0, 0),
      fixes: [Fix("Add an entry", isSafe: false, isForm: true, edits: [edit])])
    #expect(mended([form], unsafe: true) == "0123456789")
  }

  @Test func aDocumentThatIsNotToBeChangedIsNot() {
    let other = DocumentEdit(document: DocumentID("other.md"), edit: ByteEdit(ByteRange(0, 1), "b"))
    let own = DocumentEdit(document: Self.document, edit: ByteEdit(ByteRange(0, 1), "b"))
    let both = Finding(
      rule: "rule", code: "HM000", severity: .warning, message: "", document: Self.document, range: ByteRange(0, 0),
      fixes: [Fix("Mend", isSafe: true, edits: [own, other])])
    #expect(mended([both]) == "0123456789")
  }
}
