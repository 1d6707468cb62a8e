/// The places in a stretch of bytes where runs of bytes of one class begin, in order: ASCII letters and digits, and bytes
/// beyond ASCII. All else is passed over sixty-four bytes at a time.
///
/// No byte outside the range is read. The memory must stay as long as this is used.
package struct RunStarts {
  /// Sixty-four bytes in which runs begin: from the first, a bit for each where one does, the lowest first. Whoever reads it
  /// goes through the bits, so that nothing is called for each.
  package struct Block {
    package let first: Int
    package var bits: UInt64
  }

  private let bytes: UnsafePointer<UInt8>
  private let limit: Int
  private var next: Int
  /// Whether the last byte so far was of each class: 1 or 0.
  private var (lastASCII, lastDigit, lastBeyond): (UInt64, UInt64, UInt64) = (0, 0, 0)

  package init(in bytes: UnsafePointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    limit = range.upperBound
    next = range.lowerBound
  }

  /// The next places where a word begins: a run of letters and digits, or of bytes beyond ASCII; what follows such a byte at
  /// once begins none.
  package mutating func nextWords() -> Block? {
    while next < limit {
      var (ascii, beyond): (UInt64, UInt64) = (0, 0)
      forEachSixteen { sixteen, shift in
        ascii |= SixteenBytes.bits(sixteen.letters | sixteen.digits) &<< shift
        let high = sixteen.beyondASCII
        if high != .zero { beyond |= SixteenBytes.bits(high) &<< shift }
      }
      let beyondBefore = beyond &<< 1 | lastBeyond
      let starts = ascii & ~(ascii &<< 1 | lastASCII | beyondBefore) | beyond & ~beyondBefore
      (lastASCII, lastBeyond) = (ascii &>> 63, beyond &>> 63)
      next &+= 64
      if starts != 0 { return Block(first: next &- 64, bits: starts) }
    }
    return nil
  }

  /// The next places where a run of letters, of digits, or of bytes beyond ASCII begins.
  package mutating func nextRuns() -> Block? {
    while next < limit {
      var (letters, digits, beyond): (UInt64, UInt64, UInt64) = (0, 0, 0)
      forEachSixteen { sixteen, shift in
        letters |= SixteenBytes.bits(sixteen.letters) &<< shift
        let number = sixteen.digits
        if number != .zero { digits |= SixteenBytes.bits(number) &<< shift }
        let high = sixteen.beyondASCII
        if high != .zero { beyond |= SixteenBytes.bits(high) &<< shift }
      }
      let starts =
        letters & ~(letters &<< 1 | lastASCII) | digits & ~(digits &<< 1 | lastDigit)
        | beyond & ~(beyond &<< 1 | lastBeyond)
      (lastASCII, lastDigit, lastBeyond) = (letters &>> 63, digits &>> 63, beyond &>> 63)
      next &+= 64
      if starts != 0 { return Block(first: next &- 64, bits: starts) }
    }
    return nil
  }

  /// The next places where a run of letters begins that may be two or three letters long, or a run of bytes beyond ASCII.
  package mutating func nextShortWords() -> Block? {
    while next < limit {
      var (letters, beyond): (UInt64, UInt64) = (0, 0)
      forEachSixteen { sixteen, shift in
        letters |= SixteenBytes.bits(sixteen.letters) &<< shift
        let high = sixteen.beyondASCII
        if high != .zero { beyond |= SixteenBytes.bits(high) &<< shift }
      }
      // What follows the last of these bytes is not known.
      let isLong = letters &>> 2 & letters &>> 3
      let short = letters & ~(letters &<< 1 | lastASCII) & (letters &>> 1 | 1 &<< 63) & ~isLong
      let starts = short | beyond & ~(beyond &<< 1 | lastBeyond)
      (lastASCII, lastBeyond) = (letters &>> 63, beyond &>> 63)
      next &+= 64
      if starts != 0 { return Block(first: next &- 64, bits: starts) }
    }
    return nil
  }

  /// Calls a function with each sixteen of the next sixty-four bytes, and how far their bits are to be shifted; zeros stand
  /// for bytes after the last.
  @inline(__always)
  private func forEachSixteen(_ body: (SixteenBytes, UInt64) -> Void) {
    if next &+ 64 <= limit { return Self.forEachSixteen(of: bytes + next, body) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { rest in
      rest.initialize(repeating: 0)
      for index in 0..<(limit &- next) { rest[index] = bytes[next &+ index] }
      if let base = rest.baseAddress { Self.forEachSixteen(of: base, body) }
    }
  }

  @inline(__always)
  private static func forEachSixteen(of bytes: UnsafePointer<UInt8>, _ body: (SixteenBytes, UInt64) -> Void) {
    body(SixteenBytes(bytes, at: 0), 0)
    body(SixteenBytes(bytes, at: 16), 16)
    body(SixteenBytes(bytes, at: 32), 32)
    body(SixteenBytes(bytes, at: 48), 48)
  }
}
