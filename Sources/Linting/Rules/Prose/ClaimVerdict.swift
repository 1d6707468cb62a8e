import Chronology
import Model
import Records
import SourceText

/// What a record says to a claim.
enum ClaimVerdict {
  /// The record is of another sort of thing than the claim.
  case inapplicable
  /// The record does not tell.
  case unknown
  /// The claim may be true.
  case fits
  case contradicts(KnownDate)

  var isFitting: Bool { if case .fits = self { true } else { false } }
}

/// A date of a record that a claim ought to have given.
struct KnownDate {
  let date: HistoricalDate
  /// The field's value, with its equivalents in other calendars.
  let value: DatedValue
  let range: ByteRange
  /// What happened then: "was signed".
  let verb: String

  /// What happened to a thing of a name: "the Oslo Accords were signed".
  func verb(of name: String) -> String {
    guard verb.hasPrefix("was "), let last = name.split(separator: " ").last, Self.plurals.contains(String(last)) else {
      return verb
    }
    return "were" + verb.dropFirst(3)
  }

  private static let plurals: Set<String> = [
    "Accords", "accords", "Agreements", "agreements", "Treaties", "Conventions", "Protocols", "Pacts", "Capitulations",
    "Articles", "Laws", "Decrees", "Acts", "Notes", "Declarations",
  ]
}

extension Record {
  /// Holds a date that is claimed of the thing against the record.
  ///
  /// - Parameter isOfParty: Whether it is said of one party, which may have signed later than others.
  func verdict(on act: Claim.Act, _ claimed: ClaimedDate, isFormal: Bool, isOfParty: Bool) -> ClaimVerdict {
    switch kindName {
    case "treaty": treatyVerdict(on: act, claimed, isOfParty: isOfParty)
    case "event": eventVerdict(on: act, claimed, isFormal: isFormal)
    case "polity": polityVerdict(on: act, claimed)
    case "person": personVerdict(on: act, claimed)
    case "period" where text("kind") == "Japanese era": eraVerdict(on: act, claimed)
    default: .inapplicable
    }
  }

  // MARK: Treaties

  private func treatyVerdict(on act: Claim.Act, _ claimed: ClaimedDate, isOfParty: Bool) -> ClaimVerdict {
    let signed = fields("signed", "opened", "date")
    switch act {
    case .signed:
      if isOfParty, isOpen {
        guard let last = signed.compactMap({ $0.date }).first, claimed.bounds.isCertainlyBefore(last.outerBounds) else {
          return .fits
        }
      }
      let verdict = verdict(claimed, signed, "was signed")
      if isOfParty, case .contradicts(let known) = verdict, isLateSignature(claimed, known) { return .fits }
      return verdict
    case .opened: return verdict(claimed, signed, "was opened for signature", slack: 200)
    case .made, .tookPlace: return verdict(claimed, signed, spanning: fields("in-force"), "was signed", slack: 200)
    case .attributed:
      if let other = otherDay(claimed, than: signed + fields("in-force", "ratified")) { return .contradicts(other) }
      return verdict(claimed, signed, spanning: fields("in-force", "ratified"), "was signed", slack: 0)
    case .ratified:
      guard let first = signed.first?.date, claimed.bounds.isCertainlyBefore(first.outerBounds) else { return .fits }
      return verdict(claimed, signed, spanning: fields("ratified"), "was signed", slack: 20)
    case .inForce:
      if isOfParty, let first = fields("in-force").first?.date, !claimed.bounds.isCertainlyBefore(first.outerBounds) {
        return .fits
      }
      return verdict(claimed, fields("in-force"), "entered into force")
    case .ended: return verdict(claimed, fields("until"), "ended", slack: 200)
    case .fell: return verdict(claimed, fields("until"), "ended", slack: 5 * 366)
    case .began: return .unknown
    case .born, .died, .acted: return .inapplicable
    }
  }

  /// Whether one party of several may have signed on a date, some time after the others, and not a slip for the known day.
  private func isLateSignature(_ claimed: ClaimedDate, _ known: KnownDate) -> Bool {
    let bounds = known.date.outerBounds
    return mentions("parties").count > 2 && !claimed.isAnniversary(of: known.value)
      && !claimed.bounds.isCertainlyBefore(bounds) && claimed.isWithin(bounds, bounds, slack: 3 * 366)
  }

  /// The first of some days, where a claimed day is none of them but within a month of it: "the treaty of 25 July 1923".
  private func otherDay(_ claimed: ClaimedDate, than known: [DatedValue]) -> KnownDate? {
    guard let day = claimed.bounds.day, let best = known.first, let date = best.date,
      let right = date.bounds.earliest.day, abs(day - right) < 32, !known.contains(where: { $0.admits(claimed.bounds) })
    else { return nil }
    return KnownDate(date: best.customary ?? date, value: best, range: best.dateRange, verb: "was signed")
  }

  /// Whether states could sign or join it after it was made.
  private var isOpen: Bool {
    if field("opened") != nil || field("acceded") != nil || field("accepted") != nil { return true }
    let parties = mentions("parties").count
    return parties > 6 && field("ends") == nil || parties == 0
  }

