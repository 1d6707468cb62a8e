/// Names of things, found in running text in one pass.
///
/// An automaton over words: a name is its words, folded, and what stands between them. A word of prose is hashed as it is
/// read, and one bit tells of most that they begin no name. The longest name that begins at a word wins. All but those
/// bits is read where the compiled form has it.
package struct NameIndex: Sendable {
  /// A name found in a text.
  package struct Match: Hashable, Sendable {
    /// Where it stands in the bytes that were searched.
    package let range: Range<Int>
    /// The numbers of the records that are called so, the usual bearer of the name first; several for an ambiguous name.
    package let indices: [Int]
    /// Whether the first of several is the one that is usually meant.
    package let hasUsualBearer: Bool
  }

  let layout: IndexLayout
  /// For the hashes of words that begin names: 2^16 bits for those that begin one in any case, then as many for those
  /// that may begin one with a small letter.
  private let beginnings: [UInt64]
  private static let beginningCount = 1 << 16

  init(_ layout: IndexLayout) {
    self.layout = layout
    var beginnings = [UInt64](repeating: 0, count: Self.beginningCount / 32)
    // The edges of the first state come first and are numbered like their words.
    for word in 0..<layout.firstEdge(ofState: 1) {
      let bit = Self.bit(layout.fingerprint(ofWord: word))
      beginnings[bit / 64] |= 1 << (bit % 64)
      if word < layout.smallBeginningCount {
        beginnings[(bit + Self.beginningCount) / 64] |= 1 << (bit % 64)
      }
    }
    self.beginnings = beginnings
  }

  /// Of a hash or what is kept of it.
  @inline(__always) private static func bit(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash & 0x7F | hash >> 1 & 0x3F80 | hash >> 2 & 0xC000)
  }

  /// Every name in a stretch of bytes, in order, none overlapping another.
  package func matches(in bytes: [UInt8], range: Range<Int>) -> [Match] {
    matches(in: bytes, ranges: CollectionOfOne(range))
  }

  /// Every name in some stretches of bytes, in order, none reaching from one stretch into another.
  package func matches(in bytes: [UInt8], ranges: some Sequence<Range<Int>>) -> [Match] {
    var found: [Match] = []
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      for range in ranges {
        forEachMatch(in: base, range.clamped(to: 0..<bytes.count)) { found.append(match($0)) }
      }
    }
    return found
  }

  @inline(__always)
  private func forEachMatch(in bytes: UnsafePointer<UInt8>, _ range: Range<Int>, _ body: (Found) -> Void) {
    let limit = range.upperBound
    beginnings.withUnsafeBufferPointer { beginnings in
      var place = range.lowerBound
      while let word = Word(in: bytes, from: place, to: limit) {
        place = word.end
        let bit = Self.bit(word.hash) + (word.letterCase == .small ? Self.beginningCount : 0)
        if beginnings[bit / 64] & (1 << (UInt64(truncatingIfNeeded: bit) % 64)) == 0 { continue }
        if let found = longestName(in: bytes, from: word, to: limit) {
          body(found)
          place = found.range.upperBound
        }
      }
    }
  }

  /// The longest name that begins with a word.
  @inline(never)
  private func longestName(in bytes: UnsafePointer<UInt8>, from first: Word, to limit: Int) -> Found? {
    guard let number = number(of: first) else { return nil }
    var state = number + 1
    if state > layout.firstEdge(ofState: 1) { return nil }
    var end = first.end
    var cases = WordCases(first.letterCase)
    var best: Found?
    while true {
      if holdsName(state, cases) { best = Found(range: first.start..<end, state: state, cases: cases) }
      if layout.firstEdge(ofState: state) == layout.firstEdge(ofState: state + 1) { return best }
      guard let word = Word(in: bytes, from: end, to: limit), Word.joins(bytes, end, word.start),
        let number = self.number(of: word), let next = step(from: state, by: number)
      else { return best }
      state = next
      end = word.end
      cases.append(word.letterCase)
    }
  }
}

/// Where a name was found, and where the automaton was then.
struct Found {
  let range: Range<Int>
  let state: Int
  let cases: WordCases
}
