/// What a terminal can show of a stretch of text: as much of it as a line has room for, without characters that would move
/// the cursor; tabs become one space, so that marks stay in line.
struct VisibleText {
  let string: String
  /// Whether the stretch is not longer than what is kept of it.
  let isWhole: Bool

  /// - Parameter count: The most bytes that are kept.
  init(startOf bytes: ArraySlice<UInt8>, _ count: Int) {
    var end = min(bytes.endIndex, bytes.startIndex + count)
    while end < bytes.endIndex, end > bytes.startIndex, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    self.init(bytes[..<end], isWhole: end == bytes.endIndex)
  }

  /// - Parameter count: The most bytes that are kept.
  init(endOf bytes: ArraySlice<UInt8>, _ count: Int) {
    var start = max(bytes.startIndex, bytes.endIndex - count)
    while start > bytes.startIndex, start < bytes.endIndex, bytes[start] & 0xC0 == 0x80 { start += 1 }
    self.init(bytes[start...], isWhole: start == bytes.startIndex)
  }

  private init(_ bytes: ArraySlice<UInt8>, isWhole: Bool) {
    self.isWhole = isWhole
    let decoded = String(decoding: bytes, as: UTF8.self)
    if !bytes.holdsControls {
      string = decoded
      return
    }
    string = String(
      String.UnicodeScalarView(
        decoded.unicodeScalars.map { scalar in
          scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) ? (scalar == "\t" ? " " : "\u{FFFD}") : scalar
        }))
  }
}

extension ArraySlice<UInt8> {
  /// Whether there may be characters among them that move a terminal's cursor: ASCII's and Latin-1's controls.
  fileprivate var holdsControls: Bool {
    var previous: UInt8 = 0
    for byte in self {
      if byte < 0x20 || byte == 0x7F || (previous == 0xC2 && (0x80..<0xA0).contains(byte)) { return true }
      previous = byte
    }
    return false
  }
}
