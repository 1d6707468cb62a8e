import Chronology

/// The claims of a German sentence: "Der Vertrag wurde am 28. Juni 1919 unterzeichnet und trat am … in Kraft."
@_optimize(none)  // The optimizer of Swift 6.3.1 fails on it (CopyPropagation).
func germanClaims(in sentence: ClauseSentence) -> [Claim] {
  let tokens = sentence.tokens
  if sentence.isQuestion || tokens.contains(where: { germanHedges.contains($0.word) || $0.isQuoted }) { return [] }
  func word(_ place: Int) -> ClauseWord? { tokens.indices.contains(place) ? tokens[place].word : nil }
  var claims: [Claim] = []
  for (index, token) in tokens.enumerated() {
    guard let thing = token.entity else { continue }
    // The subject: at the start of the sentence, or of a clause after a comma.
    let start = germanArticles.contains(word(index - 1)) ? index - 1 : index
    guard start == 0 || tokens[start - 1].isComma || tokens[start - 1].isClauseEnd, let auxiliary = word(index + 1),
      germanAuxiliaries.contains(auxiliary)
    else { continue }
    var place = index + 2
    var date: ProseDate?
    fields: while place < tokens.count, place - index < 12 {
      switch tokens[place].content {
      case .date(let found):
        if date != nil { break fields }
        date = found
      case .entity: break
      case .word(let word):
        if let date,
          let act = germanAct(auxiliary, word, next: tokens.indices.contains(place + 1) ? place + 1 : nil, tokens)
        {
          claims.append(Claim(thing: thing, predicate: .dated(act, date)))
          break fields
        }
        guard germanFillers.contains(word) || tokens[place].isCapitalised else { break fields }
      default: break fields
      }
      place += 1
    }
  }
  return claims
}

private func germanAct(_ auxiliary: ClauseWord, _ word: ClauseWord, next: Int?, _ tokens: [ClauseToken]) -> Claim.Act? {
  if auxiliary == "trat" {
    guard word == "in", let next, tokens[next].word == "kraft" else { return nil }
    return .inForce
  }
  if germanSigning.contains(word) { return .signed }
  if germanFounding.contains(word) { return .made }
  if germanEnding.contains(word) { return .ended }
  return nil
}

private let germanArticles: ClauseWords = "der die das dieser diese dieses"
private let germanAuxiliaries: ClauseWords = "wurde wurden ist trat"
private let germanSigning: ClauseWords = "unterzeichnet unterschrieben geschlossen abgeschlossen besiegelt"
private let germanFounding: ClauseWords = "gegründet verkündet proklamiert ausgerufen verabschiedet"
private let germanEnding: ClauseWords = "aufgelöst abgeschafft"
private let germanFillers: ClauseWords = "am im in zu von der dem den und erst schließlich feierlich jahre"
private let germanHedges: ClauseWords = """
  nicht nie angeblich laut würde würden sollte sollten könnte falls wenn behauptet behaupten angenommen irrtümlich \
  jahrestag jubiläum entwurf hätte wäre sic recte falsch
  """
