import Chronology
import Records
import SourceText

/// The claims that the prose of a document makes of known things.
///
/// Narrow patterns over the tokens of one sentence: what does not fit exactly is passed over, and a sentence that hedges,
/// reports or denies is left alone, because a false alarm is worse than a miss.
package func claims(in document: DocumentModel, named name: DocumentID, _ workspace: WorkspaceModel) -> [Claim] {
  var found: [Claim] = []
  for prose in document.prose {
    for sentence in clauseTokens(of: prose, in: document, named: name, workspace) {
      if sentence.contains(where: { $0.word.map(hedges.contains) ?? false }) { continue }
      for (index, token) in sentence.enumerated() {
        guard case .entity(let entity, let namesakes, let isLinked) = token.content, entity.record?.kindName == "treaty"
        else { continue }
        found += claims(about: entity, namesakes, isLinked: isLinked, at: index, of: sentence)
      }
    }
  }
  return found
}

/// Words that make a sentence say something else than what happened.
private let hedges: Set<String> = [
  "according", "claimed", "claims", "alleged", "allegedly", "supposedly", "reportedly", "wrongly", "erroneously",
  "mistakenly", "incorrectly", "rumoured", "rumored", "planned", "scheduled", "proposed", "would", "should", "might",
  "may", "draft", "drafted", "if", "unless", "hoped", "expected", "intended", "believed", "myth", "fictional", "wants",
  "demanded", "suggested", "rather", "instead", "almost", "nearly", "anniversary", "commemorated", "renewed",
  "extended",
  "revised", "amended", "protocol", "protocols",
]

private func claims(
  about subject: Definition, _ namesakes: [Definition], isLinked: Bool, at index: Int, of sentence: [ClauseToken]
) -> [Claim] {
  let range = sentence[index].range
  func claim(_ predicate: Claim.Predicate, _ date: ProseDate) -> Claim {
    Claim(
      subject: subject, namesakes: namesakes, subjectRange: range, predicate: predicate, date: date, party: nil,
      partyRange: nil)
  }
  var found: [Claim] = []
  if let (predicate, date) = passiveClaim(after: index, of: sentence) { found.append(claim(predicate, date)) }
  if let date = activeDate(around: index, of: sentence) { found.append(claim(.signed, date)) }
  if let date = adjacentDate(of: index, isLinked: isLinked, in: sentence) { found.append(claim(.dated, date)) }
  for (party, partyRange, negated) in signatories(before: index, of: sentence) {
    found.append(
      Claim(
        subject: subject, namesakes: namesakes, subjectRange: range, predicate: .signedBy(negated: negated), date: nil,
        party: party,
        partyRange: partyRange))
  }
  return found
}

// MARK: "The treaty was signed at San Francisco on 8 September 1951"

private let auxiliaries: Set<String> = [
  "was", "were", "had", "been", "is", "which", "that", "itself", "officially", "formally", "finally", "eventually",
  "then", "also", "only", "first", "and", "it",
]
private let placePhrase: Set<String> = [
  "in", "on", "at", "the", "of", "city", "town", "palace", "aboard", "board", "by", "and", "both", "parties", "nations",
  "countries", "states", "representatives", "their", "between", "with",
]

private func passiveClaim(after index: Int, of sentence: [ClauseToken]) -> (Claim.Predicate, ProseDate)? {
  var place = index + 1
  var steps = 0
  while place < sentence.count, steps < 6 {
    let token = sentence[place]
    if let (predicate, length) = verb(at: place, of: sentence) {
      // "ended the war in 1945" is no end of the treaty.
      let after = place + length
      let nearby = predicate == .signed ? 9 : 2
      guard let date = date(after: after, within: nearby, of: sentence) else { return nil }
      return (predicate, date)
    }
    switch token.content {
    case .word(let word) where auxiliaries.contains(word): break
    case .comma: break
    default: return nil
    }
    place += 1
    steps += 1
  }
  return nil
}

/// The verb that begins at a place, and how many tokens it takes.
private func verb(at place: Int, of sentence: [ClauseToken]) -> (Claim.Predicate, Int)? {
  func isWord(_ offset: Int, _ words: String...) -> Bool {
    sentence.indices.contains(place + offset) && sentence[place + offset].word.map(words.contains) ?? false
  }
  if isWord(0, "signed", "concluded") { return (.signed, 1) }
  if isWord(0, "entered", "came", "comes", "enters", "put", "went"), isWord(1, "into"), isWord(2, "force", "effect") {
    return (.inForce, 3)
  }
  if isWord(0, "took", "takes"), isWord(1, "effect") { return (.inForce, 2) }
  if isWord(0, "expired", "lapsed", "terminated") { return (.ended, 1) }
  return nil
}

