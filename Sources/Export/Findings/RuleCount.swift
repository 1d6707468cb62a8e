import Linting

/// How many findings there are of a rule.
struct RuleCount {
  let rule: String
  let code: String
  /// That of the worst of them.
  let severity: Severity
  let count: Int
  /// How many of them have a fix that is safe.
  let fixableCount: Int

  /// Of each rule that found something, the most frequent first.
  static func counts(of report: FindingsReport) -> [RuleCount] {
    Dictionary(grouping: report.findings, by: \.rule).compactMap { rule, findings in
      guard let first = findings.first else { return nil }
      return RuleCount(
        rule: rule, code: first.code, severity: findings.map(\.severity).max() ?? first.severity,
        count: findings.count,
        fixableCount: findings.count { $0.fixToMake(allowingUnsafe: false) != nil })
    }.sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
  }
}
