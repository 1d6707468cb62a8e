import SourceText

/// The reading of one paragraph: its dates one after the other, and the narrative that they carry on.
struct ProseDateReading {
  var grammar: ProseGrammar
  var context: ProseContext
  var dates: [ProseDate] = []
  /// Whether a date of this paragraph has been told.
  var hasFollowed = false

  /// Whether the tokens are not all of the paragraph.
  let hasGaps: Bool

  init(grammar: ProseGrammar, context: ProseContext, hasGaps: Bool = false) {
    self.hasGaps = hasGaps
    self.grammar = grammar
    self.context = context
    self.grammar.recentYear = context.recent?.year
  }

  mutating func read() {
    var index = 0
    // The token after the last date.
    var end = 0
    while index < grammar.tokens.count {
      let token = grammar.tokens[index]
      if !token.kind.opensDate ? !isRoman(token, index) : token.kind == .article && !opensDate(afterArticle: index + 1)
      {
        index += 1
        continue
      }
      if let dual = grammar.dualDays(index) {
        append(dual)
        index = dual.tokens.upperBound
      } else if let phrases = grammar.phrases(index, after: end), let last = phrases.last {
        for phrase in phrases { append(phrase) }
        // A phrase has at least one token.
        index = max(last.tokens.upperBound, index + 1)
        end = index
      } else if let relative = grammar.relativeDate(index) {
        append(relative)
        index = relative.tokens.upperBound
      } else {
        index += 1
      }
    }
  }

  /// Whether a date can go on after an article: most articles stand before a word that means nothing in a date.
  private func opensDate(afterArticle index: Int) -> Bool {
    grammar.kind(index).opensDate || grammar.roman(index) != nil
  }

  /// Whether a word is a Roman numeral with a century after it.
  private func isRoman(_ token: ProseToken, _ index: Int) -> Bool {
    guard token.kind == .word, token.flags.contains(.capital), token.end - token.start <= 6 else { return false }
    switch grammar.kind(index + 1) {
    case .centuryUnit, .hyphen, .dash, .and: return grammar.roman(index) != nil
    default: return false
    }
  }

  mutating func append(_ phrase: WrittenPhrase) {
    switch phrase {
    case .single(let date): append(date)
    case .range(let first, let last):
      if first.isImpossible || last.isImpossible {
        // The end that is no day is told apart from the one that is.
        append(first)
        append(last)
      } else {
        append(first, last, phrase.tokens)
      }
    case .dual(let julian, let gregorian, let tokens): append(dual: julian, gregorian, tokens)
    }
  }

  private mutating func append(_ date: WrittenDate) {
    var date = date
    let anchor = anchor(&date)
    if date.isSwedishLeapDay { date.calendar = .julian }
    let readings = date.meanings.map(\.reading)
    // A season or month of no year that is known says nothing.
    if readings.isEmpty, date.unit != .day, !date.isImpossible { return }
    var result = ProseDate(
      range: range(date.tokens), readings: readings, confidence: date.confidence, form: date.form,
      calendar: date.calendar)
    result.isImpossible = readings.isEmpty
    result.anchor = anchor
    result.weekday = weekday(date)
    result.dual = doubleYear(date) ?? eraPair(date)
    dates.append(result.written(in: context.calendar))
    remember(date)
    follow(date, isAnchored: anchor != nil)
  }

  /// Keeps the year of a date for the short ones after it.
  private mutating func remember(_ date: WrittenDate) {
    guard date.year != nil else { return }
    context.recent = NarrativeDate(year: date.startYear, range: range(date.tokens))
    grammar.recentYear = date.startYear
  }

  private mutating func append(_ first: WrittenDate, _ last: WrittenDate, _ tokens: Range<Int>) {
    var (first, last) = (first, last)
    var anchor = anchor(&first)
    if last.needsYear {
      if let year = first.year, last.unit != .shortDecade {
        last.year = first.isLater(inYearThan: last) ? year + 1 : year
        last.confidence = first.confidence
      } else {
        anchor = self.anchor(&last) ?? anchor
      }
    }
    let readings = WrittenDate.rangeReadings(first, last)
    var result = ProseDate(
      range: range(tokens), readings: readings, confidence: min(first.confidence, last.confidence), form: .range,
      calendar: last.calendar)
    result.isImpossible = readings.isEmpty
    result.anchor = anchor
    result.weekday = weekday(first) ?? weekday(last)
    dates.append(result.written(in: context.calendar))
    remember(last)
    if first.unit == .year, last.unit == .year {
      // The years of a heading's range are what follows; the narrative begins at the first.
      follow(first, isAnchored: false)
    } else {
      follow(first, isAnchored: anchor != nil)
      follow(last, isAnchored: anchor != nil)
    }
  }

