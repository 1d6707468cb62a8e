import Chronology
import Records

extension RecordFacts {
  mutating func readDates() {
    switch record.kindName {
    case "treaty":
      if let field = ["signed", "opened", "date"].first(where: { record.field($0) != nil }) { readSignature(field) }
      for field in ["in-force", "until", "ratified", "accepted", "approved"] { readLater(field) }
    case "polity", "period":
      readPoint("from", .beginning, or: "also-from")
      readPoint("until", .end, or: "also-until")
    case "person":
      readPoint("born", .beginning)
      readPoint("died", .end)
      readOffices()
    case "source":
      readSpan(record.field("date") == nil ? "issued" : "date")
    default: readSpan("date")
    }
  }

  /// A date without a fault in it.
  static func soundDate(_ dated: DatedValue) -> HistoricalDate? {
    guard dated.parts.allSatisfy({ $0.error == nil && $0.dates.count == 1 && $0.agreement != .different }) else {
      return nil
    }
    return dated.date
  }

  private struct Dated {
    let field: Int
    let item: Int
    let date: HistoricalDate
  }

  /// The dates of a field; none where one of them is at fault, since that may be the one that counts.
  private func dates(_ name: String) -> [Dated] {
    var found: [Dated] = []
    let fields = record.fields
    for index in fields.indices where fields[index].name == name {
      for (item, dated) in fields[index].value.dates.enumerated() {
        guard let date = Self.soundDate(dated) else { return [] }
        found.append(Dated(field: index, item: item, date: date))
      }
      if fields[index].description?.repeats != true { break }
    }
    return found
  }

  private func trust(_ date: HistoricalDate) -> EventTrust {
    if isDoubtful || !date.edtf.qualification.isEmpty { return .doubtful }
    return isBundled ? .bundled : .date
  }

  private mutating func earliest(_ side: EventSide, _ bound: DayBound, _ dated: Dated) {
    guard let tick = EventTicks.earliest(bound) else { return }
    limit(place(side), nil, -tick, .date, dated.field, dated.item, trust: trust(dated.date))
  }

  private mutating func latest(_ side: EventSide, _ bound: DayBound, _ dated: Dated) {
    guard let tick = EventTicks.latest(bound) else { return }
    limit(nil, place(side), tick, .date, dated.field, dated.item, trust: trust(dated.date))
  }

  /// The date with the earliest first day, and the one with the latest last day, where all have one.
  private func extremes(_ dates: [Dated]) -> (first: Dated?, last: Dated?) {
    func extreme(_ bound: (HistoricalDate) -> Int?, _ precedes: (Int, Int) -> Bool) -> Dated? {
      var best: (day: Int, dated: Dated)?
      for dated in dates {
        guard let day = bound(dated.date) else { return nil }
        if best.map({ precedes(day, $0.day) }) ?? true { best = (day, dated) }
      }
      return best?.dated
    }
    return (
      extreme({ $0.outerBounds.earliest.day?.value }, <), extreme({ $0.outerBounds.latest.day?.value }, >)
    )
  }

  /// One point: a birth, the end of a treaty. Several dates are all defensible.
  ///
  /// - Parameter other: The field of its other reckonings.
  private mutating func readPoint(_ name: String, _ side: EventSide, or other: String? = nil) {
    let (first, last) = extremes(dates(name))
    if let first { earliest(side, record.reckoned(first.date.outerBounds, or: other).earliest, first) }
    if let last { latest(side, record.reckoned(last.date.outerBounds, or: other).latest, last) }
  }

  /// A span: an interval begins in its first date and ends in its last; of any other date, it lies somewhere within.
  private mutating func readSpan(_ name: String) {
    guard let dated = dates(name).first else { return }
    let bounds = dated.date.outerBounds
    var (begun, ended) = (bounds, bounds)
    if let (first, last) = dated.date.ends {
      begun = DateBounds(
        earliest: bounds.earliest, latest: first.map { EDTF.date($0).outerBounds.latest } ?? .unknown)
      ended = DateBounds(
        earliest: last.map { EDTF.date($0).outerBounds.earliest } ?? .unknown, latest: bounds.latest)
    }
    begun = record.reckoned(begun, or: "also-from")
    ended = record.reckoned(ended, or: "also-until")
    earliest(.beginning, begun.earliest, dated)
    latest(.beginning, begun.latest, dated)
    earliest(.end, ended.earliest, dated)
    latest(.end, ended.latest, dated)
  }

  /// A treaty is signed on a day, or from a first to a last.
  private mutating func readSignature(_ name: String) {
    let (first, last) = extremes(dates(name))
    if let first { earliest(.beginning, first.date.outerBounds.earliest, first) }
    if let last { latest(.beginning, last.date.outerBounds.latest, last) }
    if let first { earliest(.end, first.date.outerBounds.earliest, first) }
    // What is opened for signature can be signed at any time after.
    if let last, name != "opened" { latest(.end, last.date.outerBounds.latest, last) }
  }

  /// What comes after the first signature.
  private mutating func readLater(_ name: String) {
    if name == "until" { return readPoint(name, .closing) }
    let isRetroactive = record.fields(name).contains { field in
      field.value.dates.contains { $0.rest.lowercased().contains("retroactive") }
    }
    if isRetroactive { return }
    let (first, last) = extremes(dates(name))
    if let last { latest(.beginning, last.date.outerBounds.latest, last) }
    if name == "in-force", let first { earliest(.closing, first.date.outerBounds.earliest, first) }
  }

  /// Who holds an office lives.
  private mutating func readOffices() {
    for dated in dates("office") {
      let bounds = dated.date.outerBounds
      if let (first, last) = dated.date.ends {
        if let first { latest(.beginning, EDTF.date(first).outerBounds.latest, dated) }
        if let last { earliest(.end, EDTF.date(last).outerBounds.earliest, dated) }
      } else {
        latest(.beginning, bounds.latest, dated)
        earliest(.end, bounds.earliest, dated)
      }
    }
  }
}

extension HistoricalDate {
  /// The dates in which an interval begins and ends, where they are told; `nil` for what is no interval.
  package var ends: (first: EDTFDate?, last: EDTFDate?)? {
    guard case .interval(let interval) = edtf else { return nil }
    return (interval.start.date, interval.end.date)
  }
}
