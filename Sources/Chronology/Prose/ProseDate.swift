import SourceText

/// A date found in running prose.
package struct ProseDate: Hashable, Sendable {
  /// The words of the date, with "early", "about" and the article that belong to it, without a preposition before it.
  package var range: ByteRange
  /// What it can mean, the likeliest first: one where it is unambiguous, otherwise all, and never a guess.
  package var readings: [ProseReading]
  package var confidence: Confidence
  package var form: Form
  /// The calendar, where the text names it: Old and New Style, an era, the Republic. Readings are Gregorian all the same.
  package var calendar: CalendarSystem?
  /// Whether it names a day that no calendar has ("30 February 1950"); then there are no readings.
  package var isImpossible = false
  /// The weekday written beside it, right or wrong.
  package var weekday: WrittenWeekday?
  package var dual: DualDate?
  package var anchor: Anchor?

  /// How sure it is that the words are a date and mean this one.
  package enum Confidence: UInt8, Hashable, Sendable, Comparable {
    /// A number that may be a year.
    case weak
    /// A year in a place where years stand, or a date whose year the context gives.
    case probable
    /// Unmistakable: only such dates make findings.
    case certain

    package static func < (left: Confidence, right: Confidence) -> Bool { left.rawValue < right.rawValue }
  }

  package enum Form: UInt8, Hashable, Sendable {
    case day, month, season, year, decade, century, range, era, dual
    /// Told by another date alone: "the next day".
    case relative
  }

  /// A weekday written beside a date.
  package struct WrittenWeekday: Hashable, Sendable {
    package let range: ByteRange
    /// ISO 8601: 1 is Monday, 7 is Sunday.
    package let number: Int
  }

  /// One day told in two ways: two calendars, two starts of the year, or an era and a common year.
  package struct DualDate: Hashable, Sendable {
    package enum Kind: UInt8, Hashable, Sendable {
      /// "26 January (7 February) 1855": Julian, then Gregorian.
      case calendars
      /// "30 January 1648/9": the year begun on 25 March, then the year begun on 1 January.
      case years
      /// "Shōwa 26 (1950)": an era, then the common year.
      case era
    }
    package let kind: Kind
    package let first: ByteRange
    package let second: ByteRange
    /// What each half says alone. The first of ``Kind/calendars`` is a Julian date under its Julian name.
    package let firstValue: EDTF
    package let secondValue: EDTF
    /// Whether both halves are the same day, or the last of the Julian calendar of some country and the first of the
    /// Gregorian, or for an era the same year.
    package let agrees: Bool
  }

  /// What gave a date its year, or all of it.
  package struct Anchor: Hashable, Sendable {
    package enum Reason: UInt8, Hashable, Sendable {
      /// The year of the date told last.
      case yearOfLastDate
      /// The year after the date told last, because the month is much earlier in the year.
      case yearAfterLastDate
      /// "of that year", "the following year" …
      case statedRelation
      /// A date beside it that shares its parts ("8–12 September").
      case sharedParts
      /// The century, or for a short number the era, of the date told last ("'42", "in 410").
      case centuryOfLastDate
      /// Counted from the date told last ("three days later").
      case countedFromLastDate
    }
    /// The date it leans on, in the same text; nothing where that stood in an earlier piece of the document.
    package let range: ByteRange?
    package let reason: Reason
  }
}
