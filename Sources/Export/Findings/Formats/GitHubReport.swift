import Linting

/// One command a finding, of which GitHub Actions makes an annotation on the lines of a pull request (GitHub, "Workflow
/// commands for GitHub Actions", *Setting an error message*).
func gitHubReport(_ report: FindingsReport) -> [UInt8] {
  var lines = ""
  for finding in report.findings {
    let start = report.humanPosition(of: finding.range.start, in: finding.document)
    let end = report.humanPosition(of: finding.range.end, in: finding.document)
    var properties = [
      ("file", report.displayName(finding.document)), ("line", String(start.line)), ("endLine", String(end.line)),
    ]
    // Columns are of one line: GitHub takes no annotation with columns on several.
    if start.line == end.line { properties += [("col", String(start.column)), ("endColumn", String(end.column))] }
    properties.append(("title", "\(finding.rule) (\(finding.code))"))
    let list = properties.map { "\($0)=\(escaped($1, ",", ":"))" }.joined(separator: ",")
    lines += "::\(command(finding.severity)) \(list)::\(escaped(finding.message))\n"
  }
  return Array(lines.utf8)
}

private func command(_ severity: Severity) -> String {
  switch severity {
  case .error: "error"
  case .warning: "warning"
  case .information, .hint: "notice"
  }
}

/// Text with what would end a command or property written as percent-escapes.
private func escaped(_ text: String, _ others: Unicode.Scalar...) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar == "%" || scalar == "\r" || scalar == "\n" || others.contains(scalar) {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}
