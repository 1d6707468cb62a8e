import SourceText

/// How the bytes of a .bib file are characters.
enum BibEncoding: Hashable, Sendable {
  case utf8
  /// Windows-1252, which has all of ISO 8859-1 and puts letters and quotation marks where that has controls.
  case windows1252
  /// ISO 8859-15: Latin-1 with the euro sign and seven letters of French and Finnish.
  case latin9

  /// A range of bytes as UTF-8.
  func decode(_ bytes: ArraySlice<UInt8>, into result: inout [UInt8]) {
    if self == .utf8 {
      result.append(contentsOf: bytes)
      return
    }
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        result.append(contentsOf: String(Character(scalar(of: byte))).utf8)
      }
    }
  }

  private func scalar(of byte: UInt8) -> Unicode.Scalar {
    switch self {
    case .latin9:
      if let scalar = Self.latin9Differences[byte] { return scalar }
    case .windows1252, .utf8: break
    }
    return Unicode.Scalar(windows1252: byte)
  }

  private static let latin9Differences: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]
}

extension BibEncoding {
  /// The encoding of a file: by its byte order mark, or what its first lines declare (`% Encoding: …` as JabRef writes,
  /// `coding: …` as Emacs and `encoding = …` as TeX editors do), or else UTF-8 unless the bytes are not.
  static func detect(in bytes: [UInt8]) -> (encoding: BibEncoding, finding: BibliographyFinding?) {
    if opensAsUTF16(bytes) {
      return (.utf8, BibliographyFinding(.unreadableEncoding, ByteRange(0, 2), "UTF-16"))
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, nil) }
    let invalid = firstInvalidUTF8(in: bytes)
    if let (name, range) = declaration(in: bytes) {
      switch name.filter({ $0 != "-" && $0 != "_" && $0 != " " }) {
      case "utf8", "ascii", "usascii", "utf8unix", "utf8emacs", "utf8dos", "unicode": break
      case "latin1", "iso88591", "windows1252", "cp1252", "ansinew", "ansi", "isolatin1", "latin1unix":
        // Many files were converted and kept their declaration: what is valid UTF-8 beyond ASCII is that.
        return (invalid == nil ? .utf8 : .windows1252, nil)
      case "latin9", "iso885915", "isolatin9": return (invalid == nil ? .utf8 : .latin9, nil)
      default:
        if invalid != nil { return (.utf8, BibliographyFinding(.unsupportedEncoding, range, name)) }
      }
    }
    guard let invalid else { return (.utf8, nil) }
    return (.windows1252, BibliographyFinding(.undeclaredEncoding, invalid))
  }

  /// The name after `encoding` or `coding` in a comment among the first kilobyte, in lower case.
  private static func declaration(in bytes: [UInt8]) -> (name: String, range: ByteRange)? {
    let head = bytes.prefix(1024)
    let word = Array("coding".utf8)
    guard head.count > word.count else { return nil }
    for start in 0..<(head.count - word.count)
    where zip(head[start...], word).allSatisfy({ $0 | 0x20 == $1 }) {
      var place = start + word.count
      while place < head.count, head[place] == 0x20 || head[place] == 0x3A || head[place] == 0x3D { place += 1 }
      if place == start + word.count { continue }
      let nameStart = place
      while place < head.count, isNameByte(head[place]) { place += 1 }
      if place > nameStart {
        let name = String(decoding: head[nameStart..<place], as: UTF8.self).lowercased()
        return (name, ByteRange(nameStart, place))
      }
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }
}
