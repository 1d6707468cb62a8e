/// A letter without its case and, for Latin letters, without its marks: one or two folded scalars (0 where there is none).
func foldedScalar(_ scalar: UInt32) -> (first: UInt32, second: UInt32, isCapital: Bool) {
  switch scalar {
  case 0xDF: return (0x73, 0x73, false)
  case 0xC6: return (0x61, 0x65, true)
  case 0xE6: return (0x61, 0x65, false)
  case 0xD8: return (0x6F, 0, true)
  case 0xF8: return (0x6F, 0, false)
  case 0x152: return (0x6F, 0x65, true)
  case 0x153: return (0x6F, 0x65, false)
  case 0xD0, 0x110: return (0x64, 0, true)
  case 0xF0, 0x111: return (0x64, 0, false)
  case 0x141: return (0x6C, 0, true)
  case 0x142: return (0x6C, 0, false)
  case 0x131: return (0x69, 0, false)
  // Combining marks fold away.
  case 0x300...0x36F: return (0, 0, false)
  case 0xC0...0x17F, 0x1CD...0x233, 0x1E00...0x1EFF:
    guard let scalarValue = Unicode.Scalar(scalar) else { return (scalar, 0, false) }
    let text = String(Character(scalarValue))
    let small = text.lowercased()
    let base = decomposedBase(small)
    return (base, 0, small != text)
  case 0x370...0x52F, 0x10A0...0x10FF:
    guard let scalarValue = Unicode.Scalar(scalar) else { return (scalar, 0, false) }
    let mapping = scalarValue.properties.lowercaseMapping
    return (mapping.unicodeScalars.first?.value ?? scalar, 0, mapping != String(scalarValue))
  default: return (scalar, 0, false)
  }
}

/// The letter that a small Latin letter with marks is written over: the ASCII letter to which it is nearest in a table of
/// the blocks Latin-1 and Latin Extended-A; other letters stay.
private func decomposedBase(_ letter: String) -> UInt32 {
  guard let scalar = letter.unicodeScalars.first?.value else { return 0 }
  for (base, letters) in markedLetters where letters.contains(scalar) { return base }
  return scalar
}

private let markedLetters: [(base: UInt32, letters: Set<UInt32>)] = [
  ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("c", "çćĉċč"), ("d", "ďḍ"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģǧ"),
  ("h", "ĥħḥḫ"),
  ("i", "ìíîïĩīĭįǐịỉ"), ("j", "ĵ"), ("k", "ķǩḳ"), ("l", "ĺļľŀḷ"), ("n", "ñńņňŉṇ"), ("o", "òóôõöōŏőǒơọỏốồổỗộớờởỡợ"),
  ("r", "ŕŗřṛ"), ("s", "śŝşšșṣ"), ("t", "ţťŧțṭ"), ("u", "ùúûüũūŭůűųǔưụủứừửữự"), ("w", "ŵ"), ("y", "ýÿŷỳỵỷỹ"),
  ("z", "źżžẓ"),
].map { base, letters in
  (Unicode.Scalar(base)?.value ?? 0, Set(letters.unicodeScalars.map(\.value)))
}
