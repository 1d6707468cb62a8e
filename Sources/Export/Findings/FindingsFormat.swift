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
}
