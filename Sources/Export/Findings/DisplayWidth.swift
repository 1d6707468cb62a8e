/// Cells that a text fills on a terminal: two for East Asian wide characters and most emoji (UAX #11), none for marks
/// that combine with what stands before them.
package func displayWidth(_ text: some StringProtocol) -> Int {
  if let width = text.utf8.withContiguousStorageIfAvailable(simpleWidth) ?? nil { return width }
  var width = 0
  for character in text {
    guard let scalar = character.unicodeScalars.first else { continue }
    width += cells(scalar)
  }
  return width
}

/// As much of the beginning of a text as fits into so many cells.
func prefix(of text: String, width: Int) -> String {
  if text.isASCIIAlone { return String(decoding: text.utf8.prefix(width), as: UTF8.self) }
  return String(text.prefix(fittingCount(text, width)))
}

/// As much of the end of a text as fits into so many cells.
func suffix(of text: String, width: Int) -> String {
  if text.isASCIIAlone { return String(decoding: text.utf8.suffix(width), as: UTF8.self) }
  return String(text.suffix(fittingCount(text.reversed(), width)))
}

/// How many characters fit into so many cells.
private func fittingCount(_ characters: some Sequence<Character>, _ width: Int) -> Int {
  var (count, room) = (0, width)
  for character in characters {
    room -= character.unicodeScalars.first.map(cells) ?? 0
    if room < 0 { break }
    count += 1
  }
  return count
}

extension String {
  fileprivate var isASCIIAlone: Bool { utf8.allSatisfy { $0 < 0x80 } }
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

/// The cells of a text in UTF-8 in which every character is one scalar: one before U+0300, a dash or a quotation mark. `nil`
/// where there are others, which have to be put together to characters first.
private func simpleWidth(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var width = 0
  var place = 0
  while place < bytes.count {
    let byte = bytes[place]
    let next = place + 1 < bytes.count ? bytes[place + 1] : 0
    switch byte {
    case 0x20..<0x7F:
      width += 1
      place += 1
    case 0..<0x80: place += 1
    case 0xC2..<0xCC:
      if byte > 0xC2 || next >= 0xA0 { width += 1 }
      place += 2
    // ‐ to ‧
    case 0xE2 where next == 0x80 && place + 2 < bytes.count && (0x90...0xA7).contains(bytes[place + 2]):
      width += 1
      place += 3
    default: return nil
    }
  }
  return width
}
