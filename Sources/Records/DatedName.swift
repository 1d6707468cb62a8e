import Chronology

/// What people call a date of a record.
package struct DatedName {
  package let words: String
  /// `nil` for what is no date.
  package let date: HistoricalDate?
}

extension DatedValue {
  /// Its usual name, then the others as they stand within parentheses: "7 February 1855", "26 January 1855 Old Style"; for
  /// a day before the Gregorian calendar was in use the Julian name first: "14 October 1066", "20 October 1066 Gregorian".
  package var names: [DatedName] {
    guard let customary, customary.isCustomary else {
      let others = parts.dropFirst().map { DatedName(words: $0.date?.wordsInParentheses ?? $0.text, date: $0.date) }
      return parts.prefix(1).map { DatedName(words: $0.date?.edtf.words ?? $0.text, date: $0.date) } + others
    }
    let others = parts.filter { $0.date?.calendar != .julian && $0.date?.calendar != .gregorian }
    return [
      DatedName(words: customary.words, date: customary),
      DatedName(words: "\(customary.edtf.words) Gregorian", date: HistoricalDate(customary.edtf)),
    ] + others.map { DatedName(words: $0.date?.wordsInParentheses ?? $0.text, date: $0.date) }
  }
}
