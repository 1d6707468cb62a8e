import SourceText
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

/// SplitMix64: the same numbers for the same seed, on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
