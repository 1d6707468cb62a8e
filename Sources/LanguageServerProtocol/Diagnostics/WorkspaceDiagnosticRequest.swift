import JSON
import JSONRPC

/// The diagnostics of all documents of the workspace.
package struct WorkspaceDiagnosticRequest: Request {
  package static let method = "workspace/diagnostic"
  package typealias Reply = WorkspaceDiagnosticReport

  /// What the client has.
  package let previousResultIDs: [DocumentURI: String]
}

extension WorkspaceDiagnosticRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    var ids: [DocumentURI: String] = [:]
    for previous in json["previousResultIds"]?.array ?? [] {
      guard let uri = previous["uri"]?.string, let value = previous["value"]?.string else { continue }
      ids[DocumentURI(uri)] = value
    }
    previousResultIDs = ids
  }
}
