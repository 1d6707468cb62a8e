import Linting
import Model

/// The report of JUnit: a suite a document, a failed test a finding, and one test that passed for a document without any.
func jUnitReport(_ report: FindingsReport) -> [UInt8] {
  var findings: [DocumentID: [Finding]] = [:]
  for (document, some) in report.findingsByDocument { findings[document] = some }
  let documents = Set(report.documents).union(findings.keys).sorted()
  let testCount = documents.reduce(0) { $0 + max(1, findings[$1]?.count ?? 0) }
  var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  xml += "<testsuites name=\"histmark\" tests=\"\(testCount)\" failures=\"\(report.findings.count)\" errors=\"0\">\n"
  for document in documents {
    let name = xmlEscaped(report.displayName(document))
    let found = findings[document] ?? []
    xml += "  <testsuite name=\"\(name)\" tests=\"\(max(1, found.count))\" failures=\"\(found.count)\" errors=\"0\">\n"
    if found.isEmpty { xml += "    <testcase classname=\"\(name)\" name=\"histmark\"/>\n" }
    for finding in found {
      let position = report.humanPosition(of: finding.range.start, in: document)
      let message = xmlEscaped(finding.message)
      xml += "    <testcase classname=\"\(name)\" name=\"\(finding.rule) (\(position.line):\(position.column))\""
      xml += " file=\"\(name)\" line=\"\(position.line)\">\n"
      xml += "      <failure type=\"\(finding.severity.name)\" message=\"\(message)\">"
      xml += "\(xmlEscaped(report.location(of: finding.range.start, in: document))): \(message)</failure>\n"
      xml += "    </testcase>\n"
    }
    xml += "  </testsuite>\n"
  }
  return Array((xml + "</testsuites>\n").utf8)
}
