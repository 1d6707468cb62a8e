import JSONRPC
import LanguageServerProtocol
import SourceText

extension RequestContext {
  /// What is to be said of a document, except of what touches one place; and whether something was kept back.
  func diagnostics(of uri: DocumentURI, without place: ByteOffset?) -> (diagnostics: [Diagnostic], isPartial: Bool) {
    guard let converter = positions.converter(for: uri) else { return ([], false) }
    let all = workspace.findings(in: uri, cancellation)
    let findings = place.map { place in all.filter { !$0.range.touches(place) } } ?? all
    let parts = DiagnosticParts(client)
    return (findings.map { diagnostic($0, converter, parts) }, findings.count != all.count)
  }

  private func diagnostic(
    _ finding: DocumentFinding, _ converter: PositionConverter, _ parts: DiagnosticParts
  ) -> Diagnostic {
    Diagnostic(
      range: converter.range(finding.range), severity: finding.severity, code: finding.code,
      codeDescription: parts.hasCodeDescription ? finding.explanation : nil,
      message: finding.message, tags: finding.tags.filter { parts.tags.contains($0.rawValue) },
      relatedInformation: parts.hasRelatedInformation ? related(finding) : [],
      data: parts.hasData ? finding.data : nil)
  }

  private func related(_ finding: DocumentFinding) -> [DiagnosticRelatedInformation] {
    finding.related.compactMap { related in
      positions.location(related.place).map { DiagnosticRelatedInformation(location: $0, message: related.message) }
    }
  }
}

/// What a client can do with a diagnostic, of those that are published and, since LSP 3.18, of those that it asks for.
private struct DiagnosticParts {
  let hasCodeDescription: Bool
  let hasRelatedInformation: Bool
  let hasData: Bool
  let tags: [Int]

  init(_ client: ClientCapabilities) {
    let sections = ["textDocument.publishDiagnostics", "textDocument.diagnostic"]
    func has(_ part: String) -> Bool { sections.contains { client.has("\($0).\(part)") } }
    hasCodeDescription = has("codeDescriptionSupport")
    hasRelatedInformation = has("relatedInformation")
    hasData = has("dataSupport")
    tags = sections.flatMap { client.numbers("\($0).tagSupport.valueSet") }
  }
}
