/// How the letters of a word are cased.
enum WordCase: Int, Hashable, Sendable {
  case small, capitalised, capitals

  /// Whether a word of prose may stand for a word of a name that is cased like this: `us` never for `US`, `Treaty` and
  /// `TREATY` for `Treaty`, and any for a word that is small in the name itself.
  @inline(__always)
  func accepts(_ found: WordCase) -> Bool { rawValue <= found.rawValue }
}
