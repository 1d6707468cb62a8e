/// The first words of names, and the first two of those that have more, each as a bit for their hash: they tell of most words
/// of a text that no name begins there, before the automaton is entered. Of a few they do not tell, though none does.
struct NameBeginnings: Sendable {
  /// Bits for first words in any case; for those that may be small; for those that are a name alone; for the first two words.
  private var bits = [UInt64](repeating: 0, count: Self.count / 64)

  // Computed, so that nothing has to be asked for whether it has been made.
  private static var small: Int { 1 << 16 }
  private static var whole: Int { 2 << 16 }
  private static var pairs: Int { 3 << 16 }
  private static var count: Int { pairs + 1 << 18 }

  init(_ layout: IndexLayout) {
    // The edges of the first state come first and are numbered like their words.
    for word in 0..<layout.firstEdge(ofState: 1) {
      let fingerprint = layout.fingerprint(ofWord: word)
      let bit = Self.bit(of: fingerprint)
      insert(bit)
      if word < layout.smallBeginningCount { insert(Self.small + bit) }
      let state = word + 1
      if layout.firstEntry(ofState: state) != layout.firstEntry(ofState: state + 1) { insert(Self.whole + bit) }
      for edge in layout.firstEdge(ofState: state)..<layout.firstEdge(ofState: state + 1) {
        insert(Self.pairs + Self.bit(of: fingerprint, layout.fingerprint(ofWord: layout.word(ofEdge: edge))))
      }
    }
  }

  private mutating func insert(_ bit: Int) { bits[bit / 64] |= 1 << (UInt64(bit) % 64) }

  /// Of a hash or what is kept of it.
  @inline(__always) fileprivate static func bit(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash & 0x7F | hash >> 1 & 0x3F80 | hash >> 2 & 0xC000)
  }

  /// Of two hashes or what is kept of them.
  @inline(__always) fileprivate static func bit(of first: UInt64, _ second: UInt64) -> Int {
    let both = PackedBytes.fingerprint(first) &* 3 ^ PackedBytes.fingerprint(second)
    return Int(truncatingIfNeeded: (both &* 0x9E37_79B9_7F4A_7C15) &>> 46)
  }

  func withView<Result>(_ body: (View) -> Result) -> Result { bits.withUnsafeBufferPointer { body(View(bits: $0)) } }

  /// The table laid open. No bit is beyond it.
  struct View {
    fileprivate let bits: UnsafeBufferPointer<UInt64>

    @inline(__always)
    private func contains(_ bit: Int) -> Bool { bits[bit &>> 6] &>> UInt64(truncatingIfNeeded: bit & 63) & 1 != 0 }

    /// Whether a name may begin with a word, cased as it is, and the next.
    @inline(__always)
    func mayBegin(_ word: Word, in bytes: UnsafePointer<UInt8>, _ limit: Int) -> Bool {
      let bit = NameBeginnings.bit(of: word.hash)
      if !contains(bit &+ (word.letterCase == .small ? NameBeginnings.small : 0)) { return false }
      if contains(NameBeginnings.whole &+ bit) { return true }
      guard let next = Word(in: bytes, from: word.end, to: limit) else { return false }
      return contains(NameBeginnings.pairs &+ NameBeginnings.bit(of: word.hash, next.hash))
    }
  }
}
