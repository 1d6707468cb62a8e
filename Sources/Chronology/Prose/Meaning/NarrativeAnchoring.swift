/// The year of a date that has none, from the date told last.
extension ProseDateReading {
  /// How many months back a month must lie to be taken for one of the next year.
  private static let turnOfYear = 7

  /// Gives a date its year from the narrative, and says why; nothing for a date that has one or cannot get one.
  func anchor(_ date: inout WrittenDate) -> ProseDate.Anchor? {
    if date.usesToldCentury {
      date.confidence = min(date.confidence, .probable)
      return ProseDate.Anchor(range: context.recent?.range, reason: .centuryOfLastDate)
    }
    guard date.needsYear, [.day, .month, .season].contains(date.unit), let told = context.narrative else { return nil }
    date.confidence = min(date.confidence, .probable)
    var year = told.year
    var reason = ProseDate.Anchor.Reason.yearOfLastDate
    switch date.relation {
    case .same: reason = .statedRelation
    case .next:
      year += 1
      reason = .statedRelation
    case .previous:
      year -= 1
      reason = .statedRelation
    case .none:
      if let month = told.month, let mine = date.firstMonth, month - mine >= Self.turnOfYear {
        year += 1
        reason = .yearAfterLastDate
      }
    }
    date.year = Int32(clamping: year)
    return ProseDate.Anchor(range: told.range, reason: reason)
  }

  /// Takes the narrative on to a date, unless the date looks back or ahead from it.
  ///
  /// A narrative moves with the dates that open a sentence or a paragraph ("In 1960, …"), and forward by a year at most
  /// within one. Other years in mid-sentence are asides ("the first since 1995", "planned for 1976").
  mutating func follow(_ date: WrittenDate, isAnchored: Bool) {
    guard let year = date.year, [.day, .month, .season, .year].contains(date.unit) else { return }
    defer { hasFollowed = true }
    let next = NarrativeDate(
      year: Int(year), month: date.firstMonth, day: date.unit == .day ? Int(date.day) : nil, range: range(date.tokens))
    guard let told = context.narrative else {
      context.narrative = next
      return
    }
    let before = grammar.kind(governor(of: date))
    if isAnchored {
      // "by December" looks ahead, and a season alone may be any year's.
      if ![.by, .until, .before].contains(before), date.confidence != .weak { context.narrative = next }
      return
    }
    let change = next.year - told.year
    let opens = opensSentence(date)
    if date.unit == .year {
      if change == 0 || before == .since || !(opens || isHeading) { return }
    } else if before == .open {
      if !isHeading, !(0...1).contains(change) { return }
    } else if !opens, hasFollowed {
      if before == .since || !(0...1).contains(change) { return }
    }
    context.narrative = next
  }

  /// Appends a date that is counted from the one told last, where that is precise enough.
  mutating func append(_ relative: RelativeDate) {
    guard let told = context.narrative, let next = told.moved(by: relative) else { return }
    var result = ProseDate(
      range: range(relative.tokens), readings: [ProseReading(.date(EDTFDate(next.year, next.month, next.day)))],
      confidence: .probable, form: .relative)
    result.anchor = ProseDate.Anchor(range: told.range, reason: .countedFromLastDate)
    dates.append(result)
    // A narrative goes on with "the next day"; with "that year" it stays where it was.
    if relative.unit == .day || relative.count > 0 {
      context.narrative = next
      context.narrative?.range = result.range
    }
  }

  /// The token that governs a date: the one before it and its article.
  private func governor(of date: WrittenDate) -> Int {
    let before = date.tokens.lowerBound - 1
    return grammar.kind(before) == .article ? before - 1 : before
  }

  /// Whether a paragraph is so short that it is a heading.
  private var isHeading: Bool { !hasGaps && grammar.tokens.count <= 14 }

  /// Whether a sentence begins with a date or a few words before it.
  private func opensSentence(_ date: WrittenDate) -> Bool {
    for step in 1...4 {
      let index = date.tokens.lowerBound - step
      switch grammar.kind(index) {
      case .period, .question, .end: return true
      case .open, .comma, .semicolon: return false
      default: break
      }
    }
    return false
  }
}

extension NarrativeDate {
  /// The date so many days, months or years on, as precise as the unit; nothing where this one is less precise.
  fileprivate func moved(by relative: RelativeDate) -> NarrativeDate? {
    switch relative.unit {
    case .year: return NarrativeDate(year: year + relative.count)
    case .month:
      guard let month else { return nil }
      let months = year * 12 + month - 1 + relative.count
      return NarrativeDate(year: months.quotient(floored: 12), month: months.remainder(floored: 12) + 1)
    case .day:
      guard let month, let day else { return nil }
      let moved = GregorianCalendar.components(of: GregorianCalendar.dayNumber(year, month, day) + relative.count)
      return NarrativeDate(year: moved.year, month: moved.month, day: moved.day)
    }
  }
}

extension WrittenDate {
  /// The month in which a day, month or season lies or begins.
  var firstMonth: Int? {
    switch unit {
    case .day, .month: Int(month)
    case .season: (21...24).contains(season) ? (Int(season) - 20) * 3 : nil
    default: nil
    }
  }

  var form: ProseDate.Form {
    if calendar == .japanese || calendar == .frenchRepublican { return .era }
    return switch unit {
    case .day: .day
    case .month: .month
    case .season: .season
    case .year: .year
    case .decade, .shortDecade: .decade
    case .century: .century
    }
  }
}
