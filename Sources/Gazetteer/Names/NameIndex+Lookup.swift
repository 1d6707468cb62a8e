extension NameIndex {
  /// The records that a whole name names, case, diacritics and punctuation aside; an article before it is passed over.
  package func indices(named name: String) -> [Int] {
    let words = Word.words(of: name)[...]
    if let state = state(after: words) { return records(ofState: state, wordCount: words.count) }
    guard let first = words.first, Self.articles.contains(first.hash) else { return [] }
    return state(after: words.dropFirst()).map { records(ofState: $0, wordCount: words.count - 1) } ?? []
  }

  private func records(ofState state: Int, wordCount: Int) -> [Int] {
    var found: [Int] = []
    var entries = NameEntries(ofState: state, wordCount: wordCount, in: layout)
    while let entry = entries.next() { if !found.contains(entry.record) { found.append(entry.record) } }
    return found
  }

  private func state(after words: ArraySlice<Word>) -> Int? {
    if words.isEmpty { return nil }
    var state = 0
    for word in words {
      guard let number = number(of: word), let next = step(from: state, by: number) else { return nil }
      state = next
    }
    return state
  }

  /// `the`, `a`, `an`.
  private static let articles = Set(["the", "a", "an"].map(Word.hash(of:)))
}
