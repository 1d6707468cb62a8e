import SourceText
import Testing

@Suite struct CharacterCountTests {
  @Test(arguments: [
    "", "plain", "“Ärger” – ‘ça’ …", "e\u{301}te\u{301}", "a\r\nb", "\r", "\u{ad}\u{200b}\u{200d}x", "日本語", "👩‍👩‍👧 🇨🇭", "ﷺ",
    "\u{600}1", "a\u{2027}\u{301}",
  ])
  func countsAsStringsDo(_ text: String) {
    #expect(Array(text.utf8)[...].characterCount == text.count)
  }

  @Test func countsAllPairsOfSimpleCharactersAsStringsDo() {
    let letters = Array(0x20...0x2FF as ClosedRange<UInt32>) + Array(0x2010...0x2027)
    let scalars = letters.compactMap(Unicode.Scalar.init)
    for first in scalars {
      var text = ""
      for second in scalars {
        text.unicodeScalars.append(first)
        text.unicodeScalars.append(second)
      }
      #expect(Array(text.utf8)[...].characterCount == text.count)
    }
  }

  @Test(arguments: [[0xC3], [0xE2, 0x80], [0x80, 0x41], [0xE2, 0x41], [0xC3, 0x41, 0xFF]] as [[UInt8]])
  func countsWhatIsNoUTF8(_ bytes: [UInt8]) {
    #expect(bytes[...].characterCount == String(decoding: bytes, as: UTF8.self).count)
  }
}
