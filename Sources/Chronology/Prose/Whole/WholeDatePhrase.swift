import SourceText

extension ProseDateRecognizer {
  /// The date that a text is, where it is one date phrase and nothing else: "the late 1730s", "c. 1450", "before 1917",
  /// "1863 or 1864". At most one; none where the text is not understood to its end.
  package static func recognizeWhole(
    _ text: String, language: ProseLanguage? = nil, numericOrder: ProseContext.NumericOrder = .unstated
  ) -> [ProseDate] {
    // A longer text is no phrase.
    guard text.utf8.count <= 400 else { return [] }
    let bytes = Array(text.utf8)
    if let language { return recognized(bytes, language, numericOrder) }
    let english = recognized(bytes, .english, numericOrder)
    return english.isEmpty ? recognized(bytes, .german, numericOrder) : english
  }

  private static func recognized(
    _ bytes: [UInt8], _ language: ProseLanguage, _ numericOrder: ProseContext.NumericOrder
  ) -> [ProseDate] {
    bytes.withUnsafeBufferPointer { bytes in
      let tokens = ProseLexicon.of(language).withView { words in
        var lexer = ProseLexer(bytes, words)
        lexer.read(0..<bytes.count, joined: true)
        return lexer.tokens
      }
      return tokens.withUnsafeBufferPointer { tokens in
        var grammar = ProseGrammar(bytes: bytes, tokens: tokens, language: language, numericOrder: numericOrder)
        grammar.isWholePhrase = true
        var phrase = WholeDatePhrase(grammar: grammar)
        return phrase.read().map { [$0] } ?? []
      }
    }
  }
}

/// The reading of a phrase that must be a date from its first token to its last.
struct WholeDatePhrase {
  let grammar: ProseGrammar
  /// The first token that has not been understood.
  private var index = 0
  private var isUncertain = false
  private var isApproximate = false

  init(grammar: ProseGrammar) { self.grammar = grammar }

  /// What a phrase says of its date: that it is an end.
  private enum Relation {
    case at, before, after
  }

  /// The date, where every token belongs to it.
  mutating func read() -> ProseDate? {
    skipIntroduction()
    if let date = openRange() ?? quarter() ?? enumeration() { return isAtEnd ? date : nil }
    let relation = relation()
    let precision = vagueness()
    if let dual = grammar.dualDays(index) { return finished(dual) }
    guard var first = endpoint() else { return nil }
    if let dual = grammar.dual(first) { return finished(dual) }
    if relation == .at, precision == nil, let date = range(from: first) ?? choice(from: first) { return date }
    index = first.tokens.upperBound
    let bound = trailingRelation()
    readTail()
    first.isUncertain = first.isUncertain || isUncertain
    first.isApproximate = first.isApproximate || isApproximate
    guard isAtEnd else { return nil }
    var readings = first.meanings.map { precision?.applied(to: $0.reading) ?? $0.reading }
    switch relation == .at ? bound : relation {
    case .at: break
    case .before:
      readings =
        bound == .before
        ? first.meanings.map { ProseReading(.set(EDTFSet(.oneOf, [.upTo($0.last)]))) }
        : first.meanings.map { ProseReading(.until($0.narrowedLast ?? $0.last)) }
    case .after: readings = first.meanings.map { ProseReading(.since($0.narrowedFirst ?? $0.first)) }
    }
    return result(readings, first, form: relation == .at && bound == .at ? first.form : .range)
  }

  // MARK: - Parts of a phrase

  private var isAtEnd: Bool { index >= grammar.tokens.count }
  private func kind(_ offset: Int = 0) -> ProseToken.Kind { grammar.kind(index + offset) }

  /// "active 1910–30", "uncertain: 1862", "in 1985"
  private mutating func skipIntroduction() {
    if kind() == .apostrophe { index += 1 }
    if grammar.spells(index, "active") || grammar.spells(index, "fl") || grammar.spells(index, "flourished") {
      index += 1
      if kind() == .period { index += 1 }
    }
    if grammar.spells(index, "uncertain") {
      isUncertain = true
      index += 1
      if kind() == .colon { index += 1 }
    }
    if [.in, .on, .during, .from, .between].contains(kind()) { index += 1 }
  }

