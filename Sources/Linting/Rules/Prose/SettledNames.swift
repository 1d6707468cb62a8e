import Chronology
import Model
import Records
import SourceText

/// Which of several bearers of a name a sentence settles on, by a date that it claims of the name.
struct SettledNames {
  /// By a year beside the name: "the Treaty of Paris (1856)".
  private var settled: [ByteRange: [Definition]] = [:]
  /// By any date that is claimed.
  private var dated: [ByteRange: [Definition]] = [:]
  private var parties: [ByteRange: [NamedThing]] = [:]

  init(_ claims: [Claim]) {
    for claim in claims where claim.thing.candidates.count > 1 {
      if case .party(let party, _, isNegated: false) = claim.predicate {
        parties[claim.subjectRange, default: []].append(party)
      }
      guard case .dated(let act, let date) = claim.predicate,
        let claimed = ClaimedDate(date, isVouchedFor: act == .attributed)
      else { continue }
      let fitting = claim.thing.candidates.filter { candidate in
        candidate.record?.verdict(on: act, claimed, isFormal: claim.isFormal, isOfParty: false).isFitting ?? false
      }
      if fitting.isEmpty { continue }
      dated[claim.subjectRange] = fitting
      if act == .attributed { settled[claim.subjectRange] = fitting }
    }
  }

  func candidates(of thing: NamedThing) -> [Definition] { settled[thing.range] ?? thing.candidates }

  /// Whether the dates of the sentence let a name mean something that it can mean.
  func mayMean(_ definition: Definition, by thing: NamedThing) -> Bool {
    dated[thing.range]?.contains { $0.document == definition.document && $0.nameRange == definition.nameRange } ?? true
  }

  /// The states that a sentence says have signed a thing whose name has several bearers.
  func parties(of thing: NamedThing) -> [NamedThing] { parties[thing.range] ?? [] }
}
