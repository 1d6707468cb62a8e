import Chronology

extension ClaimGrammar {
  // MARK: "Signed in 1951, the treaty …"

  /// A participle at the start of a clause, its complement, a comma, and then the name.
  mutating func readParticiple(before index: Int, of thing: NamedThing) {
    let start = phraseStart(index)
    guard start > 2, tokens[start - 1].isComma else { return }
    let before = tokens[..<(start - 1)]
    let opening = (before.lastIndex { $0.isClauseEnd } ?? -1) + 1
    guard let word = word(opening), ClaimVerbs.passive[word] != nil,
      let verb = simpleVerb(at: opening, isPassive: true)
    else { return }
    // A bare number before the name is a date after a comma, not a list.
    let complement = complement(at: verb.end, isSubordinate: false)
    guard complement.end == start - 1 || complement.end == start else { return }
    add(thing, verb.act, complement.date)
  }

  // MARK: "The signing of the treaty in 1951"

  mutating func readNominal(of thing: NamedThing, at index: Int) {
    let start = phraseStart(index)
    guard start > 1, word(start - 1) == "of", var noun = word(start - 2) else { return }
    var act = ClaimVerbs.nouns[noun]
    var first = start - 2
    if noun == "force", word(first - 1) == "into" {
      act = .inForce
      first -= 2
      noun = word(first) ?? noun
    }
    guard let act, !hasWorks else { return }
    if act == .ended || act == .fell || act == .born || act == .died || act == .began, thing.isAny(.treaty) { return }
    if word(index + 1) == "s" { return }
    // "The signing of the treaty took place on …"
    let end = verb(at: index + 1).flatMap { $0.act == .tookPlace && !$0.isNegated ? $0.end : nil } ?? index + 1
    let complement = complement(at: end, isSubordinate: false)
    // "After the signing of the treaty in 1910 Japan annexed": the date may be the other clause's.
    let isTemporal = isAfterTemporal(first)
    guard let date = complement.date, !isTemporal || endsClause(complement.end) else {
      readRatification(act, complement, of: thing)
      return
    }
    readRatification(act, complement, of: thing)
    if act == .ratified { return }
    let isRegional = !complement.places.isEmpty || complement.hasOtherPlace
    if isRegional, thing.isAny(.event), act == .began || act == .fell || act == .ended { return }
    add(thing, act, date)
  }

  private mutating func readRatification(_ act: Claim.Act, _ complement: ClaimComplement, of thing: NamedThing) {
    guard act == .ratified || act == .signed, thing.isAny(.treaty) else { return }
    for agent in complement.agents {
      claims.append(
        Claim(thing: thing, predicate: .party(agent, act == .ratified ? .ratified : .signed, isNegated: false)))
    }
  }

  private func isAfterTemporal(_ first: Int) -> Bool {
    var place = first - 1
    if ClaimWords.articles.contains(word(place)) { place -= 1 }
    return ClaimWords.subordinators.contains(word(place)) || word(place) == "by"
  }

  // MARK: "The 1951 San Francisco Peace Treaty", "the Treaty of Portsmouth (1905)"

  mutating func readAttributes(of thing: NamedThing, at index: Int) {
    if thing.isAny(.place) { return }
    // "In 1952 the treaty …" has an article between; "in 1952 Treaty" does not occur.
    if let date = date(index - 1), date.form == .year || date.form == .range, !thing.isAny(.person),
      ClaimWords.articles.contains(word(index - 2)), isWhole(index)
    {
      add(thing, .attributed, date)
    }
    if index + 3 < tokens.count, tokens[index + 1].opens, !hasWorks {
      if let date = date(index + 2), tokens[index + 3].closes, !belongsToAnother(index) {
        add(thing, .attributed, date)
      }
      if let word = word(index + 2), let act = ClaimVerbs.passive[word], act == .signed || act == .made || act == .born
      {
        let complement = complement(at: index + 3, isSubordinate: false)
        if complement.end < tokens.count, tokens[complement.end].closes { add(thing, act, complement.date) }
      }
    }
    if word(index + 1) == "of", let date = date(index + 2), !thing.isAny(.person), !thing.isAny(.polity),
      !isOfNoun(index), !goesOn(index + 3), !hasSiblings(index + 3)
    {
      add(thing, .attributed, date)
    }
    // "the treaty between A and B"
    if thing.isAny(.treaty), word(index + 1) == "between" {
      let complement = complement(at: index + 1, isSubordinate: false)
      for agent in complement.agents where complement.agents.count > 1 {
        claims.append(Claim(thing: thing, predicate: .party(agent, .signed, isNegated: false)))
      }
    }
  }

  /// Whether a date after a name may be that of a noun before it: "the draft of the Treaty of Versailles of May 1919", "the
  /// exhibition on the Treaty of Versailles of 2019".
  private func isOfNoun(_ index: Int) -> Bool {
    let start = phraseStart(index)
    guard start > 1, Self.nounPrepositions.contains(word(start - 1)) else { return false }
    guard word(start - 1) == "to" else { return true }
    // "It led to the Treaty of … of 1920."
    return !Self.leading.contains(word(start - 2)) && !tokens[start - 2].endsInED
  }

  /// Whether others of the name follow: "the Barrier Treaty of 1709, of 1713 and of 1715".
  private func hasSiblings(_ place: Int) -> Bool {
    var next = place
    while next < tokens.count, tokens[next].isComma || word(next) == "and" || word(next) == "or" { next += 1 }
    guard next > place else { return false }
    return word(next) == "of" || word(next) == "that" && word(next + 1) == "of" || date(next) != nil
  }

  private static let nounPrepositions: ClauseWords = "of on about to for against concerning regarding"
  private static let leading: ClauseWords = "led lead leads leading up thanks due prior"

  /// Whether a name ends its phrase, so that a year before it is its own and not that of "the 1968 Warsaw Pact invasion".
  private func isWhole(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    switch tokens[index + 1].content {
    case .word(let word): return ClaimWords.afterAttributed.contains(word) || tokens[index + 1].endsInED
    case .entity: return false
    default: return true
    }
  }
}
