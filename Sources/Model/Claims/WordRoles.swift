/// What a word means for the whole of a sentence, whatever stands beside it.
struct WordRoles: OptionSet, Sendable {
  let rawValue: UInt8

  /// The sentence does not say that something was so, or speaks of what was done long afterwards.
  static let hedge = WordRoles(rawValue: 1)
  /// It speaks of books, films and the like.
  static let work = WordRoles(rawValue: 2)
  /// It looks back at a state, or forward to it.
  static let retrospect = WordRoles(rawValue: 4)
  /// It speaks of what was asked for, decided or refused.
  static let intention = WordRoles(rawValue: 8)
  /// What follows was only wished, planned or supposed.
  static let modal = WordRoles(rawValue: 16)
  /// A clause begins that depends on another.
  static let subordinator = WordRoles(rawValue: 32)
}

extension WordRoleTable {
  static let english = WordRoleTable([
    (ClaimWords.hedges, .hedge), (ClaimWords.remembrance, .hedge), (ClaimWords.works, .work),
    (ClaimWords.retrospect, .retrospect), (ClaimWords.intentions, .intention), (ClaimWords.modals, .modal),
    (ClaimWords.subordinators, .subordinator),
  ])
}
