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
    if ClaimWords.absentees.contains(word(subject)) { return }
    // A subject that is a name, right at the start of its clause.
    guard tokens[subject].isCapitalised, tokens[..<subject].allSatisfy({ $0.word != nil && $0.isCapitalised }) else {
      guard let date = frontedDate(before: phraseStart(subject)) else { return }
      return add(thing, act, date)
    }
    if endsClause(index + 3) { add(thing, act, dateBeside(index)) }
  }
}
