import JSON
import JSONRPC

/// The diagnostics of many documents.
package struct WorkspaceDiagnosticReport: Hashable, Sendable {
  package var items: [Item]

  package struct Item: Hashable, Sendable {
    package let uri: DocumentURI
    /// Where the document is open.
    package let version: Int?
    package let report: DocumentDiagnosticReport

    package init(uri: DocumentURI, version: Int?, report: DocumentDiagnosticReport) {
      self.uri = uri
      self.version = version
      self.report = report
    }
  }

  package init(items: [Item]) { self.items = items }
}

extension WorkspaceDiagnosticReport: JSONWritable {
  package func write(to json: inout JSONWriter) { json.object { $0.member("items", items) } }
}

extension WorkspaceDiagnosticReport.Item: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("uri", uri)
      $0.member("version", version)
      report.writeMembers(to: &$0)
    }
  }
}
