import SourceText

/// The words of the names of a table by their first letters; among those with the same letters the ones that fit best go
/// first.
struct WordStarts: Sendable {
  /// First letters of words, three in a number, in order.
  private var keys: [UInt32] = []
  /// Where the words of each key start in ``places``, and where the last ones end.
  private var starts: [Int32] = []
  /// Where each word starts in the table.
  private var places: [Int32] = []
  private var ranks: [UInt8] = []

  /// How many letters make a key.
  private static let keyLength = 3

  init(of table: NameTable) {
    // Key, rank and place of a word in one number: sorted, these are the index.
    var words: [UInt64] = []
    for thing in 0..<table.count {
      table.forEachPlacedName(of: thing) { isID, start, name in
        for word in name.indices where word == 0 || (isLetter(name[word]) && !isLetter(name[word - 1])) {
          let rank = WordRank(nameLength: name.count, isID: isID, beginsName: word == 0)
          let key = Self.key(name[word...])
          words.append(UInt64(key) << 40 | UInt64(rank.value) << 32 | UInt64(UInt32(truncatingIfNeeded: start + word)))
        }
      }
    }
    words.sort()
    places.reserveCapacity(words.count)
    ranks.reserveCapacity(words.count)
    for word in words {
      let key = UInt32(truncatingIfNeeded: word >> 40)
      if keys.last != key {
        keys.append(key)
        starts.append(Int32(truncatingIfNeeded: places.count))
      }
      places.append(Int32(truncatingIfNeeded: word))
      ranks.append(UInt8(truncatingIfNeeded: word >> 32))
    }
    starts.append(Int32(truncatingIfNeeded: places.count))
  }

  private static func key(_ letters: some Sequence<UInt8>) -> UInt32 {
    var key: UInt32 = 0
    var count = 0
    for letter in letters.prefix(keyLength) {
      key = key << 8 | UInt32(folded(letter))
      count += 1
    }
    return key << UInt32(8 * (keyLength - count))
  }

  /// Calls a function for the words that begin with some letters, the best ones first and among equals in the order of the
  /// table, until it says that no more are wanted.
  func forEachWord(
    beginning typed: [UInt8], in table: NameTable, _ body: (_ place: Int, _ rank: WordRank) -> Bool
  ) {
    let first = Self.key(typed)
    let width: UInt32 = typed.count < Self.keyLength ? 1 << UInt32(8 * (Self.keyLength - typed.count)) : 1
    let start = keys.partitioningIndex { $0 >= first }
    var end = start
    while end < keys.count, keys[end] - first < width { end += 1 }
    if end - start == 1 {
      return forEachWord(among: Int(starts[start])..<Int(starts[end]), beginning: typed, in: table, body)
    }
    // Of each key the best word that has not been called for.
    var next = MergeHeap()
    for key in start..<end { push(Int(starts[key]), before: Int(starts[key + 1]), to: &next) }
    while let word = next.popFirst() {
      if !body(Int(places[word.index]), WordRank(value: ranks[word.index])) { return }
      push(word.index + 1, before: word.end, to: &next)
    }
  }

  private func push(_ index: Int, before end: Int, to heap: inout MergeHeap) {
    if index == end { return }
    heap.push(.init(order: UInt64(ranks[index]) << 32 | UInt64(places[index]), index: index, end: end))
  }

  /// The same for names that are typed whole, the ids first.
  func forEachName(typed: [UInt8], in table: NameTable, _ body: (_ place: Int, _ isID: Bool) -> Bool) {
    let first = Self.key(typed)
    let key = keys.partitioningIndex { $0 >= first }
    // Of names that are so long ranks say no more than that.
    guard key < keys.count, keys[key] == first, typed.count < MatchScore.longestName else { return }
    let words = Int(starts[key])..<Int(starts[key + 1])
    for isID in [true, false] {
      let rank = WordRank(nameLength: typed.count, isID: isID, beginsName: true).value
      let start = ranks.partitioningIndex(in: words) { $0 >= rank }
      let end = ranks.partitioningIndex(in: words) { $0 > rank }
      forEachWord(among: start..<end, beginning: typed, in: table) { place, _ in body(place, isID) }
    }
  }

  private func forEachWord(
    among words: Range<Int>, beginning typed: [UInt8], in table: NameTable,
    _ body: (_ place: Int, _ rank: WordRank) -> Bool
  ) {
    let rest = typed.dropFirst(Self.keyLength)
    for word in words {
      let place = Int(places[word])
      if !rest.isEmpty, !table.continues(at: place + Self.keyLength, with: rest) { continue }
      if !body(place, WordRank(value: ranks[word])) { return }
    }
  }
}
