import SourceText
import TestSupport
import Testing

@Suite struct SourceTextTests {
  @Test(arguments: ["", "a", "a\n", "\n\n", "a\r\nb\rc\nd", "\r\r\n\n", "é日𝕀\r\nx"])
  func everyPlaceRoundTrips(text: String) {
    let source = SourceText(text)
    for encoding in ColumnEncoding.allCases {
      for place in 0...source.bytes.count {
        let offset = ByteOffset(place)
        let position = source.position(of: offset, in: encoding)
        let back = source.offset(of: position, in: encoding)
        let line = source.contents(ofLine: position.line)
        let insideCharacter = place < source.bytes.count && source.bytes[place] & 0xC0 == 0x80
        if !insideCharacter { #expect(back == min(offset, line.end), "\(encoding) \(place)") }
      }
    }
  }

  @Test func columnsCountInEachEncoding() {
    let source = SourceText("é日𝕀x")
    let place = ByteOffset(9)
    #expect(source.position(of: place, in: .utf8).column == 9)
    #expect(source.position(of: place, in: .utf16).column == 4)
    #expect(source.position(of: place, in: .utf32).column == 3)
  }

  /// Large texts are copied in parts, by several threads.
  @Test(arguments: [0, 1, 4 << 20, (4 << 20) + 1, 9_000_000, 12 << 20])
  func editsOfALargeTextAreExact(place: Int) {
    let line = Array("Signed at San Francisco on 8 September 1951.\n".utf8)
    var expected: [UInt8] = []
    while expected.count < 12 << 20 { expected += line }
    var source = SourceText(expected)
    let range = place..<min(place + 5, expected.count)
    expected.replaceSubrange(range, with: "1951\n".utf8)
    source.apply(ByteEdit(ByteRange(range.lowerBound, range.upperBound), "1951\n"))
    #expect(source == SourceText(expected))
  }

  @Test func randomEditsKeepTheLineIndexExact() {
    var random = SeededGenerator(seed: 1)
    let alphabet: [[UInt8]] = ["a", "\n", "\r", "\r\n", "é", "𝕀", "  "].map { Array($0.utf8) }
    var source = SourceText("")
    for _ in 0..<20_000 {
      let start = Int.random(in: 0...source.bytes.count, using: &random)
      let end = min(source.bytes.count, start + Int.random(in: 0...4, using: &random))
      var replacement: [UInt8] = []
      for _ in 0..<Int.random(in: 0...(source.bytes.count > 80 ? 1 : 3), using: &random) {
        replacement += alphabet.randomElement(using: &random) ?? []
      }
      source.apply(ByteEdit(ByteRange(start, end), replacement))
      #expect(source == SourceText(source.bytes))
    }
  }
}
