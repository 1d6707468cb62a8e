import Model
import SourceText
import Vocabulary

/// A comment that silences a rule that does not exist.
enum UnknownSuppression: DocumentRule {
  static let description = RuleDescription(
    code: "HM804", name: "unknown-suppression", severity: .warning,
    summary: "A comment silences a rule that there is not.",
    rationale: "A misspelled name silences nothing, and nobody notices.",
    bad: """
      # Relations

      <!-- histmark-ignore ⟦emty-section⟧: to be written -->
      The section is to be written.
      """,
    good: """
      # Relations

      The section is to be written.
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for suppression in document.suppressions {
      if suppression.rules.isEmpty {
        let message = """
          This comment names no rule, so it silences nothing; write ‘<!-- histmark-ignore rule-name: reason -->’.
          """
        report.add(message, at: suppression.range)
      }
      for name in suppression.rules where RuleCatalog.rule(named: name.text) == nil {
        add(name.text, name.range, to: &report)
      }
    }
    for name in document.settings.ignoredRules where RuleCatalog.rule(named: name.text) == nil {
      add(name.text, name.range, to: &report)
    }
  }

  private static func add(_ name: String, _ range: ByteRange, to report: inout Report) {
    let nearest = nearestSpellings(to: name, among: RuleCatalog.all.map { $0.description.name })
    let hint = nearest.first.map { "; did you mean ‘\($0)’?" } ?? "; ‘histmark rules’ lists them all."
    report.add(
      "There is no rule ‘\(name)’, so nothing is silenced\(hint)", at: range,
      fixes: nearest.map { report.replacement("Change to ‘\($0)’", isSafe: false, of: range, with: $0) })
  }
}
