import Model
import Vocabulary

/// A record of a kind that nobody has declared.
enum UnknownKind: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM102", name: "unknown-kind", severity: .warning,
    summary: "A block looks like a record, but its kind is a misspelling of a known one.",
    rationale: """
      A code block with an id whose first word is within two letters of a kind is most likely a record with a slip of \
      the pen. Blocks of other languages are left alone. A project can declare kinds of its own in histmark.json.
      """,
    bad: """
      ```⟦treatey⟧ {#shimoda}
      title: Treaty of Shimoda
      signed: 1855-02-07
      ```

      See the [treaty](#shimoda).
      """,
    good: """
      ```treaty {#shimoda}
      title: Treaty of Shimoda
      signed: 1855-02-07
      ```

      See the [treaty](#shimoda).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    let kinds = document.tree.vocabulary.kinds.map(\.name)
    for record in document.records where record.kind == nil {
      let nearest = nearestSpellings(to: record.kindName, among: kinds)
      guard let best = nearest.first else { continue }
      report.add(
        "There is no kind of record ‘\(record.kindName)’, so nothing in this block is read; did you mean ‘\(best)’?",
        at: record.kindRange,
        fixes: nearest.map {
          report.replacement("Change to ‘\($0)’", isSafe: $0 == best, of: record.kindRange, with: $0)
        })
    }
  }
}
