import Model

/// Paths from one document to another, as links have them.
package enum RelativePath {
  /// The path from the folder of a document to another document, with `..` where needed.
  package static func path(from document: DocumentID, to target: DocumentID) -> String {
    let here = document.name.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let there = target.name.split(separator: "/", omittingEmptySubsequences: false)
    var shared = 0
    while shared < here.count, shared < there.count - 1, here[shared] == there[shared] { shared += 1 }
    let up = Array(repeating: "..", count: here.count - shared)
    return (up + there[shared...].map(String.init)).joined(separator: "/")
  }

  /// A path with `%XX` for what cannot stand in the destination of a link (CommonMark 0.31.2 §6.3) or means something else
  /// there; before a colon it would be a URI's scheme (RFC 3986 §4.2).
  static func escaped(_ path: String) -> String {
    var result: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    var isFirstPart = true
    for byte in path.utf8 {
      if byte == UInt8(ascii: "/") { isFirstPart = false }
      if byte <= 0x20 || byte == 0x7F || "()<>#?%\\".utf8.contains(byte) || byte == UInt8(ascii: ":") && isFirstPart {
        result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a destination begins with `/` or with a URI scheme (RFC 3986 §3.1).
  static func isAbsolute(_ destination: String) -> Bool {
    if destination.hasPrefix("/") { return true }
    for byte in destination.utf8 {
      switch byte {
      case 0x3A: return true
      case 0x2B, 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: continue
      default: return false
      }
    }
    return false
  }
}
