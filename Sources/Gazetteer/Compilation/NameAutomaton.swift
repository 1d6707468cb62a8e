/// The automaton of names while it is made.
struct NameAutomaton {
  private final class State {
    /// By the number of a word as it was met.
    var edges: [Int: State] = [:]
    var entries: [Entry] = []
  }

  private struct Entry: Hashable {
    let record: Int
    var isUsual: Bool
    let cases: [WordCase]
  }

  private let root = State()
  private var hashes: [UInt64] = []
  private var numbers: [UInt64: Int] = [:]
  /// Words that a name may begin with in small letters.
  private var smallBeginnings: Set<Int> = []

  /// Adds a name of a record. Names of fewer than two letters are left out.
  ///
  /// - Parameter isUsual: Whether the thing is what people mean by the name, though others may have it too.
  mutating func add(_ name: String, of record: Int, isUsual: Bool) {
    let words = Word.words(of: name)
    guard !words.isEmpty, name.unicodeScalars.lazy.filter({ $0.properties.isAlphabetic }).count > 1 else { return }
    var state = root
    for (place, word) in words.enumerated() {
      let number = numbers[word.hash] ?? hashes.count
      if number == hashes.count {
        hashes.append(word.hash)
        numbers[word.hash] = number
      }
      if place == 0, word.letterCase == .small { smallBeginnings.insert(number) }
      let next = state.edges[number] ?? State()
      state.edges[number] = next
      state = next
    }
    let cases = words.map(\.letterCase)
    if let place = state.entries.firstIndex(where: { $0.record == record && $0.cases == cases }) {
      state.entries[place].isUsual = state.entries[place].isUsual || isUsual
    } else {
      state.entries.append(Entry(record: record, isUsual: isUsual, cases: cases))
    }
  }

  /// The sections from the slots to the entries, and how many words may begin a name with a small letter.
  func packed() throws(CompilationError) -> (sections: [IndexSection: PackedWriter], smallBeginningCount: Int) {
    // Words that begin names come first, so that the first state's edges are numbered like its words.
    let order = hashes.indices.sorted { left, right in
      let (first, second) = (rank(left), rank(right))
      return first == second ? left < right : first < second
    }
    var final = [Int](repeating: 0, count: hashes.count)
    for (number, old) in order.enumerated() { final[old] = number }

    var states = PackedWriter()
    var edges = PackedWriter()
    var entries = PackedWriter()
    var edgeCount = 0
    var queue = [root]
    var next = 0
    while next < queue.count {
      let state = queue[next]
      next += 1
      try states.append(edgeCount, width: 3)
      try states.append(entries.bytes.count, width: 3)
      for (word, target) in state.edges.map({ (final[$0], $1) }).sorted(by: { $0.0 < $1.0 }) {
        try edges.append(word, width: 3)
        queue.append(target)
        edgeCount += 1
      }
      for entry in state.entries { try append(entry, to: &entries) }
    }
    try states.append(edgeCount, width: 3)
    try states.append(entries.bytes.count, width: 3)

    var words = PackedWriter()
    for old in order { words.append(fingerprintOf: hashes[old]) }
    let sections: [IndexSection: PackedWriter] = [
      .slots: try slots(order.map { PackedBytes.fingerprint(hashes[$0]) }), .words: words, .states: states,
      .edges: edges, .entries: entries,
    ]
    return (sections, smallBeginnings.count)
  }

  private func rank(_ word: Int) -> Int {
    if smallBeginnings.contains(word) { return 0 }
    return root.edges[word] == nil ? 2 : 1
  }

  private func append(_ entry: Entry, to entries: inout PackedWriter) throws(CompilationError) {
    try entries.append(entry.record, width: 2)
    try entries.append(entry.isUsual ? 1 : 0, width: 1)
    for start in stride(from: 0, to: entry.cases.count, by: 3) {
      var bits = 0
      for (place, letterCase) in entry.cases[start...].prefix(3).enumerated() {
        bits |= letterCase.rawValue << (2 * place)
      }
      try entries.append(bits, width: 1)
    }
  }

  /// At most half of the slots are taken, so that a word is found at once or nearly so.
  private func slots(_ fingerprints: [UInt64]) throws(CompilationError) -> PackedWriter {
    var count = 16
    while count < 2 * fingerprints.count { count *= 2 }
    var slots = [Int](repeating: 0, count: count)
    for (number, fingerprint) in fingerprints.enumerated() {
      var slot = Int(truncatingIfNeeded: NameSlots.position(of: fingerprint)) & (count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = number + 1
    }
    var writer = PackedWriter()
    for slot in slots { try writer.append(slot, width: 3) }
    return writer
  }
}
