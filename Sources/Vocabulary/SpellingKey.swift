/// What tells at a glance that two names are far apart: how many Unicode scalars a name has, and which letters and digits
/// of ASCII occur in it, without case.
package struct SpellingKey: Sendable {
  let count: Int
  private let letters: UInt64

  package init(_ name: String) { self.init(name.utf8) }

  /// - Parameter bytes: of UTF-8.
  package init(_ bytes: some Sequence<UInt8>) {
    var count = 0
    var letters: UInt64 = 0
    for byte in bytes {
      if byte & 0xC0 != 0x80 { count += 1 }
      switch byte {
      case 0x30...0x39: letters |= 1 << UInt64(byte - 0x30)
      case 0x41...0x5A: letters |= 1 << UInt64(byte - 0x41 + 10)
      case 0x61...0x7A: letters |= 1 << UInt64(byte - 0x61 + 10)
      default: break
      }
    }
    self.count = count
    self.letters = letters
  }

  /// How many letters occur in one of two names alone.
  func differences(from other: SpellingKey) -> Int { (letters ^ other.letters).nonzeroBitCount }
}
