/// Cells that a text fills on a terminal: two for East Asian wide characters and most emoji (UAX #11), none for marks
/// that combine with what stands before them.
package func displayWidth(_ text: some StringProtocol) -> Int {
  if text.utf8.isPrintableASCII { return text.utf8.count }
  var width = 0
  for character in text {
    guard let scalar = character.unicodeScalars.first else { continue }
    width += cells(scalar)
  }
  return width
}

private func cells(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0: return 0
  case 0x20..<0x300: return 1
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
    return 2
  default:
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }
}

extension Sequence<UInt8> {
  /// Whether all are ASCII characters that can be seen, or spaces: each fills one cell.
  var isPrintableASCII: Bool { allSatisfy { (0x20..<0x7F).contains($0) } }
}
