extension ClaimGrammar {
  /// Words without which a sentence claims nothing, unless a date stands right beside what is known: the verbs and nouns of
  /// what happens to a thing, and what parties do. A pattern that is added to ``read(topic:)`` adds its words here.
  static let tellingWords: ClauseWords =
    ClauseWords(ClaimVerbs.passive.keys) + ClauseWords(ClaimVerbs.active.keys) + ClauseWords(ClaimVerbs.nouns.keys)
    + ClauseWords(ClaimVerbs.makings.keys) + transfers
    + entering + force + taking + lasting + deeds + personalDeeds + signatoryNouns + membershipWords
    + otherTellingWords

  private static let otherTellingWords: ClauseWords =
    "became ceased broke opened signed concluded ratified sign ratify between"
}
