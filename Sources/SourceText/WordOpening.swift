/// The first four letters of a word in ASCII, in any case, as sixteen bits; what follows a shorter word counts for nothing.
/// Different letters may have the same bits.
@usableFromInline package struct WordOpening {
  @usableFromInline let bits: Int

  /// - Parameters:
  ///   - place: where the word begins.
  ///   - limit: no byte from here on is read.
  ///   - hasDigits: whether digits are letters of it; otherwise they end it.
  @inlinable @inline(__always)
  package init(_ bytes: UnsafePointer<UInt8>, at place: Int, before limit: Int, hasDigits: Bool) {
    let four = EightBytes(bytes, at: place, before: limit).prefix(4)
    let letters = hasDigits ? four.letters | four.digits : four.letters
    let inside = four.prefix(EightBytes.leading(letters)).value & 0x1F1F_1F1F
    bits = Int(truncatingIfNeeded: (UInt32(truncatingIfNeeded: inside) &* 0x9E37_79B1) &>> 16)
  }
}

/// The openings of some words: they tell of most words of a text that they are none of these, before they are read.
@usableFromInline package struct WordOpenings: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  package init() {}

  package mutating func insert(_ opening: WordOpening) { bits[opening.bits >> 6] |= 1 << UInt64(opening.bits & 63) }

  package func withView<Result>(_ body: (View) -> Result) -> Result {
    bits.withUnsafeBufferPointer { body(View(bits: $0)) }
  }

  /// The table laid open. An opening has sixteen bits, so that no index is outside.
  @usableFromInline package struct View {
    @usableFromInline let bits: UnsafeBufferPointer<UInt64>

    init(bits: UnsafeBufferPointer<UInt64>) { self.bits = bits }

    @inlinable @inline(__always)
    package func contains(_ opening: WordOpening) -> Bool {
      bits[opening.bits &>> 6] &>> UInt64(truncatingIfNeeded: opening.bits & 63) & 1 != 0
    }
  }
}
