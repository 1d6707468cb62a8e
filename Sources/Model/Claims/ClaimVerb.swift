/// A verb that claims something of its subject, as it was read in a sentence.
struct ClaimVerb {
  let act: Claim.Act
  /// The place after its last word.
  let end: Int
  var isNegated = false
  var isFormal = false
  /// Whether the subject undergoes it: "was signed".
  var isPassive = false
}

/// Verbs and nouns that claim something, with what they claim.
enum ClaimVerbs {
  /// Participles after "was", or after a comma.
  static let passive: [ClauseWord: Claim.Act] = table([
    (.signed, "signed concluded sealed"),
    (
      .made,
      """
      made agreed reached struck issued released proclaimed adopted promulgated formed created established founded \
      drawn declared completed negotiated instituted initialled initialed
      """
    ),
    (.opened, "opened convened inaugurated"), (.ratified, "ratified"),
    (.ended, "dissolved abolished terminated disbanded extinguished revoked repealed annulled"),
    (.tookPlace, "fought held waged"), (.born, "born"),
    (.died, "killed assassinated executed murdered beheaded guillotined shot"),
  ])
  /// What the subject does itself.
  static let active: [ClauseWord: Claim.Act] = table([
    (.ended, "expired lapsed ended finished"), (.began, "began started commenced erupted"),
    (.opened, "opened convened assembled"), (.tookPlace, "occurred met happened raged"), (.died, "died"),
    (.fell, "collapsed fell disintegrated disappeared"), (.ended, "dissolved"), (.made, "followed"),
  ])
  /// What somebody does to something else.
  static let makings: [ClauseWord: Claim.Act] = table([
    (.made, "founded created established proclaimed"), (.ended, "dissolved abolished disbanded"),
  ])
  static let nouns: [ClauseWord: Claim.Act] = table([
    (.signed, "signing signature conclusion"),
    (.made, "adoption proclamation founding foundation establishment creation formation making"),
    (.ratified, "ratification"), (.began, "outbreak beginning start"), (.opened, "opening"),
    (.ended, "dissolution abolition expiry termination"), (.fell, "end collapse fall disintegration demise"),
    (.born, "birth"), (.died, "death assassination execution murder"),
  ])

  private static func table(_ rows: [(Claim.Act, StaticString)]) -> [ClauseWord: Claim.Act] {
    var table: [ClauseWord: Claim.Act] = [:]
    for (act, words) in rows {
      let bytes = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
      for word in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) { table[ClauseWord(word)] = act }
    }
    return table
  }
}

extension ClaimGrammar {
  /// The verb that begins at a place, its auxiliaries and adverbs before it; `nil` for one that claims nothing.
  func verb(at start: Int) -> ClaimVerb? {
    var place = start
    var isAuxiliary = false
    var isNegated = false
    var isFormal = false
    while place < tokens.count, place - start < 7 {
      guard let word = tokens[place].word, !tokens[place].isQuoted else { return nil }
      var found = simpleVerb(at: place, isPassive: isAuxiliary)
      if found != nil {
        found?.isNegated = isNegated
        found?.isFormal = isFormal
        return found
      }
      if ClaimWords.auxiliaries.contains(word) {
        // "Which began", "had ended": what the subject does itself.
        if ClaimWords.passiveAuxiliaries.contains(word) { isAuxiliary = true }
      } else if word == "not" || word == "never" {
        isNegated = true
      } else if !ClaimWords.adverbs.contains(word) {
        return nil
      }
      if ClaimWords.formal.contains(word) { isFormal = true }
      place += 1
    }
    return nil
  }

  /// A verb without its auxiliaries.
  func simpleVerb(at place: Int, isPassive: Bool) -> ClaimVerb? {
    guard let word = word(place) else { return nil }
    if Self.entering.contains(word), self.word(place + 1) == "into" {
      if Self.force.contains(self.word(place + 2)) { return ClaimVerb(act: .inForce, end: place + 3) }
      if Self.being.contains(self.word(place + 2)) { return ClaimVerb(act: .made, end: place + 3) }
      return nil
    }
    if Self.taking.contains(word) {
      if self.word(place + 1) == "effect" { return ClaimVerb(act: .inForce, end: place + 2) }
      if self.word(place + 1) == "place" { return ClaimVerb(act: .tookPlace, end: place + 2) }
      return nil
    }
    if word == "became", self.word(place + 1) == "effective" { return ClaimVerb(act: .inForce, end: place + 2) }
    if word == "in", Self.force.contains(self.word(place + 1)), Self.since.contains(self.word(place + 2)) {
      return ClaimVerb(act: .inForce, end: place + 3)
    }
    if word == "came", self.word(place + 1) == "to", self.word(place + 2) == "an", self.word(place + 3) == "end" {
      return ClaimVerb(act: .ended, end: place + 4)
    }
    if word == "ceased", self.word(place + 1) == "to", self.word(place + 2) == "exist" {
      return ClaimVerb(act: .ended, end: place + 3)
    }
    if word == "broke" {
      if self.word(place + 1) == "out" { return ClaimVerb(act: .began, end: place + 2) }
      if self.word(place + 1) == "up" { return ClaimVerb(act: .fell, end: place + 2) }
    }
    if Self.lasting.contains(word), self.word(place + 1) == "from" { return ClaimVerb(act: .tookPlace, end: place + 2) }
    if word == "opened", self.word(place + 1) == "for", self.word(place + 2) == "signature" {
      return ClaimVerb(act: .signed, end: place + 3)
    }
    if isPassive, let act = ClaimVerbs.passive[word] {
      let isLong = word == "drawn" && self.word(place + 1) == "up"
      return ClaimVerb(act: act, end: place + (isLong ? 2 : 1), isPassive: true)
    }
    // "Ended the war" is no end of the treaty: a date or a place must follow.
    if !isPassive, let act = ClaimVerbs.active[word] { return ClaimVerb(act: act, end: place + 1) }
    return nil
  }

  static let entering: ClauseWords = "entered came comes enters put went brought coming entering"
  static let force: ClauseWords = "force effect operation"
  private static let being: ClauseWords = "being existence"
  static let taking: ClauseWords = "took takes taking"
  private static let since: ClauseWords = "since from"
  static let lasting: ClauseWords = "lasted met sat raged continued"
}
