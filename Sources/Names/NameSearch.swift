/// What has been found in a table for some letters.
struct NameSearch {
  private let typed: [UInt8]
  private let table: NameTable
  /// The score of what is wanted at all.
  private let least: Int
  private(set) var found: BestMatches<NameFit>
  private var seen: Set<Int> = []

  init(typed: [UInt8], table: NameTable, least: Int, limit: Int) {
    self.typed = typed
    self.table = table
    self.least = least
    found = BestMatches(limit: limit) { $0.thing < $1.thing }
  }

  /// The score with which a thing gets in, if it is earlier than another of the same score.
  private var wanted: Int { max(least, found.least - 1) }

  /// Takes in things of which a word begins with the letters.
  mutating func look(in words: WordStarts, isCancelled: () -> Bool, where isWanted: (Int) -> Bool) {
    // Those after one that does not get in score no more, and stand later in the table if they score the same.
    words.forEachName(typed: typed, in: table) { place in
      let thing = table.thing(at: place)
      return seen.contains(thing) || !isWanted(thing) || offer(thing)
    }
    words.forEachWord(beginning: typed, in: table) { place, rank in
      if rank.score < wanted || isCancelled() { return false }
      let thing = table.thing(at: place)
      return seen.contains(thing) || !isWanted(thing) || offer(thing)
    }
  }

  /// Takes in what else fits: letters in the middle of a word, or here and there in a name.
  ///
  /// - Parameter afterWords: whether words that begin with the letters have been looked for.
  mutating func look(
    through things: Range<Int>, afterWords: Bool, isCancelled: () -> Bool, where isWanted: (Int) -> Bool
  ) {
    let most = afterWords ? MatchScore.inside + MatchScore.idAdvantage : typed.isEmpty ? 0 : Int.max
    let letters = LetterSet(typed)
    for thing in things {
      if max(least, found.least) > most || (thing % 1024 == 0 && isCancelled()) { return }
      if table.mayFit(letters, thing), !seen.contains(thing), isWanted(thing) { _ = offer(thing) }
    }
  }

  /// Takes a thing in, if it is among the best so far; whether it is.
  private mutating func offer(_ thing: Int) -> Bool {
    guard let score = score(of: thing), found.offer(score, NameFit(thing: thing, score: score)) else { return false }
    seen.insert(thing)
    return true
  }

  private func score(of thing: Int) -> Int? {
    if typed.isEmpty { return 0 }
    var best: Int?
    table.forEachName(of: thing) { isID, name in
      let advantage = isID ? MatchScore.idAdvantage : 0
      guard let score = matchScore(typed, in: name, atLeast: max(wanted, (best ?? -1) + 1) - advantage) else { return }
      best = score + advantage
    }
    return best
  }
}
