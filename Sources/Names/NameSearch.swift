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

  /// Takes in things of which a word begins with the letters.
  mutating func look(in words: WordStarts, isCancelled: () -> Bool, where isWanted: (Int) -> Bool) {
    func take(_ place: Int, _ score: Int) -> Bool {
      // Those that come later score no more.
      if found.isFull || score < least || isCancelled() { return false }
      let thing = table.thing(at: place)
      if isWanted(thing), seen.insert(thing).inserted { found.offer(score, NameFit(thing: thing, score: score)) }
      return true
    }
    words.forEachName(typed: typed, in: table) { place, isID in
      take(place, MatchScore.whole + (isID ? MatchScore.idAdvantage : 0))
    }
    words.forEachWord(beginning: typed, in: table) { place, rank in take(place, rank.score) }
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
      guard table.mayFit(letters, thing), !seen.contains(thing), isWanted(thing), let score = score(of: thing)
      else { continue }
      found.offer(score, NameFit(thing: thing, score: score))
    }
  }

  private func score(of thing: Int) -> Int? {
    if typed.isEmpty { return 0 }
    var best: Int?
    table.forEachName(of: thing) { isID, name in
      let advantage = isID ? MatchScore.idAdvantage : 0
      guard let score = matchScore(typed, in: name, atLeast: max(least, found.least - 1, (best ?? -1) + 1) - advantage)
      else { return }
      best = score + advantage
    }
    return best
  }
}
