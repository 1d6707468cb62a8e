import Chronology

/// What follows a verb of a claim: by whom, where, when.
struct ClaimComplement {
  var date: ProseDate?
  var agents: [NamedThing] = []
  var places: [NamedThing] = []
  /// Whether words of place stand in it that are no known thing.
  var hasOtherPlace = false
  /// The place after its last token.
  var end: Int
}

extension ClaimGrammar {
  /// Reads what belongs to a verb: words of place and of who took part, until something else comes.
  ///
  /// - Parameter isSubordinate: Whether the verb stands in a clause after "when", "after" and the like, whose end a comma
  ///   may be, so that a date after a comma may be another's.
  func complement(at start: Int, isSubordinate: Bool) -> ClaimComplement {
    var result = ClaimComplement(end: start)
    var preposition: ClauseWord?
    var place = start
    var isAfterComma = false
    var hasComma = false
    var isAgentNoun = false
    loop: while place < tokens.count, place - start < 18 {
      let token = tokens[place]
      switch token.content {
      case .date(let date):
        if result.date != nil {
          // A second date: which of the two it was is left open.
          result.date = nil
          break loop
        }
        if hasComma, isSubordinate { break loop }
        if token.isQuoted { break loop }
        guard isDatePreposition(preposition, place, start) else { break loop }
        if isSubordinate, !endsClause(place + 1) { break loop }
        result.date = date
        preposition = nil
        isAgentNoun = false
      case .entity(let thing):
        if thing.isAny(.treaty) && !thing.isAny(.place) && !thing.isAny(.polity) { break loop }
        let hasGenitive = word(place + 1) == "s"
        let isPossessive = hasGenitive || token.isPossessive
        if Self.agency.contains(preposition) || preposition == "of" && isAgentNoun {
          if isPossessive || isAfterComma && isSubordinate { break loop }
          if thing.isAny(.polity) { result.agents.append(thing) }
        } else if preposition == "in" || preposition == "at" {
          result.places.append(thing)
          preposition = nil
        } else if preposition != "of", preposition != "on", preposition != "aboard", !isAfterComma {
          break loop
        }
        if hasGenitive { place += 1 }
      case .word(let word):
        if word == "and", startsVerb(place + 1) { break loop }
        if ClaimWords.prepositions.contains(word) {
          if word != "of" || !isAgentNoun { preposition = word == "of" && preposition == "by" ? "of" : word }
          if word != "of" { isAgentNoun = false }
        } else if ClaimWords.agentNouns.contains(word) {
          isAgentNoun = Self.agency.contains(preposition)
        } else if !ClaimWords.fillers.contains(word), !ClaimWords.complementNouns.contains(word) {
          guard token.isCapitalised else { break loop }
          if preposition == "in" || preposition == "at" { result.hasOtherPlace = true }
        }
      case .comma:
        if result.date != nil, !Self.agency.contains(preposition) {
          // After the date a comma ends what belongs to the verb.
          break loop
        }
        isAfterComma = true
        hasComma = true
        place += 1
        continue loop
      case .openParenthesis, .closeParenthesis, .clauseEnd: break loop
      }
      isAfterComma = false
      place += 1
    }
    result.end = place
    if place < tokens.count, result.date != nil, contradictsItself(place) { result.date = nil }
    return result
  }

  /// Whether a date may follow: after "in", "on", a comma, the verb itself or a place.
  private func isDatePreposition(_ preposition: ClauseWord?, _ place: Int, _ start: Int) -> Bool {
    if place == start { return true }
    switch tokens[place - 1].content {
    case .word(let word):
      if word == "in" || word == "on" || word == "of" && isMonthlike(place - 2) { return true }
      if word == "early" || word == "late" || word == "the" { return place - 1 > start }
      // "between" a date and a date is one date.
      if word == "between" || word == "during" { return true }
      return tokens[place - 1].isCapitalised && !ClaimWords.prepositions.contains(word)
    case .comma, .entity: return true
    default: return false
    }
  }

  private func isMonthlike(_ place: Int) -> Bool {
    guard let word = word(place) else { return false }
    return Self.seasons.contains(word)
  }

  /// Whether a clause ends before a place.
  func endsClause(_ place: Int) -> Bool {
    guard place < tokens.count else { return true }
    switch tokens[place].content {
    case .comma, .clauseEnd, .closeParenthesis: return true
    case .word(let word): return Self.clauseJoiners.contains(word)
    default: return false
    }
  }

  /// Whether what follows a date takes back what was said, or makes it part of a longer time: "or", "rather", "instead",
  /// "respectively", "to 1864".
  private func contradictsItself(_ place: Int) -> Bool {
    guard let word = word(place) else { return false }
    return Self.retractions.contains(word) || goesOn(place)
  }

  /// Whether a stretch of time goes on that began with the date before a place: "from 1850/51 to 1864".
  func goesOn(_ place: Int) -> Bool { Self.upTo.contains(word(place)) && date(place + 1) != nil }

  /// Whether what follows a date tells for whom, or where, it holds: "on 3 May 1974 for France", "in 1662 in the south".
  func hasViewpoint(after complement: ClaimComplement) -> Bool {
    guard complement.date != nil, let next = word(complement.end) else { return false }
    if Self.holders.contains(next) { return true }
    var place = complement.end - 1
    if word(place) == "the" { place -= 1 }
    return word(place) == "in" && date(place - 1) != nil
  }

  private static let upTo: ClauseWords = "to until till through"
  private static let holders: ClauseWords = "for in between among except"

  /// Whether a verb that claims something begins at a place, "it", "was" and the like before it.
  func startsVerb(_ place: Int) -> Bool {
    var place = place
    while Self.pronouns.contains(word(place)) { place += 1 }
    return verb(at: place) != nil || ClaimVerbs.passive[word(place) ?? ""] != nil && word(place) != "made"
  }

  static let agency: ClauseWords = "by between including with"
  static let pronouns: ClauseWords = "it which he she"
  private static let seasons: ClauseWords = "spring summer autumn winter fall"
  private static let clauseJoiners: ClauseWords = "and but by between at in with"
  private static let retractions: ClauseWords = "or respectively rather instead"
}
