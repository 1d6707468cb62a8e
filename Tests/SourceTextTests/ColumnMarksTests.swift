import SourceText
import TestSupport
import Testing

/// Columns on long lines are those that are counted from the start of the line.
@Suite struct ColumnMarksTests {
  @Test(arguments: [
    "a é – ", "e\u{301}", "e\u{301}x y", "🇫🇷", "👩\u{200D}🔬 ", "昭和", "क्षि", "\u{301}", "\r", "a\u{FEFF}",
    "\u{600}1",
  ])
  func areCountedFromTheStart(piece: String) {
    check(Array(String(repeating: piece, count: 6_000 / piece.utf8.count).utf8))
    let mixed = String(repeating: piece, count: 1_500 / piece.utf8.count) + String(repeating: "x", count: 1_500)
    check(Array(mixed.utf8))
  }

  @Test func bytesThatAreNotUTF8AreCounted() {
    var random = SeededGenerator(seed: 7)
    let some: [[UInt8]] = [[0xFF], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xC3, 0xA9], [0x61, 0x62], [0xCC, 0x81]]
    check((0..<3_000).flatMap { _ in some[Int.random(in: some.indices, using: &random)] })
  }

  private func check(_ bytes: [UInt8]) {
    let marks = ColumnMarks(in: bytes[...])
    for count in stride(from: 0, through: bytes.count, by: 97) where !isWithinScalar(bytes, count) {
      let before = bytes[..<count]
      for encoding in ColumnEncoding.allCases {
        let units = encoding == .utf8 ? count : before.reduce(0) { $0 + encoding.units(ofByte: $1) }
        #expect(marks.units(inFirst: count, of: bytes[...], in: encoding) == units)
      }
      #expect(marks.characters(inFirst: count, of: bytes[...]) == String(decoding: before, as: UTF8.self).count)
    }
  }

  private func isWithinScalar(_ bytes: [UInt8], _ count: Int) -> Bool {
    count < bytes.count && bytes[count] & 0xC0 == 0x80
  }
}
