import Chronology

/// Dates of a treaty or conference that is not what the sentence speaks of, but by or at which something was done.
extension ClaimGrammar {
  // MARK: "By the Treaty of Portsmouth in 1905 Russia ceded …", "At the Congress of Berlin in 1878 …"

  mutating func readPhrase(of thing: NamedThing, at index: Int) {
    guard thing.isAny(.treaty) || thing.isAny(.event), !hasWorks, !belongsToAnother(index) else { return }
    let start = phraseStart(index)
    add(
      thing, .attributed,
      directDate(of: index, phraseStart: start) ?? dateOfTransfer(before: start, index)
        ?? dateOfSubject(index) ?? dateBetweenCommas(index), isLoose: true)
  }

  /// "In 1905", right after a name.
  func dateBeside(_ index: Int) -> ProseDate? { Self.ofTime.contains(word(index + 1)) ? date(index + 2) : nil }

  /// "The Congress of Berlin in 1878 revised …"
  private func dateOfSubject(_ index: Int) -> ProseDate? {
    isSubject(index) && startsPredicate(index + 3) ? dateBeside(index) : nil
  }

  /// "The Treaty of Nerchinsk, 27 August 1689, was …": a subject with its verb, and no caption or citation.
  private func dateBetweenCommas(_ index: Int) -> ProseDate? {
    guard index + 4 < tokens.count, tokens[index + 1].isComma, let date = date(index + 2), date.form == .day,
      tokens[index + 3].isComma, isSubject(index), startsPredicate(index + 4) || verb(at: index + 4) != nil
    else { return nil }
    return date
  }

  /// The date after a name in a phrase that opens a clause, or that a verb of giving and taking governs.
  private func directDate(of index: Int, phraseStart start: Int) -> ProseDate? {
    guard start > 0, let preposition = word(start - 1), let date = dateBeside(index) else { return nil }
    let isOpening = start == 1 || tokens[start - 2].isClauseEnd
    if Self.instrumental.contains(preposition) { return isOpening || isTransfer(before: start - 1) ? date : nil }
    if preposition == "at" { return date }
    // "After the Treaty of Portsmouth in 1905, …"
    let isTemporal = Self.temporal.contains(preposition) && index + 3 < tokens.count && tokens[index + 3].isComma
    return isTemporal && isOpening ? date : nil
  }

  /// The date of the clause, where something changes hands in it by the treaty.
  private func dateOfTransfer(before start: Int, _ index: Int) -> ProseDate? {
    guard start > 1, Self.instrumental.contains(word(start - 1)), endsClause(index + 1) else { return nil }
    // "… exchanged Sakhalin in 1875 by the Treaty of …"
    if let date = date(start - 2), Self.ofTime.contains(word(start - 3)), isTransfer(before: start - 3) { return date }
    // "In 1905, by the Treaty of …, Russia ceded …"
    if tokens[start - 2].isComma, let date = date(start - 3), isFronted(dateAt: start - 3) { return date }
    guard isTransfer(before: start - 1) else { return nil }
    // "In 1895 China gave up Taiwan in the Treaty of …"
    let opening = tokens[..<start].firstIndex { $0.date != nil }
    guard let opening, opening < 3, isFronted(dateAt: opening) else { return nil }
    let between = tokens[(opening + 1)..<(start - 1)].drop { $0.isComma }
    return between.contains { $0.date != nil || $0.isComma || $0.isClauseEnd } ? nil : date(opening)
  }

  /// Whether the clause up to a place tells that something changed hands or came to its end.
  private func isTransfer(before end: Int) -> Bool {
    var place = end - 1
    var isFound = false
    while place >= 0, end - place < 14 {
      if tokens[place].isComma || tokens[place].isClauseEnd { break }
      guard let word = word(place) else {
        place -= 1
        continue
      }
      if Self.unfinished.contains(word) || ClaimWords.negations.contains(word) { return false }
      if Self.transfers.contains(word) { isFound = true }
      place -= 1
    }
    return isFound
  }

  private func startsPredicate(_ place: Int) -> Bool {
    guard place < tokens.count, let word = word(place) else { return false }
    return tokens[place].endsInED || Self.predicates.contains(word)
  }

  private static let instrumental: ClauseWords = "by with in through via"
  private static let temporal: ClauseWords = "after since following"
  private static let ofTime: ClauseWords = "in on"
  /// Verbs of what a treaty does at once, and not for years.
  static let transfers: ClauseWords = """
    ceded gave given lost gained acquired received obtained regained recovered renounced abandoned exchanged annexed \
    transferred awarded granted surrendered ended left settled concluded returned divided partitioned recognised recognized
    """
  /// What makes a change one that was not made then.
  private static let unfinished: ClauseWords = """
    to had promised guaranteed agreed under since still provided stipulated laid forbidden obliged bound
    """
  private static let predicates: ClauseWords =
    "was were gave made put set brought became took led drew laid meant won lost saw began left"
}
