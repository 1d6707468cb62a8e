import Chronology
import Export
import JSON

let dateCommand = CommandDescription(
  name: "date", operands: "TEXT…", summary: "Read a date in EDTF, in a calendar’s own form, or in words.",
  options: [
    .init("json", "Print JSON; an array where several dates are given."),
    .init("edtf", "Read EDTF alone."),
    .init("calendars", "Tell what the day is called in other calendars too."),
  ]
) { arguments, console in
  if arguments.positional.isEmpty { throw UsageError(message: "Give a date.", command: "date") }
  let answers = arguments.positional.map { arguments.has("edtf") ? DateAnswer(edtf: $0) : DateAnswer(analyzeDate($0)) }
  let calendars = arguments.has("calendars")
  if arguments.has("json") {
    var writer = JSONWriter(pretty: true)
    if answers.count == 1 {
      answers[0].write(to: &writer, calendars: calendars)
    } else {
      writer.array(answers) { writer, answer in answer.write(to: &writer, calendars: calendars) }
    }
    console.print(writer.text)
  } else {
    let ink = Ink(console.usesColor)
    console.print(answers.map { $0.text(ink, calendars: calendars) }.joined(separator: "\n\n"))
  }
  return answers.allSatisfy { $0.error == nil } ? .success : .findings
}

/// What is said of one date that was typed.
private struct DateAnswer {
  let input: String
  let form: String?
  /// Every date that can be meant, the likeliest first.
  let dates: [HistoricalDate]
  let error: String?
  let suggestion: String?
  let wrongWeekday: Weekday?

  init(_ analysis: DateAnalysis) {
    input = analysis.input
    form = analysis.form?.rawValue
    dates = analysis.dates
    error = analysis.error?.message
    suggestion = analysis.error?.suggestion
    wrongWeekday = analysis.wrongWeekday
  }

  /// EDTF or nothing.
  init(edtf text: String) {
    input = text
    wrongWeekday = nil
    do throws(EDTFError) {
      dates = [HistoricalDate(try EDTF(parsing: text))]
      (form, error, suggestion) = ("edtf", nil, nil)
    } catch {
      (dates, form, self.error, suggestion) = ([], nil, error.message, error.suggestion)
    }
  }

  func write(to writer: inout JSONWriter, calendars: Bool) {
    writer.object { writer in
      writer.member("input", input)
      writer.member("form", ifPresent: form)
      if let date = dates.first { write(date, to: &writer, calendars: calendars) }
      writer.key("alternatives")
      writer.array(dates.dropFirst()) { writer, date in
        writer.object { writer in write(date, to: &writer, calendars: calendars) }
      }
      if let wrongWeekday { writer.member("wrongWeekday", wrongWeekday.name) }
      writer.member("error", ifPresent: error)
      writer.member("suggestion", ifPresent: suggestion)
    }
  }

  private func write(_ date: HistoricalDate, to writer: inout JSONWriter, calendars: Bool) {
    writer.member("edtf", date.edtf.description)
    writer.member("level", date.edtf.level)
    writer.member("earliest", numeric(date.bounds.earliest))
    writer.member("latest", numeric(date.bounds.latest))
    writer.member("calendar", date.calendar.prefix)
    writer.member("words", date.words)
    guard let day = date.bounds.day else { return }
    writer.member("weekday", day.weekday.name)
    writer.member("julianDay", day.value)
    guard calendars else { return }
    writer.object("calendars") { writer in
      for date in CalendarDate.otherNames(of: day) { writer.member(date.calendar.prefix, date.words) }
    }
  }

  func text(_ ink: Ink, calendars: Bool) -> String {
    guard let date = dates.first else {
      let hint = suggestion.map { " Perhaps \($0)?" } ?? ""
      return "\(ink.bold(input)): \(ink.red("no date")): \(error ?? "").\(hint)"
    }
    var lines = describe(date, ink, calendars: calendars)
    if let wrongWeekday { lines.append(ink.yellow("  It was no \(wrongWeekday.name).")) }
    for alternative in dates.dropFirst() {
      lines.append(ink.faint("  It can also be read as:"))
      lines += describe(alternative, ink, calendars: calendars).map { "  \($0)" }
    }
    return lines.joined(separator: "\n")
  }

  private func describe(_ date: HistoricalDate, _ ink: Ink, calendars: Bool) -> [String] {
    var lines = ["\(ink.bold(date.words))  \(ink.cyan(date.edtf.description))"]
    guard let day = date.bounds.day else {
      return lines + ["  from \(words(date.bounds.earliest)) to \(words(date.bounds.latest))"]
    }
    let gregorian = date.calendar == .gregorian ? "" : "\(EDTFDate(day).words) in the Gregorian calendar, "
    lines.append("  \(gregorian)a \(day.weekday.name), Julian day \(day.value)")
    if calendars { lines += CalendarDate.otherNames(of: day).map { "  \($0.calendar.name): \($0.words)" } }
    return lines
  }
}

private func words(_ bound: DayBound) -> String {
  switch bound {
  case .day(let day): EDTFDate(day).words
  case .open: "no limit"
  case .unknown: "an unknown day"
  }
}

/// `1951-09-08`; `..` for an open end, nothing for an unknown one.
private func numeric(_ bound: DayBound) -> String {
  switch bound {
  case .day(let day):
    let (year, month, number) = GregorianCalendar.components(of: day)
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number.magnitude)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(year < 0 ? "-" : "")\(padded(year, 4))-\(padded(month, 2))-\(padded(number, 2))"
  case .open: return ".."
  case .unknown: return ""
  }
}
