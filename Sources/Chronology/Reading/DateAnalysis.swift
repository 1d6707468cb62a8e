/// All there is to say about one date that somebody typed: the answer of the command `date` and of a hover.
package struct DateAnalysis: Hashable, Sendable {
  package let input: String
  /// How it is written; nothing where it is no date.
  package let form: Form?
  /// Every date that can be meant, the likeliest first: one where it is plain.
  package let dates: [HistoricalDate]
  /// Why it is no date, where it is none.
  package let error: DateReadingError?
  /// Whether no reading is likelier than the others.
  package let isAmbiguous: Bool
  /// The weekday that the writer gave, where that is not the day's.
  package let wrongWeekday: Weekday?

  package enum Form: String, Hashable, Sendable {
    case edtf, native, prose
  }

  /// The likeliest date.
  package var date: HistoricalDate? { dates.first }
  /// The other dates, where the words can mean several.
  package var alternatives: ArraySlice<HistoricalDate> { dates.dropFirst() }
  /// The level of ISO 8601-2 Annex A that the notation needs.
  package var level: Int? { date?.edtf.level }
  /// The one day that is meant, where it is one.
  package var day: DayNumber? { date?.bounds.day }
  package var weekday: Weekday? { day?.weekday }
  package var julianDay: Int? { day?.value }
}

/// What a string means as a date: EDTF, the way of another calendar, or English, German or Russian prose.
package func analyzeDate(_ text: String) -> DateAnalysis {
  let bytes = Array(text.utf8)
  func analysis(
    _ form: DateAnalysis.Form?, _ dates: [HistoricalDate], error: DateReadingError? = nil, isAmbiguous: Bool = false,
    wrongWeekday: Weekday? = nil
  ) -> DateAnalysis {
    DateAnalysis(
      input: text, form: form, dates: dates, error: error, isAmbiguous: isAmbiguous, wrongWeekday: wrongWeekday)
  }
  do throws(DateReadingError) {
    let dates = try readDated(bytes[...])
    let isEDTF = (try? EDTF(parsing: trimmed(bytes[...]))) != nil
    if isEDTF, let date = dates.first, let range = yearRange(date.edtf) {
      return analysis(.edtf, [date, HistoricalDate(range)], isAmbiguous: true)
    }
    return analysis(isEDTF ? .edtf : .native, dates)
  } catch {
    // A day that does not exist is not to be read as something else.
    if error.kind == .impossible || error.kind == .skipped || error.kind == .reversed || error.kind == .outdated {
      if error.suggestion == nil || error.kind != .impossible { return analysis(nil, [], error: error) }
    }
    guard bytes.count <= 400, let prose = ProseDateRecognizer.recognizeWhole(text).first else {
      return analysis(nil, [], error: error)
    }
    if prose.isImpossible || prose.readings.isEmpty {
      return analysis(nil, [], error: DateReadingError(bytes.indices, .impossible, "no calendar has this day"))
    }
    var dates = prose.readings.map { HistoricalDate($0, style: prose.style) }
    let day = dates.first?.bounds.day
    if prose.style == .unstated, prose.dual == nil, let julian = julianReading(dates) { dates.append(julian) }
    let weekday = prose.weekday.flatMap { Weekday(rawValue: $0.number) }
    let isWrong = day.map { $0.weekday != weekday } ?? false
    return analysis(.prose, dates, isAmbiguous: dates.count > 1, wrongWeekday: isWrong ? weekday : nil)
  }
}

extension HistoricalDate {
  /// A reading of prose, which has its day under its Gregorian name.
  package init(_ reading: ProseReading, style: ProseDate.Style) {
    let calendar: CalendarSystem =
      switch style {
      case .unstated, .gregorian: .gregorian
      case .julian: .julian
      case .japanese: .japanese
      case .frenchRepublican: .frenchRepublican
      }
    self.init(reading.meaning, calendar: calendar)
  }
}

/// The one date as a Julian day, where it is a day before the Gregorian calendar began anywhere; people of the time, and
/// most who write of it, mean that.
private func julianReading(_ dates: [HistoricalDate]) -> HistoricalDate? {
  guard dates.count == 1, let date = dates.first, let day = date.bounds.day, date.calendar == .gregorian,
    day < GregorianCalendar.dayNumber(1582, 10, 15)
  else { return nil }
  return HistoricalDate(date.edtf, writtenIn: .system(.julian))
}

/// `1914-21` as the years 1914 to 1921, which people write so, besides the spring of 1914.
package func yearRange(_ edtf: EDTF) -> EDTF? {
  guard case .date(let date) = edtf, let division = date.division, let year = date.year.number, year > 0,
    division.rawValue > year % 100, date.qualification.isEmpty
  else { return nil }
  return .interval(EDTFDate(year), EDTFDate(year - year % 100 + division.rawValue))
}
