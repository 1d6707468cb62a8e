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
    string = withoutControls(decoded)
  }
}

/// A text from a document or a path that cannot move a terminal's cursor, colour it, or turn what is written after it around.
func visible(_ text: String) -> String { text.utf8.holdsControls ? withoutControls(text) : text }

/// A text in which U+FFFD stands for control characters and line ends, a blank for a tab, and nothing for what turns the
/// direction of writing around.
private func withoutControls(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09: scalars.append(" ")
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: scalars.append("\u{FFFD}")
    case 0x202A...0x202E, 0x2066...0x2069: break
    default: scalars.append(scalar)
    }
  }
  return String(scalars)
}

extension Sequence<UInt8> {
  /// Whether there may be characters among them that move a terminal's cursor: controls of ASCII and Latin-1, and what
  /// begins as the marks of direction and line ends of Unicode do.
  fileprivate var holdsControls: Bool {
    var previous: UInt8 = 0
    for byte in self {
      if byte < 0x20 || byte == 0x7F || previous == 0xC2 && (0x80..<0xA0).contains(byte) { return true }
      if previous == 0xE2, byte == 0x80 || byte == 0x81 { return true }
      previous = byte
    }
    return false
  }
}
