import Linting

/// The report of Checkstyle, which many dashboards read: files with their errors.
func checkstyleReport(_ report: FindingsReport) -> [UInt8] {
  var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n"
  for (document, findings) in report.findingsByDocument {
    xml += "  <file name=\"\(xmlEscaped(report.displayName(document)))\">\n"
    for finding in findings {
      let position = report.humanPosition(of: finding.range.start, in: document)
      xml +=
        "    <error line=\"\(position.line)\" column=\"\(position.column)\" severity=\"\(level(finding.severity))\""
      xml += " message=\"\(xmlEscaped(finding.message))\" source=\"histmark.\(finding.rule)\"/>\n"
    }
    xml += "  </file>\n"
  }
  return Array((xml + "</checkstyle>\n").utf8)
}

private func level(_ severity: Severity) -> String {
  switch severity {
  case .error: "error"
  case .warning: "warning"
  case .information, .hint: "info"
  }
}
