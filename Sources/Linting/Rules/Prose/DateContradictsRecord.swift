import Chronology
import Model
import Records
import SourceText

/// A date in the text of a link that the record it leads to does not bear out.
enum DateContradictsRecord: WorkspaceRule, LocalRule {
  static let description = RuleDescription(
    code: "HM601", name: "date-contradicts-record", severity: .warning,
    summary: "The text of a link gives a date that the record it leads to does not have.",
    rationale: """
      `[in September 1951](#sf-1951.signed)` claims to agree with the record's ‘signed’, and is held to it: any day in \
      September 1951 will do. A date in the text of a link to a whole record must fit one of the record's dates. Every \
      date that a record gives is defensible, in the calendar it is given in and in the other.
      """,
    bad: """
      It was signed on [⟦8 September 1952⟧](#sf.signed).

      ```treaty {#sf}
      title: Treaty of Peace with Japan
      signed: 1951-09-08 San Francisco
      ```
      """,
    good: """
      It was signed on [8 September 1951](#sf.signed).

      ```treaty {#sf}
      title: Treaty of Peace with Japan
      signed: 1951-09-08 San Francisco
      ```
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    for reference in document.references where reference.isLink {
      // What takes its year from the narrative is no ground for a finding.
      let dates = document.dates(within: reference.textRange).filter {
        $0.confidence > .weak && ($0.anchor == nil || $0.anchor?.reason == .sharedParts)
      }
      if dates.isEmpty { continue }
      guard let definition = workspace.definition(of: reference, in: report.document), let record = definition.record
      else { continue }
      let known = reference.property.map { record.datedValues($0) } ?? record.allDates
      if known.isEmpty || known.contains(where: { $0.date == nil }) { continue }
      for date in dates {
        guard let bounds = date.certainBounds, !known.contains(where: { $0.admits(bounds) }),
          reference.property != nil || !record.admitsAnyTime(bounds), let best = known.first?.customary
        else { continue }
        let written = document.text.string(date.range)
        let what =
          reference.property.map { "‘\($0)’ of ‘\(record.shortTitle)’ is" } ?? "‘\(record.shortTitle)’ is dated"
        report.add(
          "The text says \(written), but \(what) \(best.words).", at: date.range,
          related: [
            RelatedPlace("The record.", at: known.first?.dateRange ?? definition.nameRange, in: definition.document)
          ],
          fixes: report.rewording(of: date, in: document, to: best))
      }
    }
  }
}
