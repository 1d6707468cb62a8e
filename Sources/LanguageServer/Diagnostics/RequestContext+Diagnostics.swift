import JSONRPC
import LanguageServerProtocol
import SourceText

extension RequestContext {
  /// What is to be said of a document, except of what touches one place; and whether something was kept back.
  func diagnostics(of uri: DocumentURI, without place: ByteOffset?) -> (diagnostics: [Diagnostic], isPartial: Bool) {
    guard let converter = positions.converter(for: uri) else { return ([], false) }
    let all = workspace.findings(in: uri, cancellation)
    let findings = place.map { place in all.filter { !$0.range.touches(place) } } ?? all
    return (findings.map { diagnostic($0, converter) }, findings.count != all.count)
  }

  private func diagnostic(_ finding: DocumentFinding, _ converter: PositionConverter) -> Diagnostic {
    let tags = client.numbers("textDocument.publishDiagnostics.tagSupport.valueSet")
    return Diagnostic(
      range: converter.range(finding.range), severity: finding.severity, code: finding.code,
      codeDescription: client.has("textDocument.publishDiagnostics.codeDescriptionSupport") ? finding.explanation : nil,
      message: finding.message, tags: finding.tags.filter { tags.contains($0.rawValue) },
      relatedInformation: client.has("textDocument.publishDiagnostics.relatedInformation") ? related(finding) : [],
      data: nil)
  }

  private func related(_ finding: DocumentFinding) -> [DiagnosticRelatedInformation] {
    finding.related.compactMap { related in
      positions.location(related.place).map { DiagnosticRelatedInformation(location: $0, message: related.message) }
    }
  }
}
