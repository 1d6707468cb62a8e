import Testing

@testable import Names

/// What is found with an index of words is what is found by looking at every name.
@Suite struct SearchableNamesTests {
  private static let words = [
    "Treaty", "treaty", "Peace", "of", "Paris", "Tientsin", "St.", "Âge", "日本", "t", "ta", "1905", "(1783)", "tre",
  ]

  private static func table(_ count: Int) -> NameTable {
    var table = NameTable()
    // Every thing has other words, by a sequence that comes back late.
    var state: UInt32 = 7
    func next(_ count: Int) -> Int {
      state = state &* 1_664_525 &+ 1_013_904_223
      return Int(state >> 16) % count
    }
    for thing in 0..<count {
      let hasID = thing % 5 != 0
      table.append(kind: ["treaty", "event", "polity"][next(3)], hasID: hasID)
      if hasID { table.append(name: "\(words[next(words.count)])-\(thing % 97)".lowercased().utf8) }
      for _ in 0..<next(3) {
        table.append(name: (0...next(4)).map { _ in words[next(words.count)] }.joined(separator: " ").utf8)
      }
    }
    return table
  }

  /// All things that fit, looked at one by one.
  private static func expected(_ typed: [UInt8], _ table: NameTable, limit: Int, among kinds: Set<String>) -> [NameFit]
  {
    var all: [NameFit] = []
    for thing in 0..<table.count where table.isKind(thing, among: table.kinds(kinds)) {
      var best: Int? = typed.isEmpty ? 0 : nil
      table.forEachName(of: thing) { isID, name in
        guard !typed.isEmpty, let score = matchScore(typed, in: name, atLeast: 0) else { return }
        best = max(best ?? 0, score + (isID ? 10 : 0))
      }
      if let best { all.append(NameFit(thing: thing, score: best)) }
    }
    return Array(all.sorted { ($1.score, $0.thing) < ($0.score, $1.thing) }.prefix(limit))
  }

  @Test(arguments: [
    "", "t", "T", "tr", "tre", "trea", "treaty", "treaty o", "pari", "1905", "ta-1", "ta-12", "-1", "(17", "ea", "typ",
    "日", "zzz", "st. p", "trof", "a", "of",
  ])
  func indexFindsTheSame(typed: String) {
    let table = Self.table(4000)
    let names = SearchableNames(table)
    let letters = foldedLetters(typed)
    for limit in [1, 5, 50, 5000] {
      for kinds in [[], ["treaty"], ["treaty", "polity"], ["war"]] as [Set<String>] {
        let found = names.matches(of: letters, limit: limit, kinds: kinds)
        #expect(found == Self.expected(letters, table, limit: limit, among: kinds), "\(typed) \(limit) \(kinds)")
      }
    }
  }

  @Test func onlyWhatIsWantedIsFound() {
    let names = SearchableNames(Self.table(4000))
    let odd = names.matches(of: foldedLetters("tr"), limit: 20, where: { $0 % 2 == 1 })
    #expect(odd.count == 20 && odd.allSatisfy { $0.thing % 2 == 1 })
    let few = names.matches(of: foldedLetters("tr"), limit: 20, among: 10..<30)
    #expect(!few.isEmpty && few.allSatisfy { (10..<30).contains($0.thing) })
    let good = names.matches(of: foldedLetters("tr"), limit: 4000, atLeast: 600)
    #expect(!good.isEmpty && good.allSatisfy { $0.score >= 600 })
    #expect(names.matches(of: foldedLetters("tr"), limit: 20, isCancelled: { true }).isEmpty)
  }
}
