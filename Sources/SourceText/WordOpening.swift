/// The first eight letters of a word in ASCII, in any case, as sixteen bits; what follows a shorter word counts for nothing.
/// Different letters may have the same bits.
@usableFromInline package struct WordOpening {
  @usableFromInline let bits: Int

  /// - Parameters:
  ///   - place: where the word begins.
  ///   - limit: no byte from here on is read.
  ///   - hasDigits: whether digits are letters of it; otherwise they end it.
  @inlinable @inline(__always)
  package init(_ bytes: UnsafePointer<UInt8>, at place: Int, before limit: Int, hasDigits: Bool) {
    let eight = EightBytes(bytes, at: place, before: limit)
    let letters = hasDigits ? eight.letters | eight.digits : eight.letters
    let inside = eight.prefix(EightBytes.leading(letters)).value & 0x1F1F_1F1F_1F1F_1F1F
    bits = Int(truncatingIfNeeded: (inside &* 0x9E37_79B9_7F4A_7C15) &>> 48)
  }
}

/// The openings of some words: they tell of most words of a text that they are none of these, before they are read.
@usableFromInline package struct WordOpenings: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  package init() {}

  /// Those that others have told by their ``number(_:)``.
  package init(numbers: (Int) -> Int) {
    for place in 0..<Self.numberCount { bits[place / 4] |= UInt64(numbers(place) & 0xFFFF) << UInt64(place % 4 * 16) }
  }

  /// How many numbers tell all openings.
  package static var numberCount: Int { 1 << 12 }

  /// Sixteen bits, which tell a part of the openings; the place is below ``numberCount``.
  package func number(_ place: Int) -> Int { Int(bits[place / 4] >> UInt64(place % 4 * 16) & 0xFFFF) }

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
