import SourceText
import Testing

@testable import Bibliography

@Suite struct LocatorTests {
  @Test(arguments: [
    (", p. 12", "page 12", ""), (", 12", "page 12", ""), (", xii", "", ", xii"), ("xii", "", ", xii"),
    (", {iv, b}, and", "page iv, b", ", and"), (", {}, 12", "", ", 12"),
    (", {p. 3 and more} x", "page 3 and more", " x"),
    (", vol. 2:45", "volume 2:45", ""), (", sub verbo 3", "sub-verbo 3", ""), (", §§12-14", "section 12-14", ""),
    (", p.12", "page 12", ""), (", I.2.3. foo", "page I.2.3", ". foo"),
    (", p. 12, see also 4", "page 12", ", see also 4"),
    (" pp. 3(a)(iv), 4", "page 3(a)(iv), 4", ""), (", P. 3", "page 3", ""), ("", "", ""), (",", "", ","),
    (", [78]", "page [78]", ""), (", 2nd ed.", "page 2nd", " ed."), (", f. 12r", "folio 12r", ""),
    // Historians' own.
    (", art. 2(c)", "article-locator 2(c)", ""), (", arts. 2-3, para. 1", "article-locator 2-3", ", para. 1"),
    (", annex II", "annex II", ""), (", doc. 45", "document 45", ""), (", ch. 3", "chapter 3", ""),
    (", ff. 12r-13v", "folio 12r-13v", ""), (", annex to the letter", "", ", annex to the letter"),
    (", Article 2", "article-locator 2", ""), (", document of state", "", ", document of state"),
  ])
  func suffixesAreReadAsPandocDoes(text: String, locator: String, rest: String) {
    let suffix = CitationSuffix(text, at: ByteOffset(100))
    #expect(suffix.locator.map { "\($0.label.rawValue) \($0.text)" } ?? "" == locator)
    #expect(suffix.rest == rest)
    if let found = suffix.locator {
      let bytes = Array(text.utf8)
      let range = found.range.indices
      #expect(String(decoding: bytes[(range.lowerBound - 100)..<(range.upperBound - 100)], as: UTF8.self) == found.text)
      #expect(found.termRange.end <= found.range.start)
      #expect(suffix.restRange == ByteRange(100 + bytes.count - suffix.rest.utf8.count, 100 + bytes.count))
    }
  }

  @Test func numbersOfALocator() {
    #expect(CitationSuffix(", pp. 12-15, xx").locator?.numbers == [12, 15, 20])
    #expect(CitationSuffix(", art. 2(c)").locator?.firstNumber == 2)
  }

  @Test func longSuffixesTakeLittleTime() {
    for part in ["p. ", "(", "[1]", "1, ", "chap. ", "{", "a b "] {
      let text = String(repeating: part, count: 20_000)
      let time = ContinuousClock().measure { _ = CitationSuffix(text) }
      #expect(time < .seconds(5))
    }
  }
}
