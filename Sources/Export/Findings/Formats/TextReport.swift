import Linting

/// One line a finding: `path:line:column: severity[rule]: message`.
func textReport(_ report: FindingsReport, color: Bool) -> [UInt8] {
  let ink = Ink(color)
  var lines = ""
  for finding in report.findings {
    let label = ink.severity(finding.severity, "\(finding.severity.name)[\(finding.rule)]")
    lines += "\(ink.bold(report.location(of: finding.range.start, in: finding.document))): \(label): "
    lines += "\(finding.message)\n"
  }
  return Array(lines.utf8)
}
