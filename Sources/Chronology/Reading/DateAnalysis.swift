import SourceText

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
  /// Whether the day is told in two ways that are not the same: "26 January (8 February) 1855", "Shōwa 26 (1950)".
  package let isContradictory: Bool

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
    wrongWeekday: Weekday? = nil, isContradictory: Bool = false
  ) -> DateAnalysis {
    DateAnalysis(
      input: text, form: form, dates: dates, error: error, isAmbiguous: isAmbiguous, wrongWeekday: wrongWeekday,
      isContradictory: isContradictory)
  }
  do throws(DateReadingError) {
    let dates = try readDated(bytes[...])
    let isEDTF = (try? EDTF(parsing: trimmed(bytes[...]))) != nil
    if isEDTF, let date = dates.first, let range = yearRange(date.edtf) {
      // What is typed as EDTF is EDTF; the other reading is only offered.
      return analysis(.edtf, [date, HistoricalDate(range)])
    }
    return analysis(isEDTF ? .edtf : .native, dates)
  } catch {
    // A day that does not exist is not to be read as something else.
    if error.kind == .impossible || error.kind == .skipped || error.kind == .reversed || error.kind == .outdated {
      if error.suggestion == nil || error.kind != .impossible { return analysis(nil, [], error: error) }
    }
    guard bytes.count <= 400 else { return analysis(nil, [], error: error) }
    let running = runningDate(bytes)
    if let running, running.isImpossible {
      return analysis(nil, [], error: DateReadingError(running.range.indices, .impossible, "no calendar has this day"))
    }
    guard let prose = ProseDateRecognizer.recognizeWhole(text).first, !prose.readings.isEmpty else {
      let isWords = error.kind == .malformed && error.suggestion == nil && bytes.contains { $0 | 0x20 >= 0x61 }
      return analysis(
        nil, [], error: isWords ? DateReadingError(bytes.indices, .malformed, "these words are no date") : error)
    }
    let dual = prose.dual ?? running?.dual
    let calendar = dual?.kind == .years ? .julian : prose.calendar
    var dates = prose.readings.map { HistoricalDate($0, calendar: calendar ?? .gregorian) }
    let day = dates.first?.bounds.day
    if calendar == nil, dual == nil, let julian = julianReading(dates) { dates.append(julian) }
    let weekday = prose.weekday.flatMap { Weekday(rawValue: $0.number) }
    let isWrong = day.map { $0.weekday != weekday } ?? false
    return analysis(
      .prose, dates, isAmbiguous: dates.count > 1, wrongWeekday: isWrong ? weekday : nil,
      isContradictory: dual?.agrees == false)
  }
}

extension HistoricalDate {
  /// A reading of prose that was written in a calendar; it has its days under their Gregorian names already.
  package init(_ reading: ProseReading, calendar: CalendarSystem) {
    if case .date(let date) = reading.meaning, let year = date.year.number, let month = date.month?.number,
      let day = date.day?.number
    {
      if calendar == .gregorian, !GregorianCalendar.isDay(year, month, day) {
        // 29 February 1900 was a day in Russia.
        self.init(reading.meaning, writtenIn: .system(.julian))
        return
      }
      let number = GregorianCalendar.dayNumber(year, month, day)
      let written = calendar == .gregorian ? nil : CalendarDate.dates(of: number, in: calendar).first
      self.init(reading.meaning, calendar: calendar, written: written)
      return
    }
    self.init(reading.meaning, calendar: calendar)
  }
}

/// The one date as a Julian day, where it is a day before the Gregorian calendar began anywhere; people of the time, and
/// most who write of it, mean that.
private func julianReading(_ dates: [HistoricalDate]) -> HistoricalDate? {
  guard dates.count == 1, let date = dates.first, let day = date.bounds.day, date.calendar == .gregorian,
    day < GregorianCalendar.firstDay
  else { return nil }
  return HistoricalDate(date.edtf, writtenIn: .system(.julian))
}

/// The one date that the reader of running prose sees, where that is the whole text.
private func runningDate(_ bytes: [UInt8]) -> ProseDate? {
  let text = trimmed(bytes[...]).indices
  var context = ProseContext()
  let dates = ProseDateRecognizer().dates(in: bytes, ranges: [ByteRange(0, bytes.count)], context: &context)
  return dates.first { $0.range.indices == text }
}

/// `1914-21` as the years 1914 to 1921, which people write so, besides the spring of 1914.
package func yearRange(_ edtf: EDTF) -> EDTF? {
  guard case .date(let date) = edtf, let division = date.division, let year = date.year.number, year > 0,
    division.rawValue > year % 100, date.qualification.isEmpty
  else { return nil }
  return .interval(EDTFDate(year), EDTFDate(year - year % 100 + division.rawValue))
}
