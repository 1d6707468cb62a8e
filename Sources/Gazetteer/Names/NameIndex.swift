import SourceText

/// Names of things, found in running text in one pass.
///
/// An automaton over words: a name is its words, folded, and what stands between them. The first letters of a word tell of
/// most words of prose that they begin no name (``NameOpenings``), and of most others one bit for the hash of the word
/// does. The longest name that begins at a word wins. All but these two tables is read where the compiled form has it.
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
  private let openings: NameOpenings
  private static let beginningCount = 1 << 16

  /// - Parameter text: in which the names lie.
  init(_ layout: IndexLayout, _ text: UnsafeBufferPointer<UInt8>) {
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
    openings = NameOpenings(layout, text)
  }

  /// Of a hash or what is kept of it.
  @inline(__always) private static func bit(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash & 0x7F | hash >> 1 & 0x3F80 | hash >> 2 & 0xC000)
  }

  /// Every name in a stretch of bytes, in order, none overlapping another.
  package func matches(in bytes: [UInt8], range: Range<Int>) -> [Match] {
    var found: [Match] = []
    appendMatches(in: bytes, range: range, to: &found)
    return found
  }

  /// Appends every name in a stretch of bytes, in order, none overlapping another.
  package func appendMatches(in bytes: [UInt8], range: Range<Int>, to found: inout [Match]) {
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      forEachMatch(in: base, range.clamped(to: 0..<bytes.count)) { found.append(match($0)) }
    }
  }

  @inline(__always)
  private func forEachMatch(in bytes: UnsafePointer<UInt8>, _ range: Range<Int>, _ body: (Found) -> Void) {
    beginnings.withUnsafeBufferPointer { beginnings in
      // What was read of names so far.
      var place = range.lowerBound
      func read(_ word: Word) {
        place = word.end
        let bit = Self.bit(word.hash) + (word.letterCase == .small ? Self.beginningCount : 0)
        if beginnings[bit / 64] & (1 << (UInt64(truncatingIfNeeded: bit) % 64)) == 0 { return }
        if let found = longestName(in: bytes, from: word, to: range.upperBound) {
          body(found)
          place = found.range.upperBound
        }
      }
      var runs = RunStarts(in: bytes, range)
      openings.withView { openings in
        while var block = runs.nextWords() {
          while block.bits != 0 {
            let start = block.first &+ block.bits.trailingZeroBitCount
            block.bits &= block.bits &- 1
            if start < place { continue }
            if bytes[start] < 0x80 {
              // A word that has more than ASCII is met again there.
              guard openings.mayOpen(bytes, start, range.upperBound),
                let word = Word(in: bytes, from: start, to: range.upperBound)
              else { continue }
              read(word)
            } else {
              place = Word.runStart(in: bytes, before: start, from: place)
              let end = Word.runEnd(in: bytes, after: start, to: range.upperBound)
              while place < end, let word = Word(in: bytes, from: place, to: range.upperBound), word.start < end {
                read(word)
              }
            }
          }
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
