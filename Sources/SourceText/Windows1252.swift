extension Unicode.Scalar {
  /// The character that a byte is in Windows-1252, which has all of ISO 8859-1 and puts letters and quotation marks where
  /// that has controls (WHATWG Encoding Standard, index windows-1252); the five bytes that are none there are controls.
  package init(windows1252 byte: UInt8) {
    self = byte & 0xE0 == 0x80 ? controls[Int(byte & 0x1F)] : Unicode.Scalar(byte)
  }
}

/// 0x80…0x9F.
private let controls = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
