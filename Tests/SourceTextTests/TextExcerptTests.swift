import SourceText
import Testing

@Suite struct TextExcerptTests {
  private static let texts = ["", "a", "a\n", "a\nbc\r\n\nd", "\n\n", "ä\rö\n"].map { SourceText(Array($0.utf8)) }

  /// A line is told for each place on it, and for no other.
  @Test(arguments: texts) func aPlaceIsOnItsLineOnly(_ text: SourceText) {
    for held in 0...text.bytes.count {
      let excerpt = text.excerpt(holding: [ByteOffset(held)])
      for place in 0...text.bytes.count + 2 {
        let number = text.lines.line(at: ByteOffset(min(place, text.bytes.count)))
        let expected = number == text.lines.line(at: ByteOffset(held)) ? number : nil
        #expect(excerpt.line(at: ByteOffset(place))?.number == expected, "\(text.bytes) \(held) \(place)")
      }
    }
  }

  @Test func whatIsNotReadTakesNothingFromAUnion() {
    let text = SourceText(Array("a\nb".utf8))
    let excerpt = text.excerpt(holding: [ByteOffset(2)])
    #expect(TextExcerpt(byteCount: 0).union(excerpt) == excerpt)
    #expect(excerpt.union(TextExcerpt(byteCount: 0)) == excerpt)
    #expect(excerpt.union(text.excerpt(holding: [ByteOffset(0)])).lines.map(\.number) == [0, 1])
  }
}
