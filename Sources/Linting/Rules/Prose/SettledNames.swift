import Chronology
import Model
import Records
import SourceText

/// Which of several bearers of a name a sentence settles on, by a year beside the name: "the Treaty of Paris (1856)".
struct SettledNames {
  private var settled: [ByteRange: [Definition]] = [:]

  init(_ claims: [Claim]) {
    for claim in claims where claim.thing.candidates.count > 1 {
      guard case .dated(.attributed, let date) = claim.predicate, let claimed = ClaimedDate(date, isVouchedFor: true)
      else { continue }
      let fitting = claim.thing.candidates.filter { candidate in
        guard let verdict = candidate.record?.verdict(on: .attributed, claimed, isFormal: false, isOfParty: false)
        else {
          return false
        }
        if case .fits = verdict { return true }
        return false
      }
      if !fitting.isEmpty { settled[claim.subjectRange] = fitting }
    }
  }

  func candidates(of thing: NamedThing) -> [Definition] { settled[thing.range] ?? thing.candidates }
}
