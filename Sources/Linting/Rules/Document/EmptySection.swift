import Model

/// A heading with nothing under it.
enum EmptySection: DocumentRule {
  static let description = RuleDescription(
    code: "HM801", name: "empty-section", severity: .warning,
    summary: "Nothing stands between a heading and the next one.",
    rationale: "A section without text is one that was forgotten, or lost in editing.",
    bad: """
      # Relations

      ## ⟦Fun fact⟧

      ## Further reading

      Lensen, *The Russian Push Toward Japan*.
      """,
    good: """
      # Relations

      ## Further reading

      Lensen, *The Russian Push Toward Japan*.
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for heading in document.headings where heading.isEmpty {
      let range = heading.contentRange.isEmpty ? heading.range : heading.contentRange
      report.add("The section ‘\(heading.text)’ is empty; write it, or take the heading out.", at: range)
    }
  }
}
