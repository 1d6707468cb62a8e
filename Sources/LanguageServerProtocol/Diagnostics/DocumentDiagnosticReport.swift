import JSON
import JSONRPC

/// The diagnostics of a document, or that they are still those that the client has.
package struct DocumentDiagnosticReport: Hashable, Sendable {
  package let resultID: String
  /// Nothing where they are unchanged.
  package let items: [Diagnostic]?

  package init(resultID: String, items: [Diagnostic]?) {
    self.resultID = resultID
    self.items = items
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("kind", items == nil ? "unchanged" : "full")
    json.member("resultId", resultID)
    if let items { json.member("items", items) }
  }
}

extension DocumentDiagnosticReport: JSONWritable {
  package func write(to json: inout JSONWriter) { json.object { writeMembers(to: &$0) } }
}