  /// "before", "no later than", "after", "since" …
  private mutating func relation() -> Relation {
    let isNegated = grammar.spells(index, "no") || grammar.spells(index, "not") || grammar.spells(index, "не")
    let word = isNegated ? index + 1 : index
    let isThan = grammar.spells(word + 1, "than") || grammar.spells(word + 1, "to")
    switch grammar.kind(word) {
    case .before, .until, .by:
      index = word + 1
      return isNegated ? .after : .before
    case .after, .since:
      index = word + 1
      return isNegated ? .before : .after
    case .earlier where isThan:
      index = word + 2
      return isNegated ? .after : .before
    case .later where isThan:
      index = word + 2
      return isNegated ? .before : .after
    default: break
    }
    if grammar.spells(word, "prior"), isThan {
      index = word + 2
      return .before
    }
    if grammar.spells(word, "ранее") || grammar.spells(word, "позднее") {
      let isEarlier = grammar.spells(word, "ранее")
      index = word + 1
      return isEarlier == isNegated ? .after : .before
    }
    return .at
  }

  /// "or before", "or later" after a date.
  private mutating func trailingRelation() -> Relation {
    guard kind() == .or || kind() == .and else { return .at }
    switch kind(1) {
    case .before, .earlier:
      index += 2
      return .before
    case .after, .later:
      index += 2
      return .after
    default: return .at
    }
  }

  /// "some day in", "a month in": a date of which only the unit is known.
  private enum Vagueness {
    case day, month, decade

    func applied(to reading: ProseReading) -> ProseReading? {
      if self == .decade { return reading }
      guard case .date(var date) = reading.edtf, date.day == nil else { return nil }
      if self == .month && date.month != nil || date.division != nil { return nil }
      if date.month == nil { date.month = .unspecified }
      if self == .day { date.day = .unspecified }
      return ProseReading(.date(date))
    }
  }

  private mutating func vagueness() -> Vagueness? {
    var next = index
    if grammar.spells(next, "some") || grammar.spells(next, "a") { next += 1 }
    if grammar.spells(next, "sometime"), grammar.kind(next + 1) == .in, grammar.kind(next + 2) == .number {
      index = next + 2
      return .day
    }
    let unit = grammar.kind(next)
    if unit == .decadeUnit {
      // "a decade in the 1800s" means the century by "1800s".
      if grammar.spells(next + 1, "somewhere") { next += 1 }
      guard [.in, .of, .during].contains(grammar.kind(next + 1)) else { return nil }
      index = next + 2
      return .decade
    }
    guard unit == .dayUnit || unit == .monthUnit, grammar.kind(next + 1) == .in || grammar.kind(next + 1) == .of else {
      return nil
    }
    index = next + 2
    return unit == .dayUnit ? .day : .month
  }

  /// A date at the current token, with a number of three digits or fewer taken for a year as well.
  private func endpoint() -> WrittenDate? { endpoint(index) }

  private func endpoint(_ start: Int) -> WrittenDate? {
    if let date = grammar.numericMonth(start) ?? grammar.point(start) ?? grammar.partialPoint(start) { return date }
    var prefix = PointPrefix()
    var next = start
    for _ in 0..<8 {
      guard let after = prefix.read(grammar, next) else { break }
      next = after
    }
    let number = grammar.token(next)
    guard number.kind == .number, number.digits == 3, !grammar.isGluedOnRight(next) || grammar.isSuffix(next + 1) else {
      return nil
    }
    var date = WrittenDate(.year, start..<next + 1)
    date.year = number.value
    date.yearDigits = 3
    date.isApproximate = prefix.isApproximate
    date.isUncertain = prefix.isUncertain
    date.part = prefix.part
    return date
  }

  /// "?", "ish", "approximately", "(approximate)", or a note after a comma.
  private mutating func readTail() {
    if grammar.isSuffix(index) {
      isApproximate = true
      index += 1
    }
    if kind() == .question {
      isUncertain = true
      index += 1
    }
    if kind() == .open, kind(2) == .close, grammar.spells(index + 1, "approximate") || kind(1) == .approximate {
      isApproximate = true
      index += 3
    } else if kind() == .approximate, grammar.tokens.count == index + 1 {
      isApproximate = true
      index += 1
    }
    if kind() == .semicolon || kind() == .comma && isNote(index + 1) { index = grammar.tokens.count }
  }

  /// Whether what follows tells of a later state of a work: "1863, printed ca. 1866". The date of the work is the first.
  private func isNote(_ index: Int) -> Bool {
    ["printed", "cast", "published", "reprinted", "issued"].contains { grammar.spells(index, $0) }
      || grammar.kind(index) == .from
  }

  // MARK: - Two dates

  private mutating func range(from first: WrittenDate) -> ProseDate? {
    guard let (start, end) = ends(from: first) else { return nil }
    index = end.tokens.upperBound
    readTail()
    guard isAtEnd else { return nil }
    return result(WrittenDate.rangeReadings(start, end), start, form: .range)
  }

