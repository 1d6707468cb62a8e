import Model
import SourceText

/// A part of `histmark.json` that cannot be used.
///
/// Found when the configuration is read, because it is no document.
package enum MalformedConfiguration: Rule {
  package static let description = RuleDescription(
    code: "HM803", name: "malformed-configuration", severity: .error,
    summary: "A part of histmark.json cannot be used.",
    rationale: """
      What cannot be read is left at its default, and the rest of the file stays in force, so that a slip in the \
      configuration never silences the checks.
      """,
    bad: """
      %% histmark.json
      { "rules": { ⟦"emty-section"⟧: "off" } }
      """,
    good: """
      %% histmark.json
      { "rules": { "empty-section": "off" } }
      """)

  /// The finding on a place in the configuration.
  package static func finding(_ message: String, at range: ByteRange, in document: DocumentID) -> Finding {
    Finding(
      rule: description.name, code: description.code, severity: description.severity, message: message,
      document: document, range: range)
  }
}
