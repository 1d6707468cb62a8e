import SourceText

/// Names of things, found in running text in one pass.
///
/// An automaton over words: a name is its words, folded, and what stands between them. The first letters of a word tell of
/// most words of prose that they begin no name (``NameOpenings``), and of most others the hash of the word does, or that of
/// the word with the next (``NameBeginnings``). The longest name that begins at a word wins. All but these tables is read
/// where the compiled form has it.
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
  private let beginnings: NameBeginnings
  private let openings: NameOpenings

  init(_ layout: IndexLayout) {
    self.layout = layout
    beginnings = NameBeginnings(layout)
    openings = NameOpenings(layout)
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
      beginnings.withView { beginnings in
        openings.withView { openings in
          appendMatches(in: base, range.clamped(to: 0..<bytes.count), beginnings, openings, to: &found)
        }
      }
    }
  }

  private func appendMatches(
    in bytes: UnsafePointer<UInt8>, _ range: Range<Int>, _ beginnings: NameBeginnings.View,
    _ openings: NameOpenings.View, to found: inout [Match]
  ) {
    // What was read of names so far.
    var place = range.lowerBound
    var runs = RunStarts(in: bytes, range)
    while var block = runs.nextWords() {
      while block.bits != 0 {
        let start = block.first &+ block.bits.trailingZeroBitCount
        block.bits &= block.bits &- 1
        if start < place { continue }
        var end = start &+ 1
        if bytes[start] < 0x80 {
          // A word that has more than ASCII is met again there.
          if !openings.mayOpen(bytes, start, range.upperBound) { continue }
          place = start
        } else {
          place = Word.runStart(in: bytes, before: start, from: place)
          end = Word.runEnd(in: bytes, after: start, to: range.upperBound)
        }
        while place < end, let word = Word(in: bytes, from: place, to: range.upperBound), word.start < end {
          place = word.end
          guard beginnings.mayBegin(word, in: bytes, range.upperBound),
            let name = longestName(in: bytes, from: word, to: range.upperBound)
          else { continue }
          found.append(match(name))
          place = name.range.upperBound
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
