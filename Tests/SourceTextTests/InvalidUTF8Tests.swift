import SourceText
import TestSupport
import Testing

/// Bytes that are not UTF-8 are found where the standard library repairs them.
@Suite struct InvalidUTF8Tests {
  @Test func asManyAsAreRepaired() {
    var chance = SeededGenerator(seed: 0xFFFD)
    // Leads, continuations, what is near their limits, line ends and ASCII.
    let bytes: [UInt8] = [
      0x0A, 0x0D, 0x41, 0x41, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBD, 0xBF, 0xC1, 0xC3, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF3,
      0xF4, 0xF5,
    ]
    for _ in 0..<5_000 {
      let text = SourceText(
        (0..<Int.random(in: 0...40, using: &chance)).map { _ in bytes.randomElement(using: &chance) ?? 0 })
      let invalid = text.invalidUTF8
      let repaired = text.string(text.range).unicodeScalars.lazy.filter { $0 == "\u{FFFD}" }.count
      #expect(invalid.count + text.replacementCharacters.count == repaired, "\(text.bytes)")
      #expect(zip(invalid, invalid.dropFirst()).allSatisfy { $0.end <= $1.start })
      #expect(firstInvalidUTF8(in: text.bytes) == invalid.first)
    }
  }

  @Test func theCharactersOfWindows1252() {
    let text = (0x20...0xFF).map { Character(Unicode.Scalar(windows1252: UInt8($0))) }
    #expect(String(text[0x60..<0x68]) == "€\u{81}‚ƒ„…†‡")
    #expect(String(text[0xC0..<0xC8]) == "àáâãäåæç")
    #expect(Set(text).count == text.count)
  }

  @Test(arguments: [
    ([0xFF, 0xFE], true), ([0xFE, 0xFF, 0, 0x41], true), ([0x41, 0, 0x42, 0, 0x43, 0, 0x44, 0, 0x0A, 0], true),
    ([0, 0x41, 0, 0x42, 0, 0x43, 0, 0x44, 0, 0x0A], true), ([0x41, 0, 0x42, 0x42, 0x43, 0, 0x44, 0, 0x0A, 0], false),
    ([], false), ([0], false), ([0x41, 0], false), (Array("Nothing of it.".utf8), false),
    (Array(repeating: 0, count: 20), false),
  ])
  func utf16(bytes: [UInt8], isUTF16: Bool) {
    #expect(SourceText(bytes).isUTF16 == isUTF16)
  }
}
