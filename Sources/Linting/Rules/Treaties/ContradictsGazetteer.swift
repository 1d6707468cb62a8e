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
      name and was signed within a year. Every defensible date in the gazetteer is accepted. If the gazetteer is wrong, \
      silence the rule with the reason, and tell us.
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
      guard let authority = counterpart(of: record, in: workspace.gazetteer) else { continue }
      for name in fields {
        let known = ([name] + (Self.others[name] ?? [])).flatMap { authority.record.datedValues($0) }.compactMap(
          \.customary)
        if known.isEmpty { continue }
        for dated in record.datedValues(name) {
          guard let date = dated.date, known.allSatisfy({ $0.isCertainlyDisjoint(from: date) }),
            let best = known.first
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
  private static func counterpart(of record: Record, in gazetteer: Gazetteer) -> AuthorityRecord? {
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
    let ids = Set(named.map(\.id))
    return ids.count == 1 ? named.first : nil
  }
}
