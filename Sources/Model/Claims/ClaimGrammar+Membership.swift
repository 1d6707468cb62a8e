import Chronology

/// States that join and leave treaties and organisations.
extension ClaimGrammar {
  // MARK: "Germany joined the League of Nations in 1926 and left it in 1933"

  mutating func readMembership(of thing: NamedThing, at index: Int, _ isSubordinate: Bool) {
    if isIntended { return }
    if let phrase = membershipPhrase(before: phraseStart(index)) {
      let (members, start) = members(before: phrase.start)
      if members.isEmpty || isGoverned(start) { return }
      let complement = complement(at: index + 1, isSubordinate: isSubordinate)
      add(members, phrase.change, complement.date ?? frontedDate(before: start), of: thing)
      if complement.date != nil, !isSubordinate { readLaterChange(after: complement.end, members, of: thing) }
      return
    }
    readAdmission(to: thing, at: index)
    readMembershipNoun(of: thing, at: index, isSubordinate)
  }

  private mutating func add(
    _ members: [NamedThing], _ change: Claim.Membership, _ date: ProseDate?, of thing: NamedThing
  ) {
    guard let date else { return }
    for member in members { claims.append(Claim(thing: thing, predicate: .membership(member, change, date))) }
  }

  /// Whether the sentence speaks of what was asked for, decided or refused, which has days of its own.
  private var isIntended: Bool { roles.contains(.intention) }

  /// The verb that ends before a place and has what stands there for its object, with its auxiliaries.
  private func membershipPhrase(before end: Int) -> (change: Claim.Membership, start: Int)? {
    guard end > 0, let last = word(end - 1), !tokens[end - 1].isQuoted else { return nil }
    var start = end - 1
    var change: Claim.Membership?
    var isPassive = false
    if Self.joining.contains(last) {
      change = .joined
    } else if Self.leaving.contains(last) {
      change = .left
    } else if let verb = word(end - 2) {
      start = end - 2
      switch last {
      case "to", "into":
        if Self.acceding.contains(verb) { change = .joined }
        if Self.admitted.contains(verb) { (change, isPassive) = (.joined, true) }
        if last == "to", verb == "party" || verb == "signatory" { return becoming(before: start) }
      case "from":
        if Self.withdrawing.contains(verb) { change = .left }
        if Self.expelled.contains(verb) { (change, isPassive) = (.left, true) }
      case "of":
        if verb == "member" || verb == "party" || verb == "signatory" { return becoming(before: start) }
        if verb == "out", Self.walking.contains(word(end - 3)) { (change, start) = (.left, end - 3) }
      default: break
      }
    }
    guard let change else { return nil }
    start -= 1
    var hasAuxiliary = false
    while let word = word(start),
      ClaimWords.adverbs.contains(word) || Self.perfect.contains(word) || Self.being.contains(word)
    {
      if Self.being.contains(word) { hasAuxiliary = true }
      start -= 1
    }
    return hasAuxiliary == isPassive ? (change, start) : nil
  }

  /// "Became a full member of": the place before "became".
  private func becoming(before noun: Int) -> (change: Claim.Membership, start: Int)? {
    var place = noun - 1
    while noun - place < 6, let word = word(place), word != "became" {
      if ClaimWords.negations.contains(word) || word == "non" { return nil }
      place -= 1
    }
    guard word(place) == "became" else { return nil }
    place -= 1
    while ClaimWords.adverbs.contains(word(place)) { place -= 1 }
    return (.joined, place)
  }

  /// Words without which no state joins or leaves anything.
  static let membershipWords: ClauseWords =
    joining + leaving + acceding + admitted + withdrawing + expelled + walking + entries + exits + "became"

  private static let joining: ClauseWords = "joined entered"
  private static let leaving: ClauseWords = "left quit denounced renounced repudiated abrogated exited"
  private static let acceding: ClauseWords = "acceded adhered"
  private static let admitted: ClauseWords = "admitted accepted received"
  private static let withdrawing: ClauseWords = "withdrew withdrawn seceded resigned departed"
  private static let expelled: ClauseWords = "expelled ejected excluded"
  private static let walking: ClauseWords = "walked pulled dropped stormed stalked"
  private static let perfect: ClauseWords = "had has have"
  private static let being: ClauseWords = "was were been"

