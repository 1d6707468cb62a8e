import Chronology

/// The reading of one sentence for what it claims of known things.
///
/// Narrow patterns: what does not fit one exactly is passed over, and a sentence that hedges, reports, asks or denies is
/// left alone, because a false alarm is worse than a miss.
struct ClaimGrammar {
  let tokens: [ClauseToken]
  var claims: [Claim] = []
  /// The place of "that" in "it was in 1951 that …".
  let cleft: Int?
  /// Those of all words.
  let roles: WordRoles
  let hasQuotation: Bool

  init(_ sentence: ClauseSentence) {
    tokens = sentence.tokens
    roles = sentence.roles
    hasQuotation = sentence.hasQuotation
    cleft = Self.cleft(in: tokens)
  }

  /// Whether the sentence speaks of books, films and the like, so that a year in parentheses may be theirs.
  var hasWorks: Bool { roles.contains(.work) }

  /// The place of "that" where a sentence begins "it was in 1951 that".
  private static func cleft(in tokens: [ClauseToken]) -> Int? {
    guard tokens.count >= 5, tokens[0].word == "it", tokens[1].word == "was",
      tokens[2].word == "in" || tokens[2].word == "on", tokens[4].word == "that", case .date = tokens[3].content
    else { return nil }
    return 4
  }

  /// Reads a sentence.
  ///
  /// - Parameter topic: What the sentence before spoke of, which "it" may mean.
  static func claims(in sentence: ClauseSentence, topic: NamedThing?) -> [Claim] {
    if sentence.isQuestion || sentence.roles.contains(.hedge) { return [] }
    var grammar = ClaimGrammar(sentence)
    grammar.read(topic: topic)
    return grammar.claims
  }

  func word(_ place: Int) -> ClauseWord? { tokens.indices.contains(place) ? tokens[place].word : nil }
  func date(_ place: Int) -> ProseDate? { tokens.indices.contains(place) ? tokens[place].date : nil }
  func entity(_ place: Int) -> NamedThing? { tokens.indices.contains(place) ? tokens[place].entity : nil }

  private mutating func read(topic: NamedThing?) {
    if let topic { readPronoun(topic) }
    for (index, token) in tokens.enumerated() {
      guard case .entity(let thing) = token.content, !token.isQuoted else { continue }
      let isSubordinate = isSubordinate(index)
      if hasModal(before: index) || isPartOfName(index) { continue }
      readPredicates(of: thing, at: index, isSubordinate)
      readParticiple(before: index, of: thing)
      readNominal(of: thing, at: index)
      readAttributes(of: thing, at: index)
      readPhrase(of: thing, at: index)
      readMaking(of: thing, at: index)
      if thing.isAny(.treaty) {
        readSigning(of: thing, at: index, isSubordinate)
        readSignatories(of: thing, at: index)
        readRelativeSigning(of: thing, at: index)
      }
      if thing.isAny(.treaty) || thing.isAny(.polity) { readMembership(of: thing, at: index, isSubordinate) }
      if thing.isAny(.polity) || thing.isAny(.person) { readAct(of: thing, at: index) }
    }
  }

  mutating func add(
    _ thing: NamedThing, _ act: Claim.Act, _ date: ProseDate?, isFormal: Bool = false, isOfParty: Bool = false,
    isLoose: Bool = false
  ) {
    guard let date else { return }
    claims.append(
      Claim(
        thing: thing, predicate: .dated(act, date), isFormal: isFormal, isOfParty: isOfParty, isLoose: isLoose))
  }

  // MARK: The subject of a clause

  /// Whether a name is the end of a longer one that is not known: "the Anglo-Dutch War", "a second Thirty Years' War", "the
  /// Scandinavian Seven Years' War".
  private func isPartOfName(_ index: Int) -> Bool {
    guard let thing = entity(index), !thing.isLinked, index > 0 else { return false }
    if tokens[index].isHyphenated { return true }
    guard thing.kind == "treaty" || thing.kind == "event", let word = word(index - 1) else { return false }
    if ClaimWords.ordinals.contains(word) { return true }
    // At the start of a sentence or clause every word has a capital.
    guard tokens[index - 1].isCapitalised, ClaimWords.articles.contains(self.word(index - 2)) else { return false }
    return !ClaimWords.articles.contains(word)
  }

