import Linting

/// How many findings there are of each rule, the most frequent first; `*` marks rules of which some can be mended.
package func statisticsReport(_ report: FindingsReport, color: Bool) -> [UInt8] {
  let ink = Ink(color)
  let groups = Dictionary(grouping: report.findings, by: \.rule).sorted {
    ($1.value.count, $0.key) < ($0.value.count, $1.key)
  }
  let width = groups.first.map { String($0.value.count).count } ?? 0
  var lines = ""
  for (rule, findings) in groups {
    let count = String(findings.count)
    let isFixable = findings.contains { $0.fixToMake(allowingUnsafe: false) != nil }
    let severity = findings.map(\.severity).max() ?? .hint
    lines += "\(String(repeating: " ", count: width - count.count))\(ink.bold(count))  \(findings[0].code)  "
    lines += "\(isFixable ? ink.green("*") : " ") \(ink.severity(severity, rule))\n"
  }
  return Array(lines.utf8)
}
