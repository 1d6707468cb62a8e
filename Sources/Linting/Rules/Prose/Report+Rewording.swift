import Chronology
import Model

extension Report {
  /// The fix that writes another date in place of one, if it can be worded so that the sentence stays whole.
  func rewording(of date: ProseDate, written: String, to known: HistoricalDate) -> [Fix] {
    guard let words = known.wording(like: date, written: written) else { return [] }
    return [replacement("Change to ‘\(words)’", isSafe: false, of: date.range, with: words)]
  }
}
