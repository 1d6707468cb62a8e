import JSON
import Linting

/// A code quality report (GitLab, "Code Quality", *Code Quality report format*).
func gitLabReport(_ report: FindingsReport) -> [UInt8] {
  var writer = JSONWriter(pretty: true)
  writer.array(zip(report.findings, report.fingerprints())) { writer, item in
    let (finding, fingerprint) = item
    writer.object { writer in
      writer.member("description", finding.message)
      writer.member("check_name", finding.rule)
      writer.member("fingerprint", fingerprint.hexadecimal)
      writer.member("severity", level(finding.severity))
      writer.object("location") { writer in
        writer.member("path", report.displayName(finding.document))
        writer.object("positions") { writer in
          for (name, place) in [("begin", finding.range.start), ("end", finding.range.end)] {
            let position = report.humanPosition(of: place, in: finding.document)
            writer.object(name) { writer in
              writer.member("line", position.line)
              writer.member("column", position.column)
            }
          }
        }
      }
    }
  }
  return writer.bytes + [0x0A]
}

private func level(_ severity: Severity) -> String {
  switch severity {
  case .error: "major"
  case .warning: "minor"
  case .information, .hint: "info"
  }
}
