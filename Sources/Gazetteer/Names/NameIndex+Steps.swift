extension NameIndex {
  /// The number of a word that stands in any name.
  @inline(__always)
  func number(of word: Word) -> Int? { number(ofHash: word.hash) }

  func number(ofHash hash: UInt64) -> Int? {
    let fingerprint = PackedBytes.fingerprint(hash)
    let mask = layout.slotCount - 1
    var slot = Int(truncatingIfNeeded: NameSlots.position(of: fingerprint)) & mask
    while true {
      let word = layout.slot(slot)
      if word == 0 { return nil }
      if layout.fingerprint(ofWord: word - 1) == fingerprint { return word - 1 }
      slot = (slot + 1) & mask
    }
  }

  /// The state after a word.
  func step(from state: Int, by word: Int) -> Int? {
    var low = layout.firstEdge(ofState: state)
    var high = layout.firstEdge(ofState: state + 1)
    while low < high {
      let middle = (low + high) / 2
      let there = layout.word(ofEdge: middle)
      if there == word { return middle + 1 }
      if there < word { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// Whether a name ends in a state that may be cased so.
  func holdsName(_ state: Int, _ cases: WordCases) -> Bool {
    var entries = NameEntries(ofState: state, wordCount: cases.count, in: layout)
    while let entry = entries.next() { if entry.accepts(cases) { return true } }
    return false
  }

  /// What a found name names.
  func match(_ found: Found) -> Match {
    var indices: [Int] = []
    // So many of them, from the first, are usually meant.
    var usualCount = 0
    var entries = NameEntries(ofState: found.state, wordCount: found.cases.count, in: layout)
    while let entry = entries.next() {
      if !entry.accepts(found.cases) { continue }
      let record = entry.record
      let known = indices.firstIndex(of: record)
      if entry.isUsual, known.map({ $0 >= usualCount }) ?? true {
        if let known { indices.remove(at: known) }
        indices.insert(record, at: usualCount)
        usualCount += 1
      } else if known == nil {
        indices.append(record)
      }
    }
    return Match(range: found.range, indices: indices, hasUsualBearer: usualCount == 1)
  }
}

/// The names that end in a state.
struct NameEntries {
  private let bytes: PackedBytes
  private let rowCount: Int
  private var place: Int
  private let end: Int

  init(ofState state: Int, wordCount: Int, in layout: IndexLayout) {
    bytes = layout.bytes
    rowCount = NameEntry.count(wordCount: wordCount)
    place = layout.entry(layout.firstEntry(ofState: state))
    end = layout.entry(layout.firstEntry(ofState: state + 1))
  }

  mutating func next() -> NameEntry? {
    if place >= end { return nil }
    defer { place += rowCount }
    return NameEntry(bytes: bytes, place: place)
  }
}

/// A name of one record, as the automaton has it.
struct NameEntry {
  let bytes: PackedBytes
  let place: Int

  static func count(wordCount: Int) -> Int { 3 + (wordCount + 2) / 3 }

  var record: Int { bytes.number2(place) }
  /// Whether the thing is what people mean by the name, though others may have it too.
  var isUsual: Bool { bytes.number1(place + 2) != 0 }

  /// Whether words cased so can be the name.
  func accepts(_ cases: WordCases) -> Bool {
    for word in cases.kept where bytes.number1(place + 3 + word / 3) >> (2 * (word % 3)) & 3 > cases[word] {
      return false
    }
    return true
  }
}

/// How the table of words is entered.
enum NameSlots {
  /// Where the search for a word begins; the low bits count.
  @inline(__always)
  static func position(of fingerprint: UInt64) -> UInt64 { (fingerprint &* 0x9E37_79B9_7F4A_7C15) >> 40 }
}
