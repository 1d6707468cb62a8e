import JSON
import JSONRPC

/// All diagnostics of a document, in place of those published before.
package struct PublishDiagnosticsNotification: Notification {
  package static let method = "textDocument/publishDiagnostics"

  package let uri: DocumentURI
  /// The version that they are about, where the document is open and the client can use it.
  package let version: Int?
  /// The JSON of the diagnostics, which is long and is written once.
  package let diagnostics: [UInt8]

  /// - Parameter diagnostics: as they are written.
  package init(uri: DocumentURI, version: Int?, written diagnostics: [UInt8]) {
    self.uri = uri
    self.version = version
    self.diagnostics = diagnostics
  }

  package init(uri: DocumentURI, version: Int?, diagnostics: [Diagnostic]) {
    var json = JSONWriter()
    json.write(diagnostics)
    self.init(uri: uri, version: version, written: json.bytes)
  }
}

extension PublishDiagnosticsNotification: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("uri", uri)
      $0.member("version", ifPresent: version)
      $0.key("diagnostics")
      $0.raw(diagnostics)
    }
  }
}
