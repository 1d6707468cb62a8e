import Names

/// Finding entries by what one remembers of them: parts of the key, names, words of the title, the year.
///
/// Holds the searchable words of a file's entries in one array of bytes, small letters without accents, so that a search
/// through 72,000 entries is a scan of a few megabytes.
package struct EntrySearch: Sendable {
  /// Words of all entries, one entry after another: ` key words\u{1}names\u{2}title\u{3}year`, with a space before each word.
  private var text: [UInt8] = []
  /// Where the words of each entry begin, and the end of the last.
  private var starts: [UInt32] = [0]
  /// For each entry the beginnings of its words and the letters of its key.
  private var masks: [WordMask] = []

  /// An entry that was found, and how well it fits: more is better.
  package struct Match: Hashable, Sendable {
    package let entry: Int
    package let score: Int
  }

  /// Reads the words of all entries of a file.
  package init(_ file: BibliographyFile) {
    masks.reserveCapacity(file.count)
    starts.reserveCapacity(file.count + 1)
    for number in 0..<file.count { append(file.searchWords(number)) }
  }

  private mutating func append(_ words: SearchWords) {
    masks.append(WordMask(words))
    words.write(to: &text)
    starts.append(UInt32(truncatingIfNeeded: text.count))
  }

  /// Puts the words of changed entries in the place of old ones: those numbered `old` became those numbered `new`.
  package mutating func replace(_ old: Range<Int>, with new: Range<Int>, in file: BibliographyFile) {
    let old = old.clamped(to: 0..<masks.count)
    var part = EntrySearch()
    for number in new { part.append(file.searchWords(number)) }
    let start = Int(starts[old.lowerBound])
    let end = Int(starts[old.upperBound])
    text.replaceSubrange(start..<end, with: part.text)
    masks.replaceSubrange(old, with: part.masks)
    let growth = part.text.count - (end - start)
    for index in old.upperBound..<starts.count {
      starts[index] = UInt32(truncatingIfNeeded: Int(starts[index]) + growth)
    }
    starts.replaceSubrange(old, with: part.starts.dropLast().map { $0 + UInt32(truncatingIfNeeded: start) })
  }

  private init() {}

  package var count: Int { masks.count }

  /// The best matches for a query, the best first. Each word of the query must begin a word of the entry, or stand in
  /// its key, where letters in between may be missing: "dwr99" finds "dower1999". An empty query finds the first entries.
  package func matches(_ query: String, limit: Int = 50) -> [Match] {
    let terms = SearchWords.folded(query).split { $0 <= 0x20 }.map { SearchTerm(Array($0)) }
    if terms.isEmpty { return (0..<min(limit, count)).map { Match(entry: $0, score: 0) } }
    var found = BestMatches<Match>(limit: max(1, limit)) { $0.entry < $1.entry }
    var least = found.least
    text.withUnsafeBufferPointer { text in
      entries: for entry in masks.indices {
        var possible = 0
        for term in terms {
          let best = masks[entry].bestScore(of: term)
          if best == 0 { continue entries }
          possible += best
        }
        // Once there are enough good matches, most entries need not be looked at.
        if possible < least { continue }
        // In bounds because `starts` ascends and ends with the length of the text.
        let words = UnsafeBufferPointer(rebasing: text[Int(starts[entry])..<Int(starts[entry + 1])])
        var score = 0
        for term in terms {
          let termScore = term.score(in: words)
          if termScore == 0 { continue entries }
          score += termScore
        }
        found.offer(score, Match(entry: entry, score: score))
        least = found.least
      }
    }
    return found.sorted
  }
}

/// What can be said of an entry without looking at its words: how they begin, and which letters its key has.
private struct WordMask {
  /// For each part a bit for each letter or digit that begins a word.
  private var initials: (key: UInt64, names: UInt64, title: UInt64) = (0, 0, 0)
  /// For each part a bit for each pair of letters that begins a word, folded into 64.
  private var pairs: (key: UInt64, names: UInt64, title: UInt64) = (0, 0, 0)
  /// A bit for each letter or digit of the key.
  private var keyLetters: UInt64 = 0

