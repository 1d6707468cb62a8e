import SourceText

/// The words of a language that mean something in a date, found by their bytes.
///
/// An open-addressed table: the lexer computes the hash while it reads the word, so that the many words which mean
/// nothing cost one look at one slot.
struct ProseLexicon: Sendable {
  /// What a word means.
  struct Meaning: Sendable {
    let kind: ProseToken.Kind
    let flags: ProseToken.Flags
    var value: Int32
    /// Whether the word means this only with a capital ("May", "Sat").
    let needsCapital: Bool
  }

  fileprivate struct Entry: Sendable {
    let hash: UInt32
    let start: UInt32
    let count: UInt32
    let meaning: Meaning
  }

  /// One more than an index of `entries`, or 0; the length is a power of two.
  private var slots: [UInt16]
  private var entries: [Entry] = []
  private var letters: [UInt8] = []
  private let mask: Int
  /// No word that means anything is longer, in bytes.
  private var longest = 0
  /// Of all words, and of those that make a date possible, in letters of ASCII.
  private var (openings, coreOpenings) = (WordOpenings(), WordOpenings())

  init(_ groups: [ProseWordGroup]) {
    let words = groups.reduce(0) { $0 + $1.count }
    var size = 256
    while size < words * 4 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    for group in groups { group.forEach { insert($0, $1) } }
  }

  private mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, _ meaning: Meaning) {
    var hash = Self.seed
    for byte in bytes { hash = Self.mix(hash, byte) }
    var slot = Self.slot(hash, mask)
    while slots[slot] != 0 {
      let other = entries[Int(slots[slot]) - 1]
      // The first meaning given to a word stays.
      if other.hash == hash, letters[Int(other.start)..<Int(other.start + other.count)].elementsEqual(bytes) { return }
      slot = (slot + 1) & mask
    }
    let entry = Entry(hash: hash, start: UInt32(letters.count), count: UInt32(bytes.count), meaning: meaning)
    letters += bytes
    entries.append(entry)
    slots[slot] = UInt16(truncatingIfNeeded: entries.count)
    longest = max(longest, bytes.count)
    addOpening(bytes, isCore: meaning.kind.isCore)
  }

  private mutating func addOpening(_ bytes: UnsafeBufferPointer<UInt8>, isCore: Bool) {
    guard let base = bytes.baseAddress else { return }
    let opening = WordOpening(base, at: 0, before: bytes.count, hasDigits: false)
    openings.insert(opening)
    if !isCore { return }
    coreOpenings.insert(opening)
    // "A.D." is such a word too, and its first letter stands alone.
    if bytes.count <= 3 { coreOpenings.insert(WordOpening(base, at: 0, before: 1, hasDigits: false)) }
  }

  static let seed: UInt32 = 0x811C_9DC5
  @inline(__always) static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }
  @inline(__always) fileprivate static func slot(_ hash: UInt32, _ mask: Int) -> Int {
    Int(hash ^ (hash >> 15)) & mask
  }

  /// Calls a function with the tables laid open.
  func withView<Result>(_ body: (View) -> Result) -> Result {
    slots.withUnsafeBufferPointer { slots in
      entries.withUnsafeBufferPointer { entries in
        letters.withUnsafeBufferPointer { letters in
          openings.withView { openings in
            coreOpenings.withView { coreOpenings in
              body(
                View(
                  slots: slots, entries: entries, letters: letters, openings: openings, coreOpenings: coreOpenings,
                  mask: mask, longest: longest))
            }
          }
        }
      }
    }
  }

  /// The tables of a lexicon, for as long as they are held open. Every slot holds the index of an entry and every entry
  /// the place of its letters, so that no index is outside.
  struct View {
    fileprivate let slots: UnsafeBufferPointer<UInt16>
    fileprivate let entries: UnsafeBufferPointer<Entry>
    fileprivate let letters: UnsafeBufferPointer<UInt8>
    fileprivate let openings, coreOpenings: WordOpenings.View
    fileprivate let mask: Int
    /// No word that means anything is longer, in bytes.
    let longest: Int

    /// Whether a word that begins at a place, with a letter of ASCII, may mean something.
    @inline(__always)
    func mayMean(_ bytes: UnsafePointer<UInt8>, _ place: Int, _ limit: Int) -> Bool {
      openings.contains(WordOpening(bytes, at: place, before: limit, hasDigits: false))
    }

    /// Whether a word that begins at a place, with a letter of ASCII, may make a date possible.
    @inline(__always)
    func mayBeCore(_ bytes: UnsafePointer<UInt8>, _ place: Int, _ limit: Int) -> Bool {
      coreOpenings.contains(WordOpening(bytes, at: place, before: limit, hasDigits: false))
    }

    /// The meaning of a word whose folded bytes have this hash; `folded` gives those bytes.
    @inline(__always)
    func meaning(hash: UInt32, count: Int, folded: (_ index: Int) -> UInt8) -> Meaning? {
      var slot = ProseLexicon.slot(hash, mask)
      while true {
        let index = slots[slot]
        if index == 0 { return nil }
        let entry = entries[Int(index) - 1]
        if entry.hash == hash, Int(entry.count) == count {
          var place = 0
          while place < count, letters[Int(entry.start) + place] == folded(place) { place += 1 }
          if place == count { return entry.meaning }
        }
        // A quarter of the slots are taken at most, so an empty one comes.
        slot = (slot + 1) & mask
      }
    }
  }
}
