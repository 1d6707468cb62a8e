import Model
import SourceText
import Vocabulary

/// A field that a record of its kind has not.
enum UnknownField: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM103", name: "unknown-field", severity: .warning,
    summary: "A record has a field that its kind does not have.",
    rationale: """
      What an unknown field says is kept but not understood: it is neither checked nor shown. Most are misspellings. A \
      project can declare fields of its own in histmark.json.
      """,
    bad: """
      ```treaty {#shimoda}
      title: Treaty of Shimoda
      signed: 1855-02-07
      ⟦in-forse⟧: 1856-12-07
      ```

      See the [treaty](#shimoda).
      """,
    good: """
      ```treaty {#shimoda}
      title: Treaty of Shimoda
      signed: 1855-02-07
      in-force: 1856-12-07
      ```

      See the [treaty](#shimoda).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for record in document.records {
      guard let kind = record.kind else { continue }
      for field in record.fields where field.description == nil {
        let nearest = nearestSpellings(to: field.name, among: kind.fields.map(\.name))
        let hint =
          nearest.first.map { "did you mean ‘\($0)’?" } ?? "see ‘histmark kinds \(kind.name)’ for those it has."
        report.add(
          "\(capitalised(withArticle(kind.name))) has no field ‘\(field.name)’; \(hint)", at: field.nameRange,
          fixes: nearest.map {
            report.replacement("Change to ‘\($0)’", isSafe: $0 == nearest.first, of: field.nameRange, with: $0)
          })
      }
    }
  }
}
