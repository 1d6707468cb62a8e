extension ArraySlice<UInt8> {
  /// How many characters (extended grapheme clusters, Unicode Standard Annex #29) a piece of UTF-8 has.
  package var characterCount: Int {
    let alone = withUnsafeBufferPointer { bytes -> Int? in
      var (count, place) = (0, 0)
      while place < bytes.count {
        guard let width = widthOfCharacterAlone(in: bytes, at: place) else { return nil }
        count += 1
        place += width
      }
      return count
    }
    return alone ?? String(decoding: self, as: UTF8.self).count
  }
}

/// The bytes of a character that joins no other such; nil for all others.
@inline(__always)
func widthOfCharacterAlone(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
  func isContinuation(_ place: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
    place < bytes.count && range ~= bytes[place]
  }
  switch bytes[place] {
  case 0x0D: return nil
  case 0..<0x80: return 1
  // Up to the combining marks, of which U+0300 is the first.
  case 0xC2...0xCB: return isContinuation(place + 1) ? 2 : nil
  // Dashes, quotation marks and dots, from U+2010 to U+2027.
  case 0xE2: return isContinuation(place + 1, 0x80...0x80) && isContinuation(place + 2, 0x90...0xA7) ? 3 : nil
  default: return nil
  }
}