  /// The first token of the noun phrase that a name is the head of: the article before it.
  func phraseStart(_ index: Int) -> Int {
    ClaimWords.articles.contains(word(index - 1)) ? index - 1 : index
  }

  /// Whether a name is the subject of a clause that begins with it, or has only a date before it.
  func isSubject(_ index: Int) -> Bool {
    let start = phraseStart(index)
    if start < index, let thing = entity(index), thing.isAny(.person) { return false }
    if start == 0 { return true }
    switch tokens[start - 1].content {
    case .comma, .clauseEnd, .openParenthesis: return true
    case .date: return isFronted(dateAt: start - 1)
    case .word(let word):
      if start - 1 == cleft { return true }
      // "a second Treaty of …"
      if start == index, ClaimWords.otherOnes.contains(word) { return false }
      if start == index, entity(index)?.isAny(.person) == true, Self.titles.contains(word) {
        return start < 2 || isSubject(startingAt: start - 1)
      }
      return ClaimWords.clauseOpeners.contains(word)
    default: return false
    }
  }

  private func isSubject(startingAt start: Int) -> Bool {
    if start == 0 { return true }
    switch tokens[start - 1].content {
    case .comma, .clauseEnd, .openParenthesis: return true
    case .date: return isFronted(dateAt: start - 1)
    case .word(let word): return ClaimWords.clauseOpeners.contains(word)
    default: return false
    }
  }

  private static let titles: ClauseWords =
    "president king emperor tsar chancellor prince count lord general marshal commodore premier pope sultan"

  /// Whether a date stands at the start of its clause, "in" or "on" before it.
  func isFronted(dateAt place: Int) -> Bool {
    var start = place
    while start > 0, Self.datePrefixes.contains(word(start - 1)) { start -= 1 }
    // "From 1903 to 1905": only a stretch of time, not "from 1903 on".
    if start > 0, start == place, word(start - 1) == "from", date(place)?.form == .range { start -= 1 }
    if start == place { return place == 0 && date(place)?.form != .year }
    if start == 0 { return true }
    switch tokens[start - 1].content {
    case .comma: return start > 1
    case .clauseEnd: return true
    case .word(let word): return word == "and" || word == "but"
    default: return false
    }
  }

  private static let datePrefixes: ClauseWords = "in on early late the"

  /// The date with which the clause of a subject begins, before that subject.
  func frontedDate(before start: Int) -> ProseDate? {
    if start > 0, start - 1 == cleft { return date(start - 2) }
    var place = start - 1
    if place >= 0, tokens[place].isComma { place -= 1 }
    guard let date = date(place), isFronted(dateAt: place) else { return dateBeforeParenthesis(start) }
    return date
  }

  /// "On 28 June 1919, five years after the murder, Germany …": the date, where between two commas stands something that
  /// is neither a list nor dated.
  private func dateBeforeParenthesis(_ start: Int) -> ProseDate? {
    guard start > 0, tokens[start - 1].isComma else { return nil }
    var comma = start - 2
    while comma > 0, !tokens[comma].isComma {
      if tokens[comma].isClauseEnd || isOwnDate(comma) || word(comma) == "and" { return nil }
      comma -= 1
    }
    guard comma > 0, start - comma > 3, entity(comma + 1) == nil, isFronted(dateAt: comma - 1) else { return nil }
    return date(comma - 1)
  }

  private func isOwnDate(_ place: Int) -> Bool {
    guard let date = date(place) else { return false }
    return date.form != .relative
  }

  /// Whether the clause that a name is in follows "when", "after" and the like.
  private func isSubordinate(_ index: Int) -> Bool {
    var place = index - 1
    while place >= 0 {
      if tokens[place].isComma || tokens[place].isClauseEnd { return false }
      if tokens[place].roles.contains(.subordinator) { return true }
      place -= 1
    }
    return false
  }

  /// Whether the sentence before a name says that something was only wished, planned or supposed.
  private func hasModal(before index: Int) -> Bool {
    for place in 0..<index where place != cleft {
      if tokens[place].roles.contains(.modal) || word(place) == "that" && !tokens[place].isCapitalised { return true }
    }
    return false
  }

  // MARK: "The treaty was signed at San Francisco on 8 September 1951"

