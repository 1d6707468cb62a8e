/// Dates in Japanese script: 昭和26年9月8日, 一九五一年九月, 紀元前44年, 17世紀, 1960年代.
extension ProseGrammar {
  func ideographicDate(_ start: Int) -> WrittenDate? { nil }
}
