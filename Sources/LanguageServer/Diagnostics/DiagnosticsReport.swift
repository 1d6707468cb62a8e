import JSON
import JSONRPC
import LanguageServerProtocol
import SourceText

/// The findings of one document, as they were worked out from one snapshot, ready to be published.
struct DiagnosticsReport: Sendable {
  let uri: DocumentURI
  /// Of the open document.
  let version: Int
  /// Of the snapshot.
  let generation: Int
  let message: OutgoingMessage
  /// The same for the same findings.
  let fingerprint: UInt64
  /// Whether findings about what is being typed were kept back.
  let isPartial: Bool
}

extension DiagnosticsReport {
  /// Works out what is to be said of a document, except of what touches one place.
  init(of document: OpenDocument, without place: ByteOffset?, in context: RequestContext) {
    let all = context.workspace.findings(in: document.uri, context.cancellation)
    let findings = place.map { place in all.filter { !$0.range.touches(place) } } ?? all
    let converter = context.positions.converter(for: document.uri)
    let diagnostics = findings.compactMap { finding in converter.map { context.diagnostic(finding, $0) } }
    var json = JSONWriter()
    json.write(diagnostics)
    uri = document.uri
    version = document.version
    generation = context.snapshot.generation
    fingerprint = Fingerprint.of(json.bytes)
    isPartial = findings.count != all.count
    message = .notification(
      PublishDiagnosticsNotification(uri: document.uri, version: document.version, diagnostics: diagnostics))
  }
}

extension RequestContext {
  func diagnostic(_ finding: DocumentFinding, _ converter: PositionConverter) -> Diagnostic {
    let tags = client.numbers("textDocument.publishDiagnostics.tagSupport.valueSet")
    let related =
      client.has("textDocument.publishDiagnostics.relatedInformation")
      ? finding.related.compactMap { related in
        positions.location(related.place).map {
          DiagnosticRelatedInformation(location: $0, message: related.message)
        }
      } : []
    return Diagnostic(
      range: converter.range(finding.range), severity: finding.severity, code: finding.code,
      codeDescription: client.has("textDocument.publishDiagnostics.codeDescriptionSupport") ? finding.explanation : nil,
      message: finding.message, tags: finding.tags.filter { tags.contains($0.rawValue) }, relatedInformation: related,
      data: nil)
  }
}
