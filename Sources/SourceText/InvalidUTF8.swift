/// The first bytes of some that are not UTF-8 (Unicode 16 §3.9, table 3-7): as many as one U+FFFD stands for.
///
/// - Parameter range: Where to look, all of the bytes if nothing is said; a character that it cuts is not UTF-8.
package func firstInvalidUTF8(in bytes: [UInt8], _ range: Range<Int>? = nil) -> ByteRange? {
  bytes.withUnsafeBufferPointer { bytes in
    guard let base = bytes.baseAddress else { return nil }
    let range = (range ?? bytes.indices).clamped(to: bytes.indices)
    var place = range.lowerBound
    while place < range.upperBound {
      let beyond = EightBytes(base, at: place, before: range.upperBound).beyondASCII
      if beyond == 0 {
        place += 8
        continue
      }
      place += beyond.trailingZeroBitCount / 8
      let count: Int
      var continuation: ClosedRange<UInt8> = 0x80...0xBF
      switch bytes[place] {
      case 0xC2...0xDF: count = 1
      case 0xE0: (count, continuation) = (2, 0xA0...0xBF)
      case 0xED: (count, continuation) = (2, 0x80...0x9F)
      case 0xE1...0xEF: count = 2
      case 0xF0: (count, continuation) = (3, 0x90...0xBF)
      case 0xF4: (count, continuation) = (3, 0x80...0x8F)
      case 0xF1...0xF3: count = 3
      default: return ByteRange(place, place + 1)
      }
      for next in place + 1...place + count {
        guard next < range.upperBound, continuation.contains(bytes[next]) else { return ByteRange(place, next) }
        continuation = 0x80...0xBF
      }
      place += count + 1
    }
    return nil
  }
}

/// Whether bytes open with the byte order mark of UTF-16.
package func opensAsUTF16(_ bytes: [UInt8]) -> Bool {
  bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
}

extension SourceText {
  /// All bytes that are not UTF-8, in order.
  package var invalidUTF8: [ByteRange] { rangesBeyondASCII { firstInvalidUTF8(in: bytes, $0) } }

  /// All places of U+FFFD, in order.
  package var replacementCharacters: [ByteRange] {
    rangesBeyondASCII { range in
      guard let first = firstIndex(of: 0xEF, followedBy: (0xBF, 0xBD), in: range) else { return nil }
      return ByteRange(first, first + 3)
    }
  }

  /// What a search for the first finds again and again on lines that are not ASCII alone.
  private func rangesBeyondASCII(first: (Range<Int>) -> ByteRange?) -> [ByteRange] {
    var found: [ByteRange] = []
    for line in 0..<lines.count where !lines.isASCII(line: line) {
      var rest = lines.range(ofLine: line).indices
      while let range = first(rest) {
        found.append(range)
        rest = range.end.value..<rest.upperBound
      }
    }
    return found
  }

  private func firstIndex(of byte: UInt8, followedBy next: (UInt8, UInt8), in range: Range<Int>) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var place = range.lowerBound
      while place < range.upperBound {
        let equal = EightBytes(base, at: place, before: range.upperBound).equal(to: byte)
        if equal == 0 {
          place += 8
          continue
        }
        place += equal.trailingZeroBitCount / 8
        if place + 2 < range.upperBound, bytes[place + 1] == next.0, bytes[place + 2] == next.1 { return place }
        place += 1
      }
      return nil
    }
  }

  /// Whether the bytes are UTF-16: they open with its byte order mark, or every second one is zero at their start.
  package var isUTF16: Bool {
    if opensAsUTF16(bytes) { return true }
    let sample = bytes.prefix(64)
    let zeros = sample.indices.filter { sample[$0] == 0 }
    guard let first = zeros.first, sample.count > 8, first < 2 else { return false }
    return zeros.elementsEqual(stride(from: first, to: sample.count, by: 2))
  }
}