/// A date that belongs to the verb: nothing but words of a place or of who took part stands between.
private func date(after start: Int, within limit: Int, of sentence: [ClauseToken]) -> ProseDate? {
  var place = start
  while place < sentence.count, place - start <= limit {
    switch sentence[place].content {
    case .date(let date):
      guard place > start else { return date }
      switch sentence[place - 1].content {
      case .comma: return date
      case .word(let word): return ["in", "on"].contains(word) ? date : nil
      default: return nil
      }
    case .entity(let entity, _, _):
      guard let kind = entity.record?.kindName, kind == "place" || kind == "polity" || kind == "person" else {
        return nil
      }
    case .word(let word):
      // Places that the gazetteer does not have are known by their capital.
      if !placePhrase.contains(word), !sentence[place].isCapitalised { return nil }
    case .comma: break
    case .openParenthesis, .closeParenthesis, .clauseEnd: return nil
    }
    place += 1
  }
  return nil
}

// MARK: "Japan signed the treaty in 1951"

private let denials: Set<String> = [
  "not", "never", "refused", "refusing", "declined", "failed", "without", "to", "before", "after", "until", "since",
  "having", "no", "yet", "didn", "hadn", "wasn", "neither", "nor", "once",
]

private func activeDate(around index: Int, of sentence: [ClauseToken]) -> ProseDate? {
  guard let verb = signingVerb(before: index, of: sentence) else { return nil }
  let before = sentence[max(0, verb - 3)..<verb]
  if before.contains(where: { $0.word.map(denials.contains) ?? false }) { return nil }
  guard sentence.indices.contains(index + 2), let word = sentence[index + 1].word, ["in", "on"].contains(word) else {
    return nil
  }
  return sentence[index + 2].date
}

/// The place of "signed" or "signing of" right before a treaty, an article between at most.
private func signingVerb(before index: Int, of sentence: [ClauseToken]) -> Int? {
  var place = index - 1
  if place >= 0, let word = sentence[place].word, ["the", "a", "its", "this"].contains(word) { place -= 1 }
  if place >= 0, sentence[place].word == "of" { place -= 1 }
  guard place >= 0, let word = sentence[place].word, ["signed", "signing", "signature", "sign"].contains(word) else {
    return nil
  }
  return place
}

// MARK: "The 1951 San Francisco Peace Treaty", "the Treaty of Portsmouth (1905)"

private func adjacentDate(of index: Int, isLinked: Bool, in sentence: [ClauseToken]) -> ProseDate? {
  if index > 0, let date = sentence[index - 1].date, date.form == .year {
    // "In 1952 the treaty …" has an article between; "in 1952 Treaty" does not occur.
    if index > 1, let word = sentence[index - 2].word, ["the", "a", "this"].contains(word) { return date }
    return nil
  }
  if sentence.indices.contains(index + 2), case .openParenthesis = sentence[index + 1].content,
    let date = sentence[index + 2].date, sentence.indices.contains(index + 3),
    case .closeParenthesis = sentence[index + 3].content
  {
    return date
  }
  // "The Chicago Convention of 1896" is another thing of the same name, unless it is linked.
  if isLinked, sentence.indices.contains(index + 2), sentence[index + 1].word == "of",
    let date = sentence[index + 2].date
  {
    return date
  }
  return nil
}

// MARK: "The USSR refused to sign the treaty"

private func signatories(before index: Int, of sentence: [ClauseToken]) -> [(Definition, ByteRange, Bool)] {
  guard var place = signingVerb(before: index, of: sentence), let verb = sentence[place].word,
    verb == "signed" || verb == "sign"
  else { return [] }
  place -= 1
  var negated = false
  if verb == "sign" {
    // "refused to sign", "declined to sign", "did not sign"
    guard place >= 1, let first = sentence[place - 1].word, let second = sentence[place].word else { return [] }
    let refuses = ["refused", "declined", "failed"].contains(first) && second == "to"
    let denies = ["did", "had", "would"].contains(first) && ["not", "never"].contains(second)
    guard refuses || denies else { return [] }
    negated = true
    place -= 2
  } else {
    if place >= 0, sentence[place].word == "never" {
      negated = true
      place -= 1
    }
    while place >= 0, let word = sentence[place].word,
      ["also", "then", "finally", "eventually", "both", "had"].contains(word)
    {
      place -= 1
    }
  }
  var parties: [(Definition, ByteRange, Bool)] = []
  while place >= 0 {
    guard let entity = sentence[place].entity else {
      if parties.isEmpty || !joinsParties(place, of: sentence) { break }
      place -= 1
      continue
    }
    guard entity.record?.kindName == "polity" else { return [] }
    parties.append((entity, sentence[place].range, negated))
    place -= 1
  }
  // "Relations between A and B signed …" is no list of signatories.
  if place >= 0, let word = sentence[place].word,
    ["between", "with", "of", "against", "for", "to", "by", "neither", "nor", "no"].contains(word)
  {
    return []
  }
  return parties
}

/// Whether a token stands between the members of a list of states: an article, or a comma or "and" after another state.
private func joinsParties(_ place: Int, of sentence: [ClauseToken]) -> Bool {
  let followsEntity = place > 0 && sentence[place - 1].entity != nil
  switch sentence[place].content {
  case .comma: return followsEntity
  case .word("and"): return followsEntity
  case .word("the"): return true
  default: return false
  }
}
