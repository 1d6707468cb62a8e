import Model
import Vocabulary

/// A property reference to a field that the record has not.
enum UnknownProperty: WorkspaceRule, LocalRule {
  static let description = RuleDescription(
    code: "HM204", name: "unknown-property", severity: .error,
    summary: "A property reference names a field that the record does not have.",
    rationale: "`[text](#id.field)` claims that the text agrees with that field, so the field must be there.",
    bad: """
      It was signed [in February](#shimoda.⟦sigend⟧).

      ```treaty {#shimoda}
      title: Treaty of Shimoda
      signed: 1855-02-07 Shimoda
      ```
      """,
    good: """
      It was signed [in February 1855](#shimoda.signed).

      ```treaty {#shimoda}
      title: Treaty of Shimoda
      signed: 1855-02-07 Shimoda
      ```
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    for reference in document.references where reference.place != .labelled {
      guard let property = reference.property,
        let record = workspace.definition(of: reference, in: report.document)?.record,
        record.field(property) == nil
      else { continue }
      var names: [String] = []
      for field in record.fields where !names.contains(field.name) { names.append(field.name) }
      let nearest = nearestSpellings(to: property, among: names)
      let hint =
        nearest.first.map { "did you mean ‘\($0)’?" } ?? "it has \(names.map { "‘\($0)’" }.joined(separator: ", "))."
      report.add(
        "‘\(record.shortTitle)’ has no field ‘\(property)’; \(hint)", at: reference.propertyRange,
        fixes: nearest.map {
          report.replacement("Change to ‘\($0)’", isSafe: false, of: reference.propertyRange, with: $0)
        })
    }
  }
}
