import Chronology

/// Reading the date fields of BibTeX and BibLaTeX (BibLaTeX 3.20 §2.3.8: ISO 8601-2 level 1, with an empty end of a
/// range meaning "open").
enum BibLaTeXDate {
  /// What is wrong with a `date` field, and what could stand there instead.
  struct Problem: Hashable {
    let kind: BibliographyFinding.Kind
    let suggestion: String?
  }

  /// A `date` field. The second value is nil where BibLaTeX reads it as well.
  static func read(_ written: String) -> (date: SourceDate, problem: Problem?) {
    let text = trimmed(written)
    let normalised = normalised(text)
    do throws(EDTFError) {
      return (SourceDate(text: text, date: HistoricalDate(try EDTF(parsing: normalised))), nil)
    } catch {
      let (saved, isWhole) = saved(normalised)
      let isReversed = error.kind == .reversed
      let problem = Problem(
        kind: isReversed ? .reversedDate : .malformedDate,
        suggestion: isReversed ? nil : isWhole ? saved?.description : error.suggestion)
      return (SourceDate(text: text, date: saved.map { HistoricalDate($0) }, isLiteral: !isWhole), problem)
    }
  }

  /// The same date as EDTF writes it.
  private static func normalised(_ text: String) -> String {
    var text = String(text.map { $0 == "\u{A0}" ? "~" : $0 })
    text = text.replacing("--", with: "/").replacing("–", with: "/")
    if text.hasPrefix("y") { text = "Y" + text.dropFirst() }
    var ends = text.split(separator: "/", omittingEmptySubsequences: false).map { trimmed(String($0)) }
    // Biber reads times in ranges and fractions of seconds, and EDTF has neither: the days are what matters here.
    ends = ends.map { end in end.contains(":") ? String(end.prefix { $0 != "T" }) : end }
    if ends.count == 2 { ends = ends.map { $0.isEmpty ? ".." : $0 } }
    return ends.joined(separator: "/")
  }

  /// What can be saved of a malformed date: numbers for year, month and day as far as they can be true, and whether that
  /// is all that was written.
  private static func saved(_ text: String) -> (EDTF?, isWhole: Bool) {
    let ends = text.split(separator: "/", maxSplits: 1).map { savedDate(String($0)) }
    guard let start = ends.first ?? nil else { return (nil, false) }
    if ends.count == 2, let end = ends[1] {
      let interval = EDTF.interval(start.date, end.date)
      if (try? EDTF(parsing: interval.description)) != nil { return (interval, start.isWhole && end.isWhole) }
    }
    return (.date(start.date), start.isWhole && ends.count == 1)
  }

  private static func savedDate(_ text: String) -> (date: EDTFDate, isWhole: Bool)? {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: "-")
    let numbers = parts.map { Int($0) }
    guard let first = numbers.first, let year = first, parts[0].count == 4 else { return nil }
    let signed = isNegative ? -year : year
    guard numbers.count > 1 else { return (EDTFDate(signed), true) }
    guard let month = numbers[1], 1...12 ~= month else { return (EDTFDate(signed), false) }
    guard numbers.count > 2 else { return (EDTFDate(signed, month), true) }
    guard let day = numbers[2], GregorianCalendar.isDay(signed, month, day) else {
      return (EDTFDate(signed, month), false)
    }
    return (EDTFDate(signed, month, day), numbers.count == 3)
  }

  /// The fields `year`, `month` and `day`, of which the first may hold anything: `1951`, `1951--1953`, `c. 1450`.
  /// The second value tells whether month and day make sense.
  static func read(year: String, month: String?, day: String?) -> (date: SourceDate, isWellFormed: Bool) {
    let year = trimmed(year)
    let (number, isPlain) = yearNumber(year)
    guard isPlain, let number else {
      let range = normalised(year)
      if range.contains("/"), let edtf = try? EDTF(parsing: range) {
        return (SourceDate(text: year, date: HistoricalDate(edtf)), true)
      }
      let date = number.map { number in
        let isDecade = number % 10 == 0 && year.hasSuffix("\(number)s")
        return (isDecade ? .decade(of: number) : EDTFDate(number)).qualified(isApproximate(year) ? .approximate : [])
      }
      return (SourceDate(text: year, date: date.map { HistoricalDate(.date($0)) }, isLiteral: true), true)
    }
    guard let month, !trimmed(month).isEmpty else { return (sourceDate(EDTFDate(number)), true) }
    let words = MonthWords(month)
    guard let first = words.first else { return (sourceDate(EDTFDate(number)), false) }
    if let last = words.last, last > first, last <= 12 {
      return (SourceDate(.interval(EDTFDate(number, first), EDTFDate(number, last))), true)
    }
    let dayText = day.map(trimmed) ?? ""
    if let day = dayText.isEmpty ? words.day : Int(dayText), first <= 12 {
      let isDay = GregorianCalendar.isDay(number, first, day)
      return (sourceDate(isDay ? EDTFDate(number, first, day) : EDTFDate(number, first)), isDay)
    }
    return (sourceDate(EDTFDate(number, first)), dayText.isEmpty || Int(dayText) != nil)
  }

  private static func sourceDate(_ date: EDTFDate) -> SourceDate { SourceDate(.date(date)) }

  /// The first number of a year field, and whether it is all that stands there.
  private static func yearNumber(_ text: String) -> (number: Int?, isPlain: Bool) {
    let isNegative = text.hasPrefix("-") || text.hasPrefix("–") || text.hasPrefix("—")
    let digits = text.drop { !("0"..."9").contains($0) }.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.count <= 9, let number = Int(digits) else { return (nil, false) }
    let signed = isNegative ? -number : number
    let isPlain = text.count == digits.count + (isNegative ? 1 : 0)
    return isPlain || digits.count >= 3 ? (signed, isPlain) : (nil, false)
  }

  private static func isApproximate(_ text: String) -> Bool {
    let text = text.lowercased().drop { !$0.isLetter }
    return text.hasPrefix("c.") || text.hasPrefix("ca") || text.hasPrefix("c ") || text.hasPrefix("circa")
  }

  private static func trimmed(_ text: String) -> String {
    let text = text.drop { $0.isWhitespace }
    return String(text.reversed().drop { $0.isWhitespace }.reversed())
  }
}
