/// Whether a byte is an ASCII letter, or of a character outside ASCII.
@inline(__always)
func isLetterByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x41...0x5A, 0x61...0x7A, 0x80...: true
  default: false
  }
}

/// Whether a byte is one of a word: an ASCII letter or digit, or of a character outside ASCII.
@inline(__always)
func isWordByte(_ byte: UInt8) -> Bool { isLetterByte(byte) || 0x30...0x39 ~= byte }
