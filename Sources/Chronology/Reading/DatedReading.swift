/// Reads a whole string as one date: `[ calendar ":" ] ( edtf | native-date )`, as a record's field, a `date:` link and
/// the front matter have it. White space around it is passed over.
///
/// EDTF is tried first and is of the proleptic Gregorian calendar; then the ways in which other calendars write their own
/// dates. Several dates come back, the likeliest first, where the words can mean several: an era name that was used twice.
package func readDated(_ bytes: ArraySlice<UInt8>) throws(DateReadingError) -> [HistoricalDate] {
  let bytes = trimmed(bytes)
  guard let colon = calendarColon(bytes) else { return try readWithoutCalendar(bytes) }
  let name = String(decoding: bytes[..<colon], as: UTF8.self)
  guard let calendar = WritingCalendar(named: name) else {
    throw DateReadingError(
      bytes.startIndex..<colon, .unknownCalendar,
      "there is no calendar called `\(name)`: there are \(CalendarSystem.allCases.map(\.prefix).joined(separator: ", "))"
    )
  }
  return try read(trimmed(bytes[(colon + 1)...]), in: calendar, prefix: name + ":")
}

private func readWithoutCalendar(_ bytes: ArraySlice<UInt8>) throws(DateReadingError) -> [HistoricalDate] {
  let fault: EDTFError
  do throws(EDTFError) {
    return [HistoricalDate(try EDTF(parsing: bytes))]
  } catch {
    fault = error
  }
  // Digits and marks alone are EDTF or nothing.
  if fault.reason == .words || bytes.contains(where: { $0 >= 0x80 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) {
    if let dates = try readNative(bytes, in: nil) { return dates }
  }
  throw DateReadingError(fault, from: bytes.startIndex).withProse(of: bytes)
}

private func read(
  _ bytes: ArraySlice<UInt8>, in calendar: WritingCalendar, prefix: String
) throws(DateReadingError) -> [HistoricalDate] {
  let labels: EDTF
  switch calendar {
  case .system(let system) where system != .gregorian && system != .julian:
    if let dates = try readNative(bytes, in: system) { return dates }
    throw DateReadingError(bytes.indices, .malformed, "this is no date of \(system.name)")
  case .system(let system):
    do throws(EDTFError) {
      labels = try system == .julian ? EDTF(parsingJulian: bytes) : EDTF(parsing: bytes)
    } catch {
      throw DateReadingError(error, from: bytes.startIndex, prefix: prefix).withProse(of: bytes, prefix: prefix)
    }
  case .country(let timeline):
    do throws(EDTFError) {
      labels = try EDTF(parsingJulian: bytes)
    } catch {
      // Sweden's 30 February 1712.
      if case .noSuchDay(let year?, let month, let day, _) = error.reason,
        case .day(let number, _) = timeline.reading(year, month, day)
      {
        return [HistoricalDate(.date(EDTFDate(number)), calendar: .julian)]
      }
      throw DateReadingError(error, from: bytes.startIndex, prefix: prefix).withProse(of: bytes, prefix: prefix)
    }
    if let message = skippedDay(labels, timeline) { throw DateReadingError(bytes.indices, .skipped, message) }
  }
  return [HistoricalDate(labels, writtenIn: calendar)]
}

/// Why a country has no day of that name, where it has none.
package func skippedDay(_ labels: EDTF, _ timeline: CivilTimeline) -> String? {
  for date in labels.dates {
    guard let year = date.year.number, let month = date.month?.number, let day = date.day?.number else { continue }
    switch timeline.reading(year, month, day) {
    case .skipped(let last, let next):
      guard let old = timeline.components(of: last), let new = timeline.components(of: next) else { continue }
      let (before, after) = (EDTFDate(old.year, old.month, old.day), EDTFDate(new.year, new.month, new.day))
      return "\(timeline.name) had no \(date.words): \(before.words) was followed by \(after.words)"
    case .noSuchDay: return "\(timeline.name) had no \(date.words)"
    case .day, .lunisolar: continue
    }
  }
  return nil
}

/// A date in the way of another calendar; nothing where the text is none.
private func readNative(
  _ bytes: ArraySlice<UInt8>, in calendar: CalendarSystem?
) throws(DateReadingError) -> [HistoricalDate]? {
  // A longer text is no date.
  if bytes.count > 200 { return nil }
  switch NativeDateReader.read(String(decoding: bytes, as: UTF8.self), in: calendar) {
  case .unknown: return nil
  case .dates(let dates): return dates
  case .impossible(let date, let error): throw DateReadingError(error, date, range: bytes.indices)
  }
}

/// Where the name of a calendar ends, if the text begins with letters, perhaps hyphens, and a colon.
private func calendarColon(_ bytes: ArraySlice<UInt8>) -> Int? {
  func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
  guard let first = bytes.first, isLetter(first),
    let stop = bytes.firstIndex(where: { !isLetter($0) && $0 != UInt8(ascii: "-") }), bytes[stop] == UInt8(ascii: ":")
  else { return nil }
  return stop
}

func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let head = bytes.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  let tail = head.reversed().prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }.count
  return head.dropLast(tail)
}

extension DateReadingError {
  /// With EDTF for what a person would write in prose, where nothing nearer has been found: `c. 1450` is `1450~`.
  fileprivate func withProse(of bytes: ArraySlice<UInt8>, prefix: String = "") -> DateReadingError {
    guard suggestion == nil, kind == .malformed, bytes.count <= 200 else { return self }
    let dates = ProseDateRecognizer.recognizeWhole(String(decoding: bytes, as: UTF8.self))
    guard let readings = dates.first?.readings, let first = readings.first else { return self }
    if readings.count == 1 {
      return DateReadingError(bytes.indices, kind, message, suggestion: prefix + first.meaning.description)
    }
    let alternatives = readings.map { prefix + $0.meaning.description }
    return DateReadingError(
      bytes.indices, .ambiguous, "this may be \(readings.map(\.meaning.words).joined(separator: " or "))",
      alternatives: alternatives)
  }
}
