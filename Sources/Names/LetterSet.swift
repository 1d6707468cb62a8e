/// The letters of a word or of several, case aside: what has not all letters of another cannot have it in it.
///
/// Bytes that are no ASCII letter or digit share few places.
package struct LetterSet: Hashable, Sendable {
  private var bits: UInt64 = 0

  package init() {}

  package init(_ letters: some Sequence<UInt8>) { for letter in letters { insert(letter) } }

  package mutating func insert(_ byte: UInt8) {
    let place: UInt8 =
      switch byte {
      case 0x61...0x7A: byte - 0x61
      case 0x41...0x5A: byte - 0x41
      case 0x30...0x39: byte - 0x30 + 26
      case 0x80...: 36 + byte & 0x0F
      default: 52 + byte % 12
      }
    bits |= 1 << place
  }

  package func contains(_ other: LetterSet) -> Bool { bits & other.bits == other.bits }
}
