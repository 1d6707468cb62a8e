import Chronology
import Model
import Records
import SourceText

extension Record {
  /// What the record of an event says to a claim. Books reckon the beginnings and ends of many wars differently, and each
  /// that the record gives will do.
  ///
  /// - Parameter isFormal: Whether the end in law is meant, which may come later than the last shot.
  func eventVerdict(on act: Claim.Act, _ claimed: ClaimedDate, isFormal: Bool) -> ClaimVerdict {
    let dates = datedValues("date")
    guard !dates.isEmpty, let first = datedEnd(dates.first, isStart: true),
      let last = datedEnd(dates.last, isStart: false)
    else { return .unknown }
    let isSpan = datedEnd(dates.first, isStart: false)?.date.edtf != first.date.edtf
    let begun = KnownDate(date: first.date, value: first.value, range: first.range, verb: isSpan ? "began" : "was")
    let ended = KnownDate(date: last.date, value: last.value, range: last.range, verb: isSpan ? "ended" : "was")
    let starts = [first.date.outerBounds] + reckonings("also-from")
    let ends = [last.date.outerBounds] + reckonings("also-until")
    switch act {
    case .began, .opened:
      // Where a revolution begins is a matter of opinion.
      let slack = isVague ? 5 * 366 : 20
      return starts.contains { claimed.isWithin($0, $0, slack: slack) } ? .fits : .contradicts(begun)
    case .ended, .fell:
      // The peace may come a year after the last shot, and in law later still.
      if isFormal, ends.contains(where: { !claimed.bounds.isCertainlyBefore($0) }) { return .fits }
      let fits = ends.contains { end in
        claimed.isWithin(end, end, slack: isVague ? 5 * 366 : 20)
          || claimed.isYear && claimed.isWithin(end, end, slack: 366, after: 366)
            && !claimed.bounds.isCertainlyBefore(end)
      }
      return fits ? .fits : .contradicts(ended)
    case .tookPlace, .attributed, .made, .signed:
      if isMomentary, !isSpan, first.date.edtf.qualification.isEmpty, let day = claimed.bounds.day,
        let known = first.date.bounds.day
      {
        return isSaid(day, for: known) ? .fits : .contradicts(begun)
      }
      guard starts.contains(where: { start in ends.contains { claimed.isWithin(start, $0, slack: 20) } }) else {
        return .contradicts(claimed.bounds.isCertainlyBefore(first.date.outerBounds) ? begun : ended)
      }
      if claimed.isRange, isSpan {
        if starts.allSatisfy({ claimed.starts(before: $0, slack: 400) }) { return .contradicts(begun) }
        if ends.allSatisfy({ claimed.ends(after: $0, slack: 400) }) { return .contradicts(ended) }
        // "Lasted from … to …" gives both ends.
        guard act == .tookPlace else { return .fits }
        let slack = isVague ? 400 : 100
        if starts.allSatisfy({ claimed.starts(after: $0, slack: slack) }) { return .contradicts(begun) }
        if ends.allSatisfy({ claimed.ends(before: $0, slack: slack) }) { return .contradicts(ended) }
      }
      return .fits
    case .ratified, .inForce, .born, .died, .acted: return .inapplicable
    }
  }

  /// The other ends that a record gives, where it is reckoned differently.
  func reckonings(_ field: String) -> [DateBounds] { datedValues(field).compactMap(\.date?.outerBounds) }

  /// Whether it is of a sort that is over within a day, where its record gives one day.
  private var isMomentary: Bool {
    switch text("kind") {
    case "battle", "incident", "bombing", "attack", "assassination": return true
    default: return false
    }
  }

  /// Whether a text can mean a known day by another, in either calendar; after midnight, or on the other side of the
  /// world, it was the day before or after.
  private func isSaid(_ day: DayNumber, for known: DayNumber) -> Bool {
    let (year, month, number) = GregorianCalendar.components(of: day)
    return [day, JulianCalendar.dayNumber(year, month, number)].contains { abs($0 - known) <= 1 }
  }

  /// Whether its ends are a matter of opinion.
  private var isVague: Bool {
    switch text("kind") {
    case "revolution", "crisis", "uprising", "movement", "partition", "genocide", "campaign": true
    default: false
    }
  }

  /// One end of an interval, or the date itself.
  private func datedEnd(_ value: DatedValue?, isStart: Bool) -> (
    date: HistoricalDate, value: DatedValue, range: ByteRange
  )? {
    guard let value, let date = value.date else { return nil }
    guard case .interval(let interval) = date.edtf else { return (value.customary ?? date, value, value.dateRange) }
    return (isStart ? interval.start : interval.end).date.map { (HistoricalDate(.date($0)), value, value.dateRange) }
  }
}
