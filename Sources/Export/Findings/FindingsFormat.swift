/// A way to print findings (CLI.md, `--format`).
package enum FindingsFormat: String, CaseIterable, Sendable {
  case text, full, json, jsonl, github, gitlab, junit, sarif, checkstyle, rdjson

  /// The report as bytes that end with a line ending, or none where there is nothing to print.
  package func render(_ report: FindingsReport, color: Bool) -> [UInt8] {
    switch self {
    case .text: textReport(report, color: color)
    case .full: fullReport(report, color: color)
    case .json: jsonReport(report)
    case .jsonl: jsonLinesReport(report)
    case .github: gitHubReport(report)
    case .gitlab: gitLabReport(report)
    case .junit: jUnitReport(report)
    case .sarif: sarifReport(report)
    case .checkstyle: checkstyleReport(report)
    case .rdjson: reviewdogReport(report)
    }
  }

  /// Whether it has a way to print how many findings there are of each rule.
  package var hasStatistics: Bool {
    switch self {
    case .text, .full, .json, .jsonl: true
    case .github, .gitlab, .junit, .sarif, .checkstyle, .rdjson: false
    }
  }

  /// How many findings there are of each rule, as bytes like those of ``render(_:color:)``; as text for a format that has
  /// no way to print it.
  package func renderStatistics(_ report: FindingsReport, color: Bool) -> [UInt8] {
    let counts = RuleCount.counts(of: report)
    switch self {
    case .json: return jsonStatistics(counts)
    case .jsonl: return jsonLinesStatistics(counts)
    default: return textStatistics(counts, color: color)
    }
  }
}
