/// Names of things, found in running text in one pass.
///
/// A trie over words: a name is its words, folded, and what stands between them; a step looks up one word in a hash table,
/// so that a word of prose that begins no name costs one look-up. The longest name that begins at a word wins.
package struct NameIndex: Sendable {
  /// A name found in a text.
  package struct Match: Hashable, Sendable {
    /// Where it stands in the bytes that were searched.
    package let range: Range<Int>
    /// The things that are called so, by the numbers given to ``NameIndex/add(_:for:isUsual:)``, the usual bearer of the
    /// name first; several for an ambiguous name.
    package let indices: [Int]
    /// Whether the first of several is the one that is usually meant.
    package let hasUsualBearer: Bool
  }

  /// From a state and a folded word to the next state.
  private var steps: [Step: Int] = [:]
  /// What is called by the names that end in a state.
  private var entries: [Int: [Entry]] = [:]
  private var stateCount = 1
  /// For the first word of every name, a bit: most words of prose are dismissed by it.
  private var firstWords = [UInt64](repeating: 0, count: 256)

  private struct Step: Hashable {
    let state: Int
    let word: UInt64
  }

  private struct Entry: Hashable {
    let index: Int
    let isUsual: Bool
    /// For each word, how its letters must be cased.
    let cases: [WordCase]
  }

  package init() {}

  /// Adds a name of the thing with a number. Names of fewer than two letters are left out.
  ///
  /// - Parameter isUsual: Whether the thing is what people mean by the name, though others may have it too.
  package mutating func add(_ name: String, for index: Int, isUsual: Bool = false) {
    let bytes = Array(name.utf8)
    var words: [Word] = []
    bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while let word = Word(in: bytes, from: place) {
        words.append(word)
        place = word.range.upperBound
      }
    }
    guard let first = words.first, name.unicodeScalars.lazy.filter({ $0.properties.isAlphabetic }).count > 1 else {
      return
    }
    var state = 0
    for word in words {
      let step = Step(state: state, word: word.hash)
      if let next = steps[step] {
        state = next
      } else {
        steps[step] = stateCount
        state = stateCount
        stateCount += 1
      }
    }
    firstWords[Int(first.hash & 255)] |= 1 << ((first.hash >> 8) & 63)
    let entry = Entry(index: index, isUsual: isUsual, cases: words.map(\.letterCase))
    if entries[state]?.contains(where: { $0.index == index && $0.cases == entry.cases }) != true {
      entries[state, default: []].append(entry)
    }
  }

  /// The things that a whole name names, case, diacritics and punctuation aside; an article before it is passed over.
  package func indices(named name: String) -> [Int] {
    let bytes = Array(name.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var state = 0
      var place = 0
      var isFirst = true
      while let word = Word(in: bytes, from: place) {
        place = word.range.upperBound
        if isFirst, word.isArticle, steps[Step(state: 0, word: word.hash)] == nil { continue }
        isFirst = false
        guard let next = steps[Step(state: state, word: word.hash)] else { return [] }
        state = next
      }
      return state == 0 ? [] : unique(entries[state]?.map(\.index) ?? [])
    }
  }

  /// Every name in a stretch of bytes, in order, none overlapping another.
  package func matches(in bytes: [UInt8], range: Range<Int>) -> [Match] {
    let range = range.clamped(to: 0..<bytes.count)
    return bytes.withUnsafeBufferPointer { bytes in
      var found: [Match] = []
      var place = range.lowerBound
      let end = range.upperBound
      let bytes = UnsafeBufferPointer(rebasing: bytes[..<end])
      while let word = Word(in: bytes, from: place) {
        place = word.range.upperBound
        if firstWords[Int(word.hash & 255)] & (1 << ((word.hash >> 8) & 63)) == 0 { continue }
        if let match = longestMatch(in: bytes, from: word) {
          found.append(match)
          place = match.range.upperBound
        }
      }
      return found
    }
  }

  private func longestMatch(in bytes: UnsafeBufferPointer<UInt8>, from first: Word) -> Match? {
    var state = 0
    var word = first
    var cases: [WordCase] = []
    var best: Match?
    while let next = steps[Step(state: state, word: word.hash)] {
      state = next
      cases.append(word.letterCase)
      if let entries = entries[state] {
        let fitting = entries.filter { entry in
          zip(entry.cases, cases).allSatisfy { wanted, found in wanted.accepts(found) }
        }
        if !fitting.isEmpty {
          best = match(fitting, first.range.lowerBound..<word.range.upperBound)
        }
      }
      guard let following = Word(in: bytes, from: word.range.upperBound),
        Word.joins(bytes, word.range.upperBound..<following.range.lowerBound)
      else { break }
      word = following
    }
    return best
  }
}

extension NameIndex {
  private func match(_ entries: [Entry], _ range: Range<Int>) -> Match {
    let usual = unique(entries.filter(\.isUsual).map(\.index))
    let all = unique(usual + entries.map(\.index))
    return Match(range: range, indices: all, hasUsualBearer: usual.count == 1)
  }
}

private func unique(_ indices: [Int]) -> [Int] {
  var seen: Set<Int> = []
  return indices.filter { seen.insert($0).inserted }
}
