/// How the words of a name are cased, two bits a word; of a long name its first thirty-two.
struct WordCases: Hashable {
  private var bits: UInt64
  private(set) var count: Int

  private static let keptCount = 32

  init(_ first: WordCase) {
    bits = UInt64(first.rawValue)
    count = 1
  }

  mutating func append(_ letterCase: WordCase) {
    if count < Self.keptCount { bits |= UInt64(letterCase.rawValue) << (2 * UInt64(count)) }
    count += 1
  }

  /// The words whose cases are known.
  var kept: Range<Int> { 0..<min(count, Self.keptCount) }

  subscript(word: Int) -> Int { Int(truncatingIfNeeded: bits >> (2 * UInt64(word)) & 3) }
}