  private mutating func readPredicates(of thing: NamedThing, at index: Int, _ isSubordinate: Bool) {
    var place = index + 1
    let isSubject = isSubject(index)
    if place < tokens.count, tokens[place].opens, let close = closing(place) { place = close + 1 }
    // ", signed at … on …": a participle right after the name belongs to it, whatever the name's part in the sentence.
    if place < tokens.count, tokens[place].isComma {
      if let verb = participle(at: place + 1), !belongsToAnother(index) {
        read(verb, of: thing, isSubordinate: false, fronted: nil)
        return
      }
      if Self.relatives.contains(word(place + 1)), let verb = verb(at: place + 1), !belongsToAnother(index) {
        read(verb, of: thing, isSubordinate: false, fronted: nil)
        return
      }
      // The name itself may stand between two commas: "the treaty with Japan, the San Francisco Peace Treaty, entered …".
      let start = phraseStart(index)
      if start > 1, tokens[start - 1].isComma, tokens[start - 2].entity?.isAny(.treaty) != true,
        let verb = verb(at: place + 1)
      {
        read(verb, of: thing, isSubordinate: false, fronted: nil)
        return
      }
      // An apposition between two commas.
      guard isSubject, let end = apposition(place) else { return }
      place = end
    } else if place < tokens.count, tokens[place].isClauseEnd, let verb = participle(at: place + 1),
      !belongsToAnother(index)
    {
      // "– signed at … on … –"
      return read(verb, of: thing, isSubordinate: false, fronted: nil)
    }
    guard isSubject, let verb = verb(at: place), !hasViewpoint(before: phraseStart(index), of: thing) else { return }
    read(verb, of: thing, isSubordinate: isSubordinate, fronted: frontedDate(before: phraseStart(index)))
  }

  private static let relatives: ClauseWords = "which who"

  /// Whether a clause begins with whom it holds for, or where: "For the Soviet Union, the war began on 22 June 1941".
  private func hasViewpoint(before start: Int, of thing: NamedThing) -> Bool {
    guard start > 0, tokens[start - 1].isComma else { return false }
    var opening = (tokens[..<start].lastIndex { $0.isClauseEnd } ?? -1) + 1
    if word(opening) == "but" || word(opening) == "and" { opening += 1 }
    guard opening < start, !(opening..<start).contains(where: isOwnDate) else { return false }
    return word(opening) == "for" || thing.isAny(.event) && Self.viewpoints.contains(word(opening))
  }

  private static let viewpoints: ClauseWords = "in to across throughout from on"

  /// "Signed", "first concluded", "born": a participle without an auxiliary.
  private func participle(at start: Int) -> ClaimVerb? {
    var place = start
    while ClaimWords.adverbs.contains(word(place)), place - start < 2 { place += 1 }
    guard let word = word(place), !tokens[place].isQuoted else { return nil }
    if word == "in" { return simpleVerb(at: place, isPassive: false) }
    guard ClaimVerbs.passive[word] != nil else { return nil }
    return simpleVerb(at: place, isPassive: true)
  }

  private func closing(_ open: Int) -> Int? {
    tokens[open...].prefix(14).firstIndex { $0.closes }
  }

  /// Where an apposition after a comma ends: after its second comma, where a verb must follow.
  private func apposition(_ comma: Int) -> Int? {
    guard let second = tokens[(comma + 1)...].prefix(18).firstIndex(where: { $0.isComma || $0.isClauseEnd }),
      tokens[second].isComma, second > comma + 1
    else { return nil }
    if tokens[comma..<second].contains(where: { $0.date != nil }) { return nil }
    // "…, the Treaty of Trianon, …" is a list.
    if tokens[comma..<second].contains(where: { $0.entity?.isAny(.treaty) ?? false }) { return nil }
    guard ClaimWords.auxiliaries.contains(word(second + 1)) || verb(at: second + 1) != nil else { return nil }
    return second + 1
  }

  /// Whether a name is part of the name of something else that is dated: "the protocol to the Treaty of Versailles".
  func belongsToAnother(_ index: Int) -> Bool {
    let start = phraseStart(index)
    guard start > 1, Self.belonging.contains(word(start - 1)) else { return false }
    return tokens[max(0, start - 4)..<(start - 1)].contains { ClaimWords.partsOfInstruments.contains($0.word) }
  }

  private static let belonging: ClauseWords = "of to for from"

