/// How the words of a name are cased, two bits a word.
struct WordCases: Hashable {
  private var bits: UInt64
  private(set) var count: Int

  /// The most words that a name can have.
  static let limit = 32

  init(_ first: WordCase) {
    bits = UInt64(first.rawValue)
    count = 1
  }

  init?(_ cases: [WordCase]) {
    guard let first = cases.first, cases.count <= Self.limit else { return nil }
    self.init(first)
    for next in cases.dropFirst() { append(next) }
  }

  mutating func append(_ letterCase: WordCase) {
    bits |= UInt64(letterCase.rawValue) << (2 * UInt64(count))
    count += 1
  }

  subscript(word: Int) -> Int { Int(truncatingIfNeeded: bits >> (2 * UInt64(word)) & 3) }
}
