import Chronology
import Model
import Records

/// A sentence that says otherwise than the record of what it speaks of.
enum ClaimContradictsRecord: ProseRule {
  static let description = RuleDescription(
    code: "HM602", name: "claim-contradicts-record", severity: .warning,
    summary: "A sentence says something of a treaty that its record contradicts.",
    rationale: """
      ‘The San Francisco Peace Treaty was signed in 1952’ is held against the record of that treaty, in the project or in \
      the gazetteer, whether it is linked or plainly named. Only plain statements of when a treaty was signed, entered \
      into force or ended, and of who signed it, are read; what is denied, planned, supposed or reported is left alone.
      """,
    bad: """
      The San Francisco Peace Treaty was signed in ⟦1952⟧.
      """,
    good: """
      The San Francisco Peace Treaty was signed in 1951.
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    for claim in claims(in: document, named: report.document, workspace) {
      guard let record = claim.subject.record else { continue }
      let place = [RelatedPlace("What is known of it.", at: claim.subject.nameRange, in: claim.subject.document)]
      if let date = claim.date {
        check(date, claim, of: record, place, in: document, &report)
      } else if case .signedBy(let negated) = claim.predicate, claim.namesakes.isEmpty, let party = claim.party,
        let range = claim.partyRange,
        let name = party.record?.shortTitle
      {
        let identity = workspace.identity(of: party)
        let absent = record.mentions("not-signed").contains { workspace.identity(of: $0) == identity }
        let isParty = record.mentions("parties").contains { workspace.identity(of: $0) == identity }
        if negated, isParty, !absent {
          report.add("\(name) did sign the \(record.shortTitle)\(source(record)).", at: range, related: place)
        } else if !negated, absent,
          !record.mentions("acceded").contains(where: { workspace.identity(of: $0) == identity })
        {
          report.add("\(name) did not sign the \(record.shortTitle)\(source(record)).", at: range, related: place)
        }
      }
    }
  }

  private static func check(
    _ date: ProseDate, _ claim: Claim, of record: Record, _ place: [RelatedPlace], in document: DocumentModel,
    _ report: inout Report
  ) {
    let fields: [String]
    let verb: String
    switch claim.predicate {
    case .signed: (fields, verb) = (["signed", "opened", "date"], "was signed")
    case .inForce: (fields, verb) = (["in-force"], "entered into force")
    case .ended: (fields, verb) = (["until"], "ended")
    case .dated, .signedBy: (fields, verb) = (["signed", "opened", "date", "in-force", "until"], "was signed")
    }
    let known = fields.flatMap { record.datedValues($0) }
    guard let bounds = date.certainBounds, let best = known.first?.date, known.allSatisfy({ $0.date != nil }),
      !known.contains(where: { $0.admits(bounds) }),
      !claim.namesakes.contains(where: { namesake in namesake.record?.allDates.contains { $0.admits(bounds) } ?? true })
    else { return }
    report.add(
      "The \(record.shortTitle) \(verb) \(best.when)\(source(record)), not \(document.text.string(date.range)).",
      at: date.range, related: place,
      fixes: [
        report.replacement(
          "Change to ‘\(best.edtf.wording(like: date))’", isSafe: false, of: date.range,
          with: best.edtf.wording(like: date))
      ])
  }

  private static func source(_ record: Record) -> String { record.text("series").map { " (\($0))" } ?? "" }
}