  /// Takes in a verb with what follows it, and further verbs joined by "and".
  private mutating func read(
    _ verb: ClaimVerb, of thing: NamedThing, isSubordinate: Bool, fronted: ProseDate?
  ) {
    var verb = verb
    var fronted = fronted
    for _ in 0..<4 {
      let complement = complement(at: verb.end, isSubordinate: isSubordinate)
      take(verb, complement, of: thing, fronted: fronted)
      // "… and entered into force on …"
      var place = complement.end
      while place < tokens.count, tokens[place].isComma || Self.joining.contains(word(place)) { place += 1 }
      guard place > complement.end || word(place - 1) == "and" || tokens[place - 1].isComma, !isSubordinate,
        let next = self.verb(at: place) ?? participle(at: place), complement.date != nil
      else { return }
      verb = next
      fronted = nil
    }
  }

  private static let joining: ClauseWords = "and but it which he she"

  private mutating func take(
    _ verb: ClaimVerb, _ complement: ClaimComplement, of thing: NamedThing, fronted: ProseDate?
  ) {
    let isOfInstrument = verb.act == .signed || verb.act == .made || verb.act == .ratified
    if isOfInstrument, thing.isAny(.treaty) {
      for agent in complement.agents {
        let act: Claim.PartyAct = verb.act == .ratified ? .ratified : .signed
        claims.append(Claim(thing: thing, predicate: .party(agent, act, isNegated: verb.isNegated)))
      }
      if verb.act == .signed, !verb.isNegated {
        for place in complement.places { claims.append(Claim(thing: thing, predicate: .place(place))) }
      }
    }
    if verb.isNegated { return }
    // "The United States began Operation …": what the subject does to something else.
    if !verb.isPassive, verb.end < tokens.count, let next = word(verb.end), !ClaimWords.prepositions.contains(next) {
      return
    }
    if !verb.isPassive, entity(verb.end) != nil { return }
    // A war may begin and end elsewhere at another time.
    let isRegional = !complement.places.isEmpty || complement.hasOtherPlace
    let hasViewpoint = hasViewpoint(after: complement)
    let isEnd = verb.act == .began || verb.act == .ended
    if isRegional || hasViewpoint, isEnd, thing.isAny(.event) { return }
    if hasViewpoint, isEnd || verb.act == .made || verb.act == .fell, thing.isAny(.polity) { return }
    // Each party ratifies on a day of its own.
    if verb.act == .ratified, !complement.agents.isEmpty { return }
    // For each state it enters into force on a day of its own.
    let isOfStates = verb.act == .inForce && (isRegional || hasViewpoint || !complement.agents.isEmpty)
    add(
      thing, verb.act, complement.date ?? fronted, isFormal: verb.isFormal,
      isOfParty: isOfStates || complement.agents.count == 1)
  }

  // MARK: "It was signed in 1951"

  private mutating func readPronoun(_ topic: NamedThing) {
    var place = 0
    if word(0) == "the" || word(0) == "this" {
      guard topic.kind == "treaty", Self.instruments.contains(word(1)) else { return }
      place = 2
    } else if word(0) == "it", topic.kind == "treaty" {
      place = 1
    } else if Self.persons.contains(word(0)), topic.kind == "person" {
      place = 1
    } else {
      return
    }
    guard let verb = verb(at: place), verb.isPassive || topic.kind == "person" || verb.act == .inForce else { return }
    read(verb, of: topic, isSubordinate: false, fronted: nil)
  }

  private static let persons: ClauseWords = "he she"
  static let instruments: ClauseWords = "treaty agreement pact convention peace accord accords instrument alliance"

  /// What a sentence speaks of: its subject, where that is the only instrument or person of the sentence.
  static func topic(of sentence: ClauseSentence) -> NamedThing? {
    let grammar = ClaimGrammar(sentence)
    guard let index = sentence.tokens.firstIndex(where: { $0.entity != nil }), index < 3,
      grammar.phraseStart(index) == 0,
      let thing = sentence.tokens[index].entity, let kind = thing.kind, kind == "treaty" || kind == "person"
    else { return nil }
    for (place, token) in sentence.tokens.enumerated() where place != index {
      if let other = token.entity, other.isAny(ThingKinds(kindName: kind)) { return nil }
      if kind == "treaty", instruments.contains(token.word), !token.isCapitalised { return nil }
    }
    return thing
  }
}
