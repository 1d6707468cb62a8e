import Testing

@testable import SourceText

/// Where runs begin, and lines, beside what looking at each byte finds.
@Suite struct RunStartsTests {
  private static let bytes: [[UInt8]] = (0..<300).map { seed in
    var state = UInt64(seed)
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let alphabet: [UInt8] = [
      0x61, 0x7A, 0x41, 0x5A, 0x30, 0x39, 0x20, 0x2E, 0x40, 0x5B, 0x60, 0x7B, 0x2F, 0x3A, 0x80, 0xC3, 0xE2, 0xFF, 0x0A,
      0x0D, 0x09, 0x00, 0x10,
    ]
    return (0..<Int(next() % 300)).map { _ in alphabet[Int(next() % UInt64(alphabet.count))] }
  }

  @Test(arguments: bytes)
  func runsBeginWhereTheirClassDoes(_ bytes: [UInt8]) {
    let range = min(3, bytes.count)..<max(min(3, bytes.count), bytes.count - 2)
    #expect(places(bytes, range) { $0.nextRuns() } == range.filter { begins($0, in: bytes, range, asWord: false) })
    #expect(places(bytes, range) { $0.nextWords() } == range.filter { begins($0, in: bytes, range, asWord: true) })
  }

  @Test(arguments: bytes)
  func shortWordsAreAmongTheRuns(_ bytes: [UInt8]) {
    let range = min(3, bytes.count)..<max(min(3, bytes.count), bytes.count - 2)
    func isLetter(_ place: Int) -> Bool { range.contains(place) && (0x61...0x7A).contains(bytes[place] | 0x20) }
    let found = places(bytes, range) { $0.nextShortWords() }
    let runs = range.filter { begins($0, in: bytes, range, asWord: false) && (isLetter($0) || bytes[$0] >= 0x80) }
    #expect(Set(found).isSubset(of: runs))
    let short = runs.filter { bytes[$0] >= 0x80 || isLetter($0 + 1) && !(isLetter($0 + 2) && isLetter($0 + 3)) }
    #expect(Set(found).isSuperset(of: short))
  }

  @Test(arguments: bytes)
  func linesAreThoseOfTheBytes(_ bytes: [UInt8]) {
    var starts = [0]
    for place in bytes.indices where bytes[place] == 0x0A || bytes[place] == 0x0D {
      if bytes[place] == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A { continue }
      starts.append(place + 1)
    }
    let lines = LineIndex(bytes)
    #expect(lines.starts.map(Int.init) == starts)
    for line in starts.indices {
      #expect(lines.isASCII(line: line) == bytes[lines.range(ofLine: line).indices].allSatisfy { $0 < 0x80 })
    }
  }

  private func places(
    _ bytes: [UInt8], _ range: Range<Int>, _ next: (inout RunStarts) -> RunStarts.Block?
  ) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return [] }
      var runs = RunStarts(in: base, range)
      var found: [Int] = []
      while let block = next(&runs) {
        found += (0..<64).filter { block.bits & 1 << UInt64($0) != 0 }.map { block.first + $0 }
      }
      return found
    }
  }

  private func begins(_ place: Int, in bytes: [UInt8], _ range: Range<Int>, asWord: Bool) -> Bool {
    func kind(_ place: Int) -> Character? {
      guard range.contains(place) else { return nil }
      switch bytes[place] {
      case 0x30...0x39: return asWord ? "a" : "1"
      case 0x41...0x5A, 0x61...0x7A: return "a"
      case 0x80...: return "é"
      default: return nil
      }
    }
    guard let own = kind(place) else { return false }
    return own != kind(place - 1) && !(asWord && own == "a" && kind(place - 1) == "é")
  }
}