  private mutating func append(dual julian: WrittenDate, _ gregorian: WrittenDate, _ tokens: Range<Int>) {
    guard let first = julian.year, let second = gregorian.year else { return }
    let julianDay = JulianCalendar.dayNumber(Int(first), Int(julian.month), Int(julian.day))
    let gregorianDay = GregorianCalendar.dayNumber(Int(second), Int(gregorian.month), Int(gregorian.day))
    let firstValue = EDTF.date(EDTFDate(Int(first), Int(julian.month), Int(julian.day)))
    let secondValue = EDTF.date(EDTFDate(Int(second), Int(gregorian.month), Int(gregorian.day)))
    let converted = GregorianCalendar.components(of: julianDay)
    let convertedDate = EDTFDate(converted.year, converted.month, converted.day)
    let isStep = CivilTimeline.isStep(from: julianDay, to: gregorianDay)
    let agrees = julianDay == gregorianDay || isStep
    var readings = [ProseReading(secondValue)]
    if isStep {
      // "In the night of 4/15 October 1582": the two days that met there.
      let second = EDTFDate(Int(second), Int(gregorian.month), Int(gregorian.day))
      readings = [ProseReading(.interval(EDTFInterval(.date(convertedDate), .date(second))))]
    } else if !agrees {
      readings.append(ProseReading(.date(convertedDate)))
    }
    var result = ProseDate(
      range: range(tokens), readings: readings, confidence: .certain, form: .dual)
    result.dual = ProseDate.DualDate(
      kind: .calendars, first: range(julian.core), second: range(gregorian.core), firstValue: firstValue,
      secondValue: secondValue, agrees: agrees)
    result.weekday = weekday(julian) ?? weekday(gregorian)
    dates.append(result)
    remember(gregorian)
    follow(gregorian, isAnchored: false)
  }

  /// The year of an era and the common year beside it.
  private func eraPair(_ date: WrittenDate) -> ProseDate.DualDate? {
    guard let pair = date.eraPair else { return nil }
    // A lunisolar year reached into the next common year.
    let isLunisolar = pair.eraYear < 1873
    return ProseDate.DualDate(
      kind: .era, first: range(pair.era), second: range(pair.common), firstValue: .date(EDTFDate(pair.eraYear)),
      secondValue: .date(EDTFDate(pair.commonYear)),
      agrees: pair.eraYear == pair.commonYear || isLunisolar && pair.eraYear + 1 == pair.commonYear)
  }

  /// The two years of "30 January 1648/9", which differ from 1 January to 24 March alone.
  private func doubleYear(_ date: WrittenDate) -> ProseDate.DualDate? {
    guard let second = date.dualYearToken.map(Int.init), let first = date.yearToken.map(Int.init), let year = date.year,
      date.month > 0
    else {
      return nil
    }
    let (month, day) = (Int(date.month), date.unit == .day ? Int(date.day) : nil)
    return ProseDate.DualDate(
      kind: .years, first: range(first..<first + 1), second: range(second..<second + 1),
      firstValue: .date(EDTFDate(Int(year) - 1, month, day)), secondValue: .date(EDTFDate(Int(year), month, day)),
      agrees: month < 3 || month == 3 && (day ?? 1) < 25)
  }

  func range(_ tokens: Range<Int>) -> ByteRange {
    ByteRange(Int(grammar.token(tokens.lowerBound).start), Int(grammar.token(tokens.upperBound - 1).end))
  }

  private func weekday(_ date: WrittenDate) -> ProseDate.WrittenWeekday? {
    guard let index = date.weekdayToken.map(Int.init) else { return nil }
    return ProseDate.WrittenWeekday(
      range: range(index..<index + 1), number: Int(grammar.token(index).value))
  }
}
