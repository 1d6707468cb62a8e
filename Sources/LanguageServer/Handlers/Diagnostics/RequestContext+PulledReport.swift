import JSON
import LanguageServerProtocol

extension RequestContext {
  /// The diagnostics of a document for a client that has asked, or that they are those that it has.
  func report(on uri: DocumentURI, previousResultID: String?) -> DocumentDiagnosticReport {
    let diagnostics = diagnostics(of: uri, without: nil).diagnostics
    var json = JSONWriter()
    json.write(diagnostics)
    let id = String(Fingerprint.of(json.bytes), radix: 36)
    return DocumentDiagnosticReport(resultID: id, items: id == previousResultID ? nil : diagnostics)
  }
}
