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
      forEachEight { eight, shift in
        ascii |= EightBytes.bits(eight.letters | eight.digits) &<< shift
        let high = eight.beyondASCII
        if high != 0 { beyond |= EightBytes.bits(high) &<< shift }
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
      forEachEight { eight, shift in
        letters |= EightBytes.bits(eight.letters) &<< shift
        let number = eight.digits
        if number != 0 { digits |= EightBytes.bits(number) &<< shift }
        let high = eight.beyondASCII
        if high != 0 { beyond |= EightBytes.bits(high) &<< shift }
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

  /// Calls a function with each eight of the next sixty-four bytes, and how far their bits are to be shifted.
  @inline(__always)
  private func forEachEight(_ body: (EightBytes, UInt64) -> Void) {
    if next &+ 64 <= limit {
      var shift: UInt64 = 0
      while shift < 64 {
        body(EightBytes(bytes, at: next &+ Int(truncatingIfNeeded: shift)), shift)
        shift &+= 8
      }
    } else {
      var shift: UInt64 = 0
      while next &+ Int(truncatingIfNeeded: shift) < limit {
        body(EightBytes(bytes, at: next &+ Int(truncatingIfNeeded: shift), before: limit), shift)
        shift &+= 8
      }
    }
  }
}