  /// The states of a list that ends at a place, or the one that "which" there goes back to; and where they begin.
  private func members(before end: Int) -> (parties: [NamedThing], start: Int) {
    if word(end) == "which", end > 1, tokens[end - 1].isComma, let state = entity(end - 2), state.isAny(.polity) {
      return ([state], end)
    }
    return parties(before: end)
  }

  /// Whether a list of states is the object of something before it.
  private func isGoverned(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    switch tokens[start - 1].content {
    case .comma, .clauseEnd, .date: return false
    case .word(let word): return word != "which" && (!ClaimWords.clauseOpeners.contains(word) || word == "for")
    default: return true
    }
  }

  /// "… and left it in 1933", "… but withdrew in 1937" after the first date.
  private mutating func readLaterChange(after end: Int, _ members: [NamedThing], of thing: NamedThing) {
    var place = end
    while place < tokens.count, tokens[place].isComma || Self.linking.contains(word(place)) { place += 1 }
    guard place > end, let verb = word(place) else { return }
    let change: Claim.Membership
    if Self.leaving.contains(verb) || verb == "withdrew" {
      change = .left
    } else if Self.again.contains(verb) {
      change = .joined
    } else {
      return
    }
    place += 1
    if word(place) == "from" { place += 1 }
    if word(place) == "it" {
      place += 1
    } else if word(place) == "the", Self.bodies.contains(word(place + 1)) {
      place += 2
    }
    add(members, change, complement(at: place, isSubordinate: false).date, of: thing)
  }

  private static let linking: ClauseWords = "and but only then later eventually finally"
  private static let again: ClauseWords = "rejoined re-joined"
  private static let bodies: ClauseWords =
    "league organisation organization alliance pact union community treaty convention agreement"

  // MARK: "The League of Nations admitted Germany in 1926"

  private mutating func readAdmission(to thing: NamedThing, at index: Int) {
    guard isSubject(index) else { return }
    var place = index + 1
    while ClaimWords.adverbs.contains(word(place)) || word(place) == "had" { place += 1 }
    let change: Claim.Membership
    switch word(place) {
    case "admitted": change = .joined
    case "expelled": change = .left
    default: return
    }
    place += 1
    var members: [NamedThing] = []
    scan: while place < tokens.count, place - index < 24 {
      switch tokens[place].content {
      case .entity(let state):
        guard state.isAny(.polity) else { return }
        members.append(state)
      case .comma: break
      case .word(let word):
        guard word == "and" || word == "the" || tokens[place].isCapitalised else { break scan }
      default: break scan
      }
      place += 1
    }
    // The preposition of the date has been looked at, not taken.
    add(
      members, change, complement(at: place, isSubordinate: false).date ?? frontedDate(before: phraseStart(index)),
      of: thing)
  }

  // MARK: "Germany's admission to the League of Nations in 1926", "the accession of Turkey to NATO in 1952"

  private mutating func readMembershipNoun(of thing: NamedThing, at index: Int, _ isSubordinate: Bool) {
    var place = phraseStart(index) - 1
    let preposition = word(place)
    let change: Claim.Membership
    switch preposition {
    case "to", "into": change = .joined
    case "from": change = .left
    default: return
    }
    let nouns = change == .joined ? Self.entries : Self.exits
    place -= 1
    let state: NamedThing
    var start: Int
    if nouns.contains(word(place)), word(place - 1) == "s", let owner = entity(place - 2) {
      state = owner
      start = phraseStart(place - 2)
    } else if let actor = entity(place) {
      let noun = phraseStart(place) - 2
      guard word(noun + 1) == "of", nouns.contains(word(noun)) else { return }
      state = actor
      start = phraseStart(noun)
    } else {
      return
    }
    guard state.isAny(.polity) else { return }
    var isTemporal = false
    if start > 0 {
      switch tokens[start - 1].content {
      case .comma, .clauseEnd, .date: break
      case .word(let word):
        guard Self.temporal.contains(word) else { return }
        isTemporal = true
        start -= 1
      default: return
      }
    }
    let complement = complement(at: index + 1, isSubordinate: isTemporal)
    if isTemporal, !endsClause(complement.end) { return }
    add([state], change, complement.date, of: thing)
  }

  private static let entries: ClauseWords = "admission accession entry entrance adhesion adherence"
  private static let exits: ClauseWords = "withdrawal exit departure expulsion secession resignation"
  private static let temporal: ClauseWords = "after before since with following until upon and but"
}
