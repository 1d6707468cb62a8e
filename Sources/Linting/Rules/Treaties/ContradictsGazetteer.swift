import Chronology
import Gazetteer
import Model
import Records

/// A record that says otherwise than the gazetteer of the same thing.
enum ContradictsGazetteer: WorkspaceRule, LocalRule {
  static let description = RuleDescription(
    code: "HM408", name: "contradicts-gazetteer", severity: .warning,
    summary: "A record's date differs from every one that the gazetteer gives for the same treaty, state or war.",
    rationale: """
      Two records are of the same thing when they have the same id, when `same-as` says so, or when a treaty has the same \
      name and parties, and its day is a slip for the other: of the same month, or the same day of another year. Every \
      defensible date in the gazetteer is accepted, in either calendar. If the gazetteer is wrong, silence the rule with \
      the reason, and tell us.
      """,
    bad: """
      The [treaty](#sf-1951).

      ```treaty {#sf-1951}
      title: Treaty of Peace with Japan
      signed: ⟦1951-08-09⟧ San Francisco
      ```
      """,
    good: """
      The [treaty](#sf-1951).

      ```treaty {#sf-1951}
      title: Treaty of Peace with Japan
      signed: 1951-09-08 San Francisco
      ```
      """)

  private static let fields = ["signed", "opened", "in-force", "until", "from", "born", "died"]
  /// Further fields of the gazetteer that bear one out.
  private static let others = ["signed": ["date"], "from": ["also-from"], "until": ["also-until"]]

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    for record in document.records {
      guard let authority = counterpart(of: record, in: workspace) else { continue }
      for name in fields {
        let known = ([name] + (Self.others[name] ?? [])).flatMap { authority.record.datedValues($0) }.filter {
          $0.customary != nil
        }
        if known.isEmpty { continue }
        for dated in record.datedValues(name) {
          guard let date = dated.date, !known.contains(where: { $0.admits(date.outerBounds) }),
            let best = known.first?.customary
          else { continue }
          let sources = authority.record.text("source").map { " (\($0))" } ?? ""
          var fixes: [Fix] = []
          if let day = dated.parts.first, dated.parts.count == 1 {
            fixes.append(
              report.replacement("Change to \(best.edtf)", isSafe: false, of: day.range, with: best.edtf.description))
          }
          report.add(
            "The gazetteer gives \(best.words) for ‘\(name)’ of the \(authority.record.shortTitle)\(sources), not \((dated.customary ?? date).words).",
            at: dated.dateRange,
            related: [
              RelatedPlace(
                "The record in the gazetteer.", at: authority.record.idRange,
                in: DocumentID(gazetteerFile: authority.file))
            ], fixes: fixes)
        }
      }
    }
  }

  /// The bundled record of the same thing.
  private static func counterpart(of record: Record, in workspace: WorkspaceModel) -> AuthorityRecord? {
    let gazetteer = workspace.gazetteer
    for id in record.sameAsIDs { if let authority = gazetteer.record(id: id) { return authority } }
    if let id = record.id, let authority = gazetteer.record(id: id), authority.kindName == record.kindName {
      return authority
    }
    guard record.kindName == "treaty", let signed = record.earliestDate(of: ["signed", "opened", "date"])?.date,
      let day = signed.bounds.earliest.day
    else { return nil }
    let named = [record.text("title"), record.text("short")].compactMap(\.self).flatMap { gazetteer.records(named: $0) }
      .filter { authority in
        guard authority.kindName == "treaty",
          let other = authority.record.earliestDate(of: ["signed", "opened", "date"])?.date.bounds.earliest.day
        else { return false }
        return abs(other - day) <= 366
      }
    guard let first = named.first, named.allSatisfy({ $0.id == first.id }),
      let known = first.record.earliestDate(of: ["signed", "opened", "date"])?.date,
      isSlip(signed, for: known), haveOneParty(record, first.record, workspace)
    else { return nil }
    return first
  }

  /// Whether a date can be a slip for another rather than that of another treaty of the year: of the same month, the same
  /// day of another year, or with day and month exchanged. Of less than a day, it is one if it has the year.
  private static func isSlip(_ date: HistoricalDate, for known: HistoricalDate) -> Bool {
    guard let day = date.bounds.day, let right = known.bounds.day else { return true }
    let left = GregorianCalendar.components(of: day)
    // The customary day, and the same under its Julian name.
    return [GregorianCalendar.components(of: right), JulianCalendar.components(of: right)].contains { right in
      left.year == right.year && (left.month == right.month || (left.day, left.month) == (right.month, right.day))
        || (left.month, left.day) == (right.month, right.day)
    } || abs(day - right) < 14
  }

  /// Whether every party that one record names is one of the other, as far as both name any.
  private static func haveOneParty(_ record: Record, _ other: Record, _ workspace: WorkspaceModel) -> Bool {
    let (mine, theirs) = (record.mentions("parties"), other.mentions("parties"))
    if mine.isEmpty || theirs.isEmpty { return true }
    let identities = Set(theirs.map { workspace.identity(of: $0) })
    let names = Set(theirs.flatMap { workspace.definition(of: $0)?.record?.names ?? [$0.name] })
    return mine.contains { identities.contains(workspace.identity(of: $0)) || names.contains($0.name) }
  }
}
