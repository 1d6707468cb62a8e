import SourceText

/// What a document has told so far about time: carried from paragraph to paragraph, and all that dates in a paragraph
/// depend on besides its own words.
package struct ProseContext: Sendable {
  /// The order of day and month in an all-numeric date.
  package enum NumericOrder: UInt8, Hashable, Sendable {
    case unstated, dayFirst, monthFirst
  }

  package var language: ProseLanguage
  package var numericOrder: NumericOrder
  /// The calendar of days that name none; without one they are Gregorian.
  package var calendar: WritingCalendar?
  /// The date told last, from which the narrative goes on.
  var narrative: NarrativeDate?
  /// The date told last, whether the narrative follows it or not.
  var recent: NarrativeDate?

  package init(
    language: ProseLanguage = .english, numericOrder: NumericOrder = .unstated, calendar: WritingCalendar? = nil
  ) {
    self.language = language
    self.numericOrder = numericOrder
    self.calendar = calendar
  }
}

extension ProseContext: Hashable {
  /// The same where the text before has grown or shrunk.
  package func moved(by shift: ByteShift) -> ProseContext {
    var context = self
    context.narrative?.range = narrative?.range.map(shift.callAsFunction)
    context.recent?.range = recent?.range.map(shift.callAsFunction)
    return context
  }
}

/// Where a narrative has come to.
struct NarrativeDate: Hashable, Sendable {
  /// Astronomical.
  var year: Int
  var month: Int?
  var day: Int?
  /// Where that was said.
  var range: ByteRange?
}
