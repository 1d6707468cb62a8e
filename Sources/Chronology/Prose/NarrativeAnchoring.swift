/// The year of a date that has none, from the date told last.
extension ProseDateReading {
  /// How many months back a month must lie to be taken for one of the next year.
  private static let turnOfYear = 7

  /// Gives a date its year from the narrative, and says why; nothing for a date that has one or cannot get one.
  func anchor(_ date: inout WrittenDate) -> ProseDate.Anchor? {
    guard date.needsYear, [.day, .month, .season, .shortDecade].contains(date.unit), let told = context.narrative else {
      return nil
    }
    date.confidence = min(date.confidence, .probable)
    if date.unit == .shortDecade {
      guard told.year > 0 else { return nil }
      date.unit = .decade
      date.year = Int32(clamping: told.year - told.year % 100) + Int32(date.day)
      return ProseDate.Anchor(range: told.range, reason: .yearOfLastDate)
    }
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

  /// Takes the narrative on to a date.
  mutating func follow(_ date: WrittenDate) {
    guard let year = date.year else { return }
    switch date.unit {
    case .day, .month, .season, .year:
      context.narrative = NarrativeDate(
        year: Int(year), month: date.firstMonth, day: date.unit == .day ? Int(date.day) : nil, range: range(date.tokens))
    default: break
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
    switch unit {
    case .day, .bareDay: .day
    case .month: .month
    case .season: .season
    case .year, .bareYear: .year
    case .decade, .shortDecade: .decade
    case .century: .century
    }
  }

  /// All that the date can mean, the likeliest first.
  func readings(in context: ProseContext) -> [ProseReading] {
    guard let edtf = edtf ?? endsWithoutYear.map(EDTF.date) else { return [] }
    if isSwappable, let year {
      let swapped = EDTFDate(Int(year), Int(day), Int(month))
      return [ProseReading(edtf), ProseReading(.date(swapped))]
    }
    return [ProseReading(edtf)]
  }

  /// A day or month of an unspecified year.
  var endsWithoutYear: EDTFDate? {
    let year = EDTFYear(0, unspecifiedDigits: 4)
    switch unit {
    case .day: return EDTFDate(year, month: TwoDigits(Int(month)), day: TwoDigits(Int(day)))
    case .month: return EDTFDate(year, month: TwoDigits(Int(month)))
    default: return nil
    }
  }
}
