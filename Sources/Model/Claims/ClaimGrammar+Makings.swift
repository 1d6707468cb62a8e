import Chronology

/// What somebody did to a state or an organisation, so that it began or ended.
extension ClaimGrammar {
  // MARK: "Napoleon dissolved the Holy Roman Empire in 1806"

  mutating func readMaking(of thing: NamedThing, at index: Int) {
    let start = phraseStart(index)
    guard let kind = thing.kind, kind == "polity" || kind == "event", start > 1, let verb = word(start - 1),
      let act = ClaimVerbs.makings[verb]
    else { return }
    let subject = start - 2
    // A subject that is a name, right at the start of its clause.
    guard tokens[subject].isCapitalised, tokens[..<subject].allSatisfy({ $0.word != nil && $0.isCapitalised }) else {
      guard let date = frontedDate(before: phraseStart(subject)) else { return }
      return add(thing, act, date)
    }
    guard word(index + 1) == "in" || word(index + 1) == "on", endsClause(index + 3) else { return }
    add(thing, act, date(index + 2))
  }

  // MARK: "The Treaty of Trianon, which Hungary signed on 4 June 1920, …"

  mutating func readRelativeSigning(of thing: NamedThing, at index: Int) {
    guard index + 2 < tokens.count, tokens[index + 1].isComma, word(index + 2) == "which" else { return }
    var place = index + 3
    var parties: [NamedThing] = []
    while place < tokens.count {
      if let party = entity(place) {
        if party.isAny("polity") { parties.append(party) }
      } else if !Self.betweenParties.contains(word(place)) {
        break
      }
      place += 1
    }
    guard !parties.isEmpty, word(place) == "signed" || word(place) == "concluded" else { return }
    add(thing, .signed, complement(at: place + 1, isSubordinate: false).date, isOfParty: parties.count == 1)
    for party in parties { claims.append(Claim(thing: thing, predicate: .party(party, .signed, isNegated: false))) }
  }

  private static let betweenParties: ClauseWords = "the and had"
}
