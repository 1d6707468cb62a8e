/// What a rule says about itself. Documentation, tests, `histmark explain` and the editor's links are derived from it.
///
/// There is one of each rule, which is shared and not copied.
package final class RuleDescription: Sendable {
  /// Permanent: never reused, never renamed.
  package let code: String
  /// Completes the sentence "allow …": `in-force-before-signed`.
  package let name: String
  package let severity: Severity
  /// Whether it runs when nothing is configured.
  package let isOnByDefault: Bool
  /// What can be configured besides the severity.
  package let options: [RuleOption]
  /// One sentence.
  package let summary: String
  /// Why it matters to a historian, and what is and is not reported.
  package let rationale: String
  /// Documents in which `⟦…⟧` stands around exactly what is reported.
  package let bad: String
  /// The same, mended: nothing is reported by any rule.
  package let good: String

  package init(
    code: String, name: String, severity: Severity, isOnByDefault: Bool = true, options: [RuleOption] = [],
    summary: String, rationale: String, bad: String, good: String
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.isOnByDefault = isOnByDefault
    self.options = options
    self.summary = summary
    self.rationale = rationale
    self.bad = bad
    self.good = good
  }

  /// Where the rule is documented for readers.
  package var documentationURL: String { "\(Self.documentationBase)#\(name)" }

  private static let documentationBase = "https://github.com/histmark/histmark/blob/main/Grammar/rules.md"
}
