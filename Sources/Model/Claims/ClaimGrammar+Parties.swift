import Chronology

extension ClaimGrammar {
  // MARK: "Japan signed the treaty in 1951", "The USSR refused to sign the treaty"

  mutating func readSigning(of thing: NamedThing, at index: Int, _ isSubordinate: Bool) {
    var place = phraseStart(index) - 1
    guard let word = word(place), let (act, isFinite) = Self.signing(word) else { return }
    // "the treaty signed by Japan" after the verb is the object's own matter.
    var complement = complement(at: index + 1, isSubordinate: isSubordinate)
    if index + 1 < tokens.count, tokens[index + 1].isComma { complement = ClaimComplement(end: index + 1) }
    place -= 1
    while ClaimWords.adverbs.contains(self.word(place)) || self.word(place) == "had" { place -= 1 }
    var isNegated = false
    if !isFinite {
      guard let denial = denial(before: place) else { return }
      isNegated = true
      place = denial
    } else if self.word(place) == "never" {
      isNegated = true
      place -= 1
    } else if ClaimWords.negations.contains(self.word(place)) || Self.doubts.contains(self.word(place)) {
      return
    }
    if isOfAbsentees(place) { return }
    let (parties, start) = parties(before: place)
    let date = complement.date ?? (parties.isEmpty && start > place ? nil : frontedDate(before: start))
    if !isNegated, act == .signed || parties.count > 1 {
      add(thing, act == .ratified ? .ratified : .signed, date, isOfParty: parties.count == 1)
    }
    if isNegated, date != nil || complement.end < tokens.count && !endsClause(complement.end) { return }
    if isSubordinateList(start) { return }
    for party in parties {
      claims.append(
        Claim(
          thing: thing, predicate: .party(party, act == .ratified ? .ratified : .signed, isNegated: isNegated)))
    }
  }

  /// Whether a subject that ends at a place says that nobody did it, or only some: "No power", "Only a few states".
  private func isOfAbsentees(_ end: Int) -> Bool {
    var place = end
    while place >= 0, !tokens[place].isClauseEnd {
      if ClaimWords.absentees.contains(word(place)) { return true }
      place -= 1
    }
    return false
  }

  private static func signing(_ word: ClauseWord) -> (Claim.Act, isFinite: Bool)? {
    switch word {
    case "signed", "concluded": (.signed, true)
    case "ratified": (.ratified, true)
    case "sign": (.signed, false)
    case "ratify": (.ratified, false)
    default: nil
    }
  }

  /// Words before "signed" that make it something else.
  private static let doubts: ClauseWords = "to be having almost nearly who once before after"

  /// The place before "refused to", "declined to", "failed to", "did not"; what is meant only of a moment is none.
  private func denial(before end: Int) -> Int? {
    guard end >= 1, let first = word(end - 1), let second = word(end) else { return nil }
    let refuses = Self.refusing.contains(first) && second == "to"
    let denies = first == "did" && (second == "not" || second == "never")
    guard refuses || denies else { return nil }
    return end - 2
  }

  private static let refusing: ClauseWords = "refused declined failed"

  /// The states in a list that ends at a place, and where the list starts; none where it holds something else.
  func parties(before end: Int) -> (parties: [NamedThing], start: Int) {
    var place = end
    var parties: [NamedThing] = []
    var hasOthers = false
    scan: while place >= 0, end - place < 24 {
      let token = tokens[place]
      switch token.content {
      case .entity(let thing):
        if thing.isAny(.polity) {
          parties.append(thing)
        } else if !thing.isAny(.person), !thing.isAny(.place) {
          return ([], place + 1)
        } else {
          hasOthers = true
        }
      case .comma:
        guard place > 0, tokens[place - 1].entity != nil, place < end else { break scan }
      case .word(let word):
        if word == "and" || word == "the" || word == "both" { break }
        if ClaimWords.legislatures.contains(word), place > 0, tokens[place - 1].entity != nil { break }
        // Groups, persons and offices sign too, but they are no parties that are known.
        if tokens[place].isCapitalised || ClaimWords.complementNouns.contains(word) || ClaimWords.fillers.contains(word)
        {
          hasOthers = true
          break
        }
        break scan
      default: break scan
      }
      place -= 1
    }
    var start = place + 1
    while start <= end, tokens[start].isComma || word(start) == "and" { start += 1 }
    // What stands before must let a sentence begin: "relations between A and B signed …" is no list of signatories.
    return (hasOthers && parties.isEmpty ? [] : parties, start)
  }

  /// Whether a list of states is governed by something before it, or shares it with others that are not read.
  private func isSubordinateList(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    switch tokens[start - 1].content {
    case .comma, .clauseEnd, .openParenthesis:
      return start > 1 && word(start - 2) != nil && tokens[start - 1].isComma
        && isNegativeOpener(start - 2)
    case .date: return false
    case .word(let word): return !ClaimWords.clauseOpeners.contains(word) || word == "for" || word == "so"
    default: return true
    }
  }

  private func isNegativeOpener(_ place: Int) -> Bool {
    tokens[...place].contains { ClaimWords.negations.contains($0.word) }
  }

  // MARK: "Among the signatories of the treaty were Britain and France", "signed …, including the Soviet Union"

  mutating func readSignatories(of thing: NamedThing, at index: Int) {
    let start = phraseStart(index)
    guard start > 1, Self.belonging.contains(word(start - 1)) else { return }
    guard Self.signatoryNouns.contains(word(start - 2)) else { return }
    var place = start - 3
    while Self.membership.contains(word(place)) { place -= 1 }
    if Self.copulas.contains(word(place)) {
      // "China was among the signatories of …"
      guard let party = entity(place - 1), party.isAny(.polity), place - 1 == 0 || isSubject(place - 1) else { return }
      if word(place + 1) == "not" || word(place + 1) == "never" { return }
      claims.append(Claim(thing: thing, predicate: .party(party, .signed, isNegated: false)))
      return
    }
    // "Among the signatories of … were A, B and C"
    guard place < 0 || word(place) == "among", Self.copulas.contains(word(index + 1)) else { return }
    var next = index + 2
    while next < tokens.count {
      switch tokens[next].content {
      case .entity(let party):
        guard party.isAny(.polity), word(next + 1) != "s" else { return }
        claims.append(Claim(thing: thing, predicate: .party(party, .signed, isNegated: false)))
      case .comma: break
      case .word(let word):
        guard word == "and" || word == "the" || word == "also" || tokens[next].isCapitalised else { return }
      default: return
      }
      next += 1
    }
  }

  private static let belonging: ClauseWords = "of to"
  static let signatoryNouns: ClauseWords = "signatories signatory party parties"
  private static let membership: ClauseWords = "the a among one of original first"
  private static let copulas: ClauseWords = "was were"

  // MARK: "The Treaty of Trianon, which Hungary signed on 4 June 1920, …"

  mutating func readRelativeSigning(of thing: NamedThing, at index: Int) {
    guard index + 2 < tokens.count, tokens[index + 1].isComma, word(index + 2) == "which" else { return }
    var place = index + 3
    var parties: [NamedThing] = []
    while place < tokens.count {
      if let party = entity(place) {
        if party.isAny(.polity) { parties.append(party) }
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
