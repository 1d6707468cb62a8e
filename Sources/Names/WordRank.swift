/// How well a word fits that begins with what is typed, as far as that depends on the word alone; what ranks lower fits
/// better.
struct WordRank: Comparable {
  let value: UInt8

  private static let inside: UInt8 = 0x80

  /// - Parameter nameLength: of the name that the word stands in, in bytes.
  init(nameLength: Int, isID: Bool, beginsName: Bool) {
    let length = UInt8(min(nameLength, MatchScore.longestName)) + UInt8(isID ? 0 : MatchScore.idAdvantage)
    value = length | (beginsName ? 0 : Self.inside)
  }

  init(value: UInt8) { self.value = value }

  static func < (left: WordRank, right: WordRank) -> Bool { left.value < right.value }

  private var length: Int { Int(value & ~Self.inside) - MatchScore.idAdvantage }

  /// The score where less than the whole name is typed.
  var score: Int { (value & Self.inside == 0 ? MatchScore.beginning : MatchScore.word) - length }
}
