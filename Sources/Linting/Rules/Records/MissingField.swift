import Model
import Vocabulary

/// A record without something that its kind must have.
enum MissingField: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM106", name: "missing-field", severity: .warning,
    summary: "A record lacks a field that its kind needs.",
    rationale: """
      A treaty needs a title and a date: when it was signed, opened for signature or made. Other kinds need at least a \
      name, so that something can be shown where they are referred to. A record that says ‘same-as’ has what it lacks \
      from the other record.
      """,
    bad: """
      ```⟦treaty⟧ {#shimoda}
      title: Treaty of Shimoda
      place: Shimoda
      ```

      See the [treaty](#shimoda).
      """,
    good: """
      ```treaty {#shimoda}
      title: Treaty of Shimoda
      signed: 1855-02-07 Shimoda
      ```

      ```treaty {#portsmouth}
      same-as: portsmouth-1905
      note: Kept in the archive of the ministry.
      ```

      See the [treaty](#shimoda) and the [peace](#portsmouth).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for record in document.records where record.sameAsIDs.isEmpty {
      guard let kind = record.kind else { continue }
      for group in kind.required where !group.contains(where: { record.text($0) != nil }) {
        let names = group.map { "‘\($0)’" }
        let list =
          names.count > 1 ? "\(names.dropLast().joined(separator: ", ")) or \(names.last ?? "")" : names.joined()
        let name = record.id.map { " ‘\($0)’" } ?? ""
        report.add("The \(kind.name)\(name) has no \(list); \(withArticle(kind.name)) needs one.", at: record.kindRange)
      }
    }
  }
}
