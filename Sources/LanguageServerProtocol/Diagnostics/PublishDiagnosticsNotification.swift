import JSON
import JSONRPC

/// All diagnostics of a document, in place of those published before.
package struct PublishDiagnosticsNotification: Notification {
  package static let method = "textDocument/publishDiagnostics"

  package let uri: DocumentURI
  /// The version that they are about, where the document is open and the client can use it.
  package let version: Int?
  package let diagnostics: [Diagnostic]

  package init(uri: DocumentURI, version: Int?, diagnostics: [Diagnostic]) {
    self.uri = uri
    self.version = version
    self.diagnostics = diagnostics
  }
}

extension PublishDiagnosticsNotification: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("uri", uri)
      $0.member("version", ifPresent: version)
      $0.member("diagnostics", diagnostics)
    }
  }
}
