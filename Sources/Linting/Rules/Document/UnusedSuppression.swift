import Model
import SourceText

/// A comment that silences a rule that has nothing to say there.
///
/// Found when findings are silenced, because only then is it known which comments did something.
enum UnusedSuppression: Rule {
  static let description = RuleDescription(
    code: "HM805", name: "unused-suppression", severity: .hint,
    summary: "A comment silences a rule that finds nothing there.",
    rationale: "What it was for has been mended; left in place it would hide the next mistake.",
    bad: """
      # Relations

      <!-- histmark-ignore ⟦empty-section⟧: to be written -->
      They were good.
      """,
    good: """
      # Relations

      They were good.
      """)

  static func finding(_ name: Suppression.Name, of suppression: Suppression, in document: DocumentID) -> Finding {
    var report = Report(on: document, by: description)
    let fixes =
      suppression.rules.count == 1
      ? [report.replacement("Remove the comment", isSafe: true, of: suppression.range, with: "")] : []
    report.add(
      "‘\(name.text)’ finds nothing here any more, so this comment can go.", at: name.range, fixes: fixes,
      isUnnecessary: true)
    return report.findings[0]
  }
}