  private mutating func ends(from first: WrittenDate) -> (WrittenDate, WrittenDate)? {
    if case .range(let start, let end) = grammar.range(from: first) {
      // "July–June 1940" may be any two years.
      if start.startYear != end.startYear, first.year == nil { return nil }
      return (start, end)
    }
    var next = first.tokens.upperBound
    switch grammar.kind(next) {
    case .hyphen, .dash, .to, .until: next += 1
    default: return nil
    }
    guard let last = grammar.spacedShortYear(next, after: first) ?? endpoint(next),
      case .range(let start, let end) = grammar.merged(first, last)
    else { return nil }
    return (start, end)
  }

  /// "1863 or 1864": one of several; "1863 and 1864": both.
  private mutating func choice(from first: WrittenDate) -> ProseDate? {
    var members = [first]
    var next = first.tokens.upperBound
    let join = grammar.kind(next)
    guard join == .or || join == .and else { return nil }
    while grammar.kind(next) == join, members.count < 12 {
      guard let date = endpoint(next + 1), date.unit == first.unit else { break }
      members.append(date)
      next = date.tokens.upperBound
    }
    guard members.count > 1, next >= grammar.tokens.count else { return nil }
    index = next
    let dates = members.compactMap { $0.meanings.first?.first }
    guard dates.count == members.count else { return nil }
    let set = EDTFSet(join == .or ? .oneOf : .allOf, dates.map { .date($0) })
    return result([ProseReading(.set(set))], first, form: first.form)
  }

  /// "August 1979 to unknown", "unknown to 1984"
  private mutating func openRange() -> ProseDate? {
    if grammar.spells(index, "unknown"), kind(1) == .to, let last = endpoint(index + 2), let end = last.meanings.first {
      index = last.tokens.upperBound
      return result([ProseReading(.interval(EDTFInterval(.unknown, .date(end.last))))], last, form: .range)
    }
    guard let first = endpoint() else { return nil }
    let saved = self
    index = first.tokens.upperBound
    readTail()
    guard kind() == .to || kind() == .until, grammar.spells(index + 1, "unknown") else {
      self = saved
      return nil
    }
    index += 2
    var date = first
    date.isApproximate = date.isApproximate || isApproximate
    guard let meaning = date.meanings.first else { return nil }
    return result([ProseReading(.interval(EDTFInterval(.date(meaning.first), .unknown)))], date, form: .range)
  }

  /// "all of: 1985, 1987", "one of: 1667, 1668"
  private mutating func enumeration() -> ProseDate? {
    let isAll = grammar.spells(index, "all") || grammar.spells(index, "All")
    guard isAll || grammar.spells(index, "one") || grammar.spells(index, "One"), kind(1) == .of, kind(2) == .colon
    else {
      return nil
    }
    var next = index + 3
    var members: [WrittenDate] = []
    // The text has few tokens, so this ends.
    while let date = endpoint(next) {
      members.append(date)
      next = date.tokens.upperBound
      guard grammar.kind(next) == .comma || grammar.kind(next) == .and else { break }
      next += 1
    }
    let dates = members.compactMap { $0.meanings.first?.first }
    guard let first = members.first, dates.count == members.count else { return nil }
    index = next
    let set = EDTFSet(isAll ? .allOf : .oneOf, dates.map { .date($0) })
    return result([ProseReading(.set(set))], first, form: first.form)
  }

  /// "Q2 1985"
  private mutating func quarter() -> ProseDate? {
    guard grammar.spells(index, "Q"), kind(1) == .number, (1...4).contains(grammar.token(index + 1).value),
      let year = grammar.yearNumber(index + 2)
    else { return nil }
    var date = WrittenDate(.season, index..<year.end)
    date.season = Int8(truncatingIfNeeded: 32 + grammar.token(index + 1).value)
    date.year = year.year
    index = year.end
    return result(date.meanings.map(\.reading), date, form: .season)
  }

  // MARK: - Result

  private mutating func finished(_ dual: WrittenPhrase) -> ProseDate? {
    index = dual.tokens.upperBound
    var reading = ProseDateReading(grammar: grammar, context: ProseContext(language: grammar.language))
    reading.append(dual)
    return isAtEnd ? reading.dates.first : nil
  }

  private func result(_ readings: [ProseReading], _ date: WrittenDate, form: ProseDate.Form) -> ProseDate? {
    guard !readings.isEmpty, let last = grammar.tokens.last, let first = grammar.tokens.first else { return nil }
    var result = ProseDate(
      range: ByteRange(Int(first.start), Int(last.end)), readings: readings, confidence: .certain, form: form,
      calendar: date.calendar)
    if let index = date.weekdayToken.map(Int.init) {
      let token = grammar.token(index)
      result.weekday = ProseDate.WrittenWeekday(
        range: ByteRange(Int(token.start), Int(token.end)), number: Int(token.value))
    }
    return result
  }
}
