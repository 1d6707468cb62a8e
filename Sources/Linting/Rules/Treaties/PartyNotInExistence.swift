import Chronology
import Model
import Records

/// A party to a treaty or event that did not exist at the time.
enum PartyNotInExistence: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM405", name: "party-not-in-existence", severity: .error,
    summary: "A state is a party at a time when it did not yet, or no longer, exist.",
    rationale: """
      The life of the state is taken from the project's own record or from the gazetteer. Names that also mean a region, \
      such as Russia or Turkey, are never reported, and an imprecise date only when no day of it fits.
      """,
    bad: """
      ```treaty {#accord}
      title: Fisheries Accord
      signed: 1995-06-01 Tokyo
      parties: Japan; ⟦#ussr⟧
      ```

      See the [accord](#accord).
      """,
    good: """
      ```treaty {#accord}
      title: Fisheries Accord
      signed: 1995-06-01 Tokyo
      parties: Japan; #russia
      ```

      See the [accord](#accord).
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    // What follows only from the dates of other things.
    report.addContradictions(in: workspace) { $0 == .party }
    for record in document.records {
      let parties = record.mentions("parties")
      // A state can join a treaty of many long after it was made, but not one of two.
      let canJoinLater = record.kindName == "treaty" && (parties.count != 2 || record.text("acceded") != nil)
      if let first = record.earliestDate(of: Self.beginnings), let last = record.latestDate(of: Self.beginnings) {
        for field in Self.actors {
          for mention in record.mentions(field) {
            let mayBeLater = canJoinLater && field == "parties"
            check(mention, from: first.date, to: mayBeLater ? nil : last.date, in: record, workspace, &report)
          }
        }
      }
      for field in record.fields {
        guard case .action(let dated, let parties) = field.value, let date = dated?.date else { continue }
        for mention in parties { check(mention, from: date, to: date, in: record, workspace, &report) }
      }
    }
  }

  private static let beginnings = ["signed", "opened", "date"]
  private static let actors = ["parties", "not-signed", "not-ratified", "by", "against"]

  /// - Parameters:
  ///   - first: When the party acts at the earliest.
  ///   - last: When it acts at the latest; `nil` for any time later.
  private static func check(
    _ mention: Mention, from first: HistoricalDate, to last: HistoricalDate?, in record: Record,
    _ workspace: WorkspaceModel, _ report: inout Report
  ) {
    guard let definition = workspace.definition(of: mention), let polity = definition.record,
      polity.kindName == "polity", !polity.isGeographic(mention.name)
    else { return }
    let place = [
      RelatedPlace("What is known of \(polity.shortTitle).", at: definition.nameRange, in: definition.document)
    ]
    if let begin = polity.earliestDate(of: ["from"]), let last,
      last.outerBounds.isCertainlyBefore(polity.reckoned(begin.date.outerBounds, or: "also-from"))
    {
      report.add(
        "\(polity.shortTitle) came to be \(begin.date.when), so it could take no part in ‘\(record.shortTitle)’ \(last.when)\(neighbour(of: polity, "predecessor")).",
        at: mention.range, related: place)
    } else if let end = polity.latestDate(of: ["until"]),
      polity.reckoned(end.date.outerBounds, or: "also-until").isCertainlyBefore(first.outerBounds)
    {
      report.add(
        "\(polity.shortTitle) ended \(end.date.when), so it could take no part in ‘\(record.shortTitle)’ \(first.when)\(neighbour(of: polity, "successor")).",
        at: mention.range, related: place)
    }
  }

  /// "; its successor is Russia", where exactly one is known.
  private static func neighbour(of polity: Record, _ field: String) -> String {
    let others = polity.mentions(field)
    guard let other = others.first, others.count == 1 else { return "" }
    return "; its \(field) is \(other.name.isEmpty ? "#\(other.id ?? "")" : other.name)"
  }
}
