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
      let (letters, digits, beyond) = classes()
      let ascii = letters | digits
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
      let (letters, digits, beyond) = classes()
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
      let (letters, _, beyond) = classes()
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

  /// For the next sixty-four bytes, a bit for each that is of a class; of none are those after the last.
  @inline(__always)
  private func classes() -> (letters: UInt64, digits: UInt64, beyond: UInt64) {
    next &+ 64 <= limit ? Self.classes(of: bytes + next) : classesOfRest()
  }

  /// The same for the last bytes, fewer than sixty-four.
  @inline(never)
  private func classesOfRest() -> (letters: UInt64, digits: UInt64, beyond: UInt64) {
    var (letters, digits, beyond): (UInt64, UInt64, UInt64) = (0, 0, 0)
    var shift: UInt64 = 0
    var place = next
    while place < limit {
      let eight = EightBytes(bytes, at: place, before: limit)
      letters |= EightBytes.bits(eight.letters) &<< shift
      digits |= EightBytes.bits(eight.digits) &<< shift
      beyond |= EightBytes.bits(eight.beyondASCII) &<< shift
      place &+= 8
      shift &+= 8
    }
    return (letters, digits, beyond)
  }

  @inline(__always)
  private static func classes(of bytes: UnsafePointer<UInt8>) -> (letters: UInt64, digits: UInt64, beyond: UInt64) {
    var (letters, digits, beyond): (UInt64, UInt64, UInt64) = (0, 0, 0)
    var shift: UInt64 = 0
    while shift < 64 {
      let sixteen = SixteenBytes(bytes, at: Int(truncatingIfNeeded: shift))
      letters |= SixteenBytes.bits(sixteen.letters) &<< shift
      let number = sixteen.digits
      if number != .zero { digits |= SixteenBytes.bits(number) &<< shift }
      let high = sixteen.beyondASCII
      if high != .zero { beyond |= SixteenBytes.bits(high) &<< shift }
      shift &+= 16
    }
    return (letters, digits, beyond)
  }
}
