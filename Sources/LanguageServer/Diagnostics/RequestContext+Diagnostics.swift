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
    let tags = Self.capabilities.flatMap { client.numbers("\($0).tagSupport.valueSet") }
    return Diagnostic(
      range: converter.range(finding.range), severity: finding.severity, code: finding.code,
      codeDescription: bears("codeDescriptionSupport") ? finding.explanation : nil,
      message: finding.message, tags: finding.tags.filter { tags.contains($0.rawValue) },
      relatedInformation: bears("relatedInformation") ? related(finding) : [],
      data: bears("dataSupport") ? finding.data : nil)
  }

  /// Where a client says what it can do with a diagnostic: of those that are published and, since LSP 3.18, of those that
  /// it asks for.
  private static let capabilities = ["textDocument.publishDiagnostics", "textDocument.diagnostic"]

  private func bears(_ part: String) -> Bool { Self.capabilities.contains { client.has("\($0).\(part)") } }

  private func related(_ finding: DocumentFinding) -> [DiagnosticRelatedInformation] {
    finding.related.compactMap { related in
      positions.location(related.place).map { DiagnosticRelatedInformation(location: $0, message: related.message) }
    }
  }
}
