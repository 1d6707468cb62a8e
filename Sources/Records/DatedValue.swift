import Chronology
import SourceText

/// A date in a field with its equivalents in other calendars, and the words that follow.
package struct DatedValue: Hashable, Sendable {
  /// The date itself, then each equivalent after an `=`; at least one, well-formed or not.
  package let parts: [DatedPart]
  /// What follows the dates, such as the place; empty where there is nothing.
  package let rest: String
  package let restRange: ByteRange
  /// Where ``rest`` stands in the field's text.
  let restLocal: Range<Int>

  /// The date, if it is well-formed.
  package var date: HistoricalDate? { parts.first?.date }

  /// The date as historians write it, if it is well-formed: the Julian one, if it is given, for a day before the Gregorian
  /// calendar was in use.
  package var customary: HistoricalDate? {
    parts.lazy.compactMap(\.date).first(where: \.isCustomary) ?? date
  }

  /// The date without its equivalents.
  package var dateRange: ByteRange { parts.first?.range ?? restRange }
}

/// One date as it is written.
package struct DatedPart: Hashable, Sendable {
  package let text: String
  package let range: ByteRange
  /// Every date that can be meant, the likeliest first; none where ``error`` says why.
  package let dates: [HistoricalDate]
  /// Why it is no date; the range in it means nothing outside the reader, ``errorRange`` does.
  package let error: DateReadingError?
  /// The bytes at fault; the whole where there is no error.
  package let errorRange: ByteRange
  /// How it compares with the first date of the value.
  package let agreement: DatedFieldValue.Agreement

  /// The likeliest date.
  package var date: HistoricalDate? { dates.first }
}
