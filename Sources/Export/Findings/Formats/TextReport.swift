import Linting

/// One line a finding: `path:line:column: severity[rule]: message`.
func textReport(_ report: FindingsReport, color: Bool) -> [UInt8] {
  let ink = Ink(color)
  return inPieces(report.findings) { finding in
    let label = ink.severity(finding.severity, "\(finding.severity.name)[\(finding.rule)]")
    let place = visible(report.location(of: finding.range.start, in: finding.document))
    return "\(ink.bold(place)): \(label): \(visible(finding.message))\n"
  }
}