  // MARK: States and persons

  private func polityVerdict(on act: Claim.Act, _ claimed: ClaimedDate) -> ClaimVerdict {
    switch act {
    case .made: return verdict(claimed, "from", or: "also-from", "came to be", slack: 90)
    case .ended: return verdict(claimed, "until", or: "also-until", "ended", slack: 90)
    case .fell: return verdict(claimed, "until", or: "also-until", "ended", slack: 5 * 366)
    case .acted:
      return lifeVerdict(
        claimed, "from", "until", "came to be", "ended", slack: 366, orFrom: "also-from", orUntil: "also-until")
    // A pact and its organisation often have one name.
    case .signed, .ratified, .inForce, .born, .died: return .inapplicable
    default: return .unknown
    }
  }

  /// Whether a date is an end of a state, as its record has it or as it is also reckoned.
  private func verdict(
    _ claimed: ClaimedDate, _ field: String, or other: String, _ verb: String, slack: Int
  ) -> ClaimVerdict {
    if reckonings(other).contains(where: { claimed.isWithin($0, $0, slack: slack) }) { return .fits }
    return verdict(claimed, fields(field), verb, slack: slack)
  }

  private func personVerdict(on act: Claim.Act, _ claimed: ClaimedDate) -> ClaimVerdict {
    switch act {
    case .born: verdict(claimed, fields("born"), "was born", slack: 20)
    case .died: verdict(claimed, fields("died"), "died", slack: 20)
    case .attributed, .acted: lifeVerdict(claimed, "born", "died", "was born", "died", slack: 366)
    default: .inapplicable
    }
  }

  /// An era, which begins and ends on one day.
  private func eraVerdict(on act: Claim.Act, _ claimed: ClaimedDate) -> ClaimVerdict {
    let first: [DatedValue] = fields("from")
    let last: [DatedValue] = fields("until")
    switch act {
    case .began, .made, .opened: return verdict(claimed, first, "began")
    case .ended: return verdict(claimed, last, "ended")
    case .tookPlace, .attributed:
      guard let start = first.first?.date?.outerBounds, let end = last.last?.date?.outerBounds else { return .unknown }
      if claimed.starts(before: start, slack: 0) { return verdict(claimed, first, "began") }
      if claimed.ends(after: end, slack: 0) { return verdict(claimed, last, "ended") }
      return .fits
    default: return .inapplicable
    }
  }

  /// Whether a date lies within a life.
  private func lifeVerdict(
    _ claimed: ClaimedDate, _ from: String, _ until: String, _ began: String, _ ended: String, slack: Int,
    orFrom: String? = nil, orUntil: String? = nil
  ) -> ClaimVerdict {
    if let first = earliestDate(of: [from]), let value = datedValues(from).first,
      claimed.starts(before: reckoned(first.date.outerBounds, or: orFrom), slack: slack)
    {
      return .contradicts(KnownDate(date: first.date, value: value, range: first.range, verb: began))
    }
    if let last = latestDate(of: [until]), let value = datedValues(until).last,
      claimed.ends(after: reckoned(last.date.outerBounds, or: orUntil), slack: slack)
    {
      return .contradicts(KnownDate(date: last.date, value: value, range: last.range, verb: ended))
    }
    return .fits
  }

  /// The dates on which a state or an event is also said to have begun or ended.
  func reckonedEnds(like known: KnownDate) -> [KnownDate] {
    fields("from", "also-from", "until", "also-until").compactMap { value in
      value.date.map { KnownDate(date: $0, value: value, range: value.dateRange, verb: known.verb) }
    }
  }

  /// Whether a date lies so near to some date of the record that a text without another word may mean it.
  func isOfItsTime(_ claimed: ClaimedDate) -> Bool {
    allDates.contains { value in
      value.date.map { claimed.isWithin($0.outerBounds, $0.outerBounds, slack: 3_660) } ?? true
    }
  }

  // MARK: Fields

  private func fields(_ names: String...) -> [DatedValue] { names.flatMap { datedValues($0) } }

  /// Whether a date is one of some, or lies between them and others.
  private func verdict(
    _ claimed: ClaimedDate, _ known: [DatedValue], spanning others: [DatedValue] = [], _ verb: String, slack: Int = 0
  ) -> ClaimVerdict {
    guard let best = known.first, let date = best.date, known.allSatisfy({ $0.date != nil }) else { return .unknown }
    if (known + others).contains(where: { $0.admits(claimed.bounds) }) { return .fits }
    let bounds = (known + others).compactMap { $0.date?.outerBounds }
    let whole = bounds.dropFirst().reduce(date.outerBounds) { $0.union($1) }
    if claimed.isWithin(whole, whole, slack: slack),
      !(known + others).contains(where: { claimed.isAnniversary(of: $0) })
    {
      return .fits
    }
    // The nearest miss is what the writer had in mind.
    let meant = known.first { claimed.isAnniversary(of: $0) } ?? best
    return .contradicts(KnownDate(date: meant.customary ?? date, value: meant, range: meant.dateRange, verb: verb))
  }
}
