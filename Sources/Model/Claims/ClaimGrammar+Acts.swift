import Chronology

/// What a state or a person did on a date, so that it existed or they lived then.
extension ClaimGrammar {
  mutating func readAct(of thing: NamedThing, at index: Int) {
    guard let kind = thing.kind, kind == "polity" || kind == "person", !looksBack, isActor(index) else { return }
    let deeds = kind == "polity" ? Self.deeds : Self.personalDeeds
    var place = index + 1
    // "Prussia and the Holy Roman Empire signed …"
    while word(place) == "and" || word(place) == "the" || entity(place)?.isAny(.polity) ?? false { place += 1 }
    while Self.adverbs.contains(word(place)) { place += 1 }
    guard let verb = word(place), deeds.contains(verb), word(place - 1) != "and" else { return }
    if verb == "took", word(place + 1) != "part" { return }
    if let date = frontedDate(before: listStart(index)), isOwn(date) {
      if date.form != .range { add(thing, .acted, date) }
      return
    }
    guard let date = finalDate(after: place, isEvent: Self.attending.contains(verb)), isOwn(date) else { return }
    add(thing, .acted, date)
  }

  /// The start of the list of states that a state is in.
  private func listStart(_ index: Int) -> Int {
    var start = phraseStart(index)
    while start > 1, word(start - 1) == "and", entity(start - 2)?.isAny(.polity) ?? false {
      start = phraseStart(start - 2)
    }
    return start
  }

  /// Whether a state or person is the subject of its clause.
  private func isActor(_ index: Int) -> Bool {
    let start = listStart(index)
    if start == 0 { return true }
    switch tokens[start - 1].content {
    case .comma: return frontedDate(before: start) != nil
    case .clauseEnd: return true
    case .date: return isFronted(dateAt: start - 1)
    default: return false
    }
  }

  /// A date that the words themselves give, not the story.
  private func isOwn(_ date: ProseDate) -> Bool {
    date.anchor == nil && (date.form == .year || date.form == .month || date.form == .day)
  }

  /// "… declared war on Poland in 1939." The date must end the clause, and nothing before it may have a date of its own.
  private func finalDate(after verb: Int, isEvent: Bool) -> ProseDate? {
    var place = verb + 1
    while place < tokens.count, place - verb < 11 {
      switch tokens[place].content {
      case .date(let date):
        guard let preposition = word(place - 1), endsSentence(place + 1) else { return nil }
        if preposition == "in" || preposition == "on" { return date }
        return isEvent && preposition == "of" ? date : nil
      case .entity(let thing):
        if !thing.isAny(.polity) && !thing.isAny(.place) { return nil }
      case .word(let word):
        if Self.breaks.contains(word) || tokens[place].endsInED { return nil }
      default: return nil
      }
      place += 1
    }
    return nil
  }

  private func endsSentence(_ place: Int) -> Bool {
    guard place < tokens.count else { return true }
    return tokens[place].isComma || tokens[place].isClauseEnd
  }

  /// Whether the sentence looks back at a state, or forward to it, or at a work about it, or quotes.
  private var looksBack: Bool { hasQuotation || !roles.isDisjoint(with: [.retrospect, .work]) }

  private static let adverbs: ClauseWords =
    "also then again finally formally officially immediately twice secretly even"
  /// What only a state that exists does.
  static let deeds: ClauseWords = """
    signed concluded ratified joined declared attacked invaded annexed occupied ceded sent demanded protested negotiated \
    opened asked agreed refused recognised recognized mobilised mobilized withdrew entered fought defeated conquered \
    introduced adopted applied participated attended condemned expelled elected issued purchased bought sold launched \
    established took hosted acceded proposed offered denounced renounced accepted rejected tested deployed landed \
    surrendered seized captured bombed blockaded
    """
  /// What only the living do.
  static let personalDeeds: ClauseWords = """
    signed negotiated met visited resigned spoke declared ordered attended travelled traveled arrived returned agreed \
    refused rejected proposed offered demanded invited commanded abdicated married surrendered addressed accepted
    """
  private static let attending: ClauseWords = "took participated attended hosted joined"
  private static let breaks: ClauseWords = """
    that which who whose whom where when while because since made done lost won taken given held begun drawn built \
    written known fought left after before until by from
    """
}