  init(_ words: SearchWords) {
    for byte in words.key { keyLetters |= Self.bit(byte) }
    Self.note(words.key, &initials.key, &pairs.key)
    Self.note(words.names, &initials.names, &pairs.names)
    Self.note(words.title, &initials.title, &pairs.title)
    Self.note(words.year, &initials.title, &pairs.title)
  }

  private static func note(_ words: [UInt8], _ initials: inout UInt64, _ pairs: inout UInt64) {
    var previous: UInt8 = 0x20
    for (place, byte) in words.enumerated() {
      if previous == 0x20, byte != 0x20 {
        initials |= bit(byte)
        pairs |= pairBit(byte, place + 1 < words.count ? words[place + 1] : 0x20)
      }
      previous = byte
    }
  }

  /// The best score that a term can have in the entry; 0 where it cannot match.
  func bestScore(of term: SearchTerm) -> Int {
    func begins(_ initials: UInt64, _ pairs: UInt64) -> Bool {
      initials & term.initial != 0 && (term.bytes.count == 1 || pairs & term.pair != 0)
    }
    if begins(initials.key, pairs.key) { return SearchTerm.Score.key + SearchTerm.Score.whole }
    if begins(initials.names, pairs.names) { return SearchTerm.Score.names + SearchTerm.Score.whole }
    if begins(initials.title, pairs.title) { return SearchTerm.Score.title + SearchTerm.Score.whole }
    return keyLetters & term.letters == term.letters ? SearchTerm.Score.inKey : 0
  }

  static func bit(_ byte: UInt8) -> UInt64 { byte <= 0x20 ? 0 : 1 << UInt64(byte & 63) }
  static func pairBit(_ first: UInt8, _ second: UInt8) -> UInt64 { 1 << UInt64((first &* 31 &+ second) & 63) }
}

/// One word of a query.
private struct SearchTerm {
  let bytes: [UInt8]
  let initial: UInt64
  let pair: UInt64
  let letters: UInt64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    initial = WordMask.bit(bytes.first ?? 0)
    pair = bytes.count > 1 ? WordMask.pairBit(bytes[0], bytes[1]) : 0
    letters = bytes.reduce(0) { $0 | WordMask.bit($1) }
  }

  /// What it is worth where a term begins a word.
  enum Score {
    /// The key itself.
    static let key = 900
    static let names = 800
    /// A later word of the key.
    static let keyWord = 700
    static let title = 600
    static let year = 500
    /// With letters left out of the key, at most.
    static let inKey = 300
    /// More, where the term is the whole word.
    static let whole = 50
  }

  /// How well the term fits the words of an entry: 0 for not at all.
  func score(in words: UnsafeBufferPointer<UInt8>) -> Int {
    var best = 0
    // 0 in the key, 1 in names, 2 in the title, 3 in the year.
    var part = 0
    for place in words.indices {
      let byte = words[place]
      if byte > 0x20 { continue }
      if byte < 0x20 {
        part = Int(byte)
        continue
      }
      guard begins(at: place + 1, in: words) else { continue }
      let end = place + 1 + bytes.count
      let isWhole = end == words.count || words[end] <= 0x20
      let base =
        switch part {
        case 0: place == 0 ? Score.key : Score.keyWord
        case 1: Score.names
        case 2: Score.title
        default: Score.year
        }
      best = max(best, base + (isWhole ? Score.whole : 0))
    }
    return best > 0 ? best : keyScore(in: words)
  }

  private func begins(at start: Int, in words: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start + bytes.count <= words.count else { return false }
    for offset in bytes.indices where words[start + offset] != bytes[offset] { return false }
    return true
  }

  /// How well the term fits the key with letters left out: the fewer in between, the better.
  private func keyScore(in words: UnsafeBufferPointer<UInt8>) -> Int {
    var next = 0
    var first = 0
    for place in words.indices {
      let byte = words[place]
      if byte < 0x20 { break }
      guard next < bytes.count, byte == bytes[next] else { continue }
      if next == 0 { first = place }
      next += 1
      if next == bytes.count { return max(1, Score.inKey - 10 * (place - first + 1 - bytes.count) - first) }
    }
    return 0
  }
}
