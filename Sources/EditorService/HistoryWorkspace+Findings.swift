import JSON
import JSONRPC
import LanguageServer
import LanguageServerProtocol
import Linting
import Model
import Project
import SourceText

extension HistoryWorkspace {
  func findings(in uri: DocumentURI, _ cancellation: Cancellation) -> [DocumentFinding] {
    let document = DocumentID(uri)
    guard takesPart(document), let project = project(of: document) else {
      return (bibliographyFindings(in: document) + configurationFindings(in: document)).map(documentFinding)
    }
    let findings = checked(document, in: project, cancellation)
    guard let skeleton = skeletons[document], let model = project.models[document] else {
      return findings.map(documentFinding)
    }
    return findings.filter { !skeleton.withholds($0.range, in: model) }.map(documentFinding)
  }

  /// All findings on a document of a project; worked out once for this version of the workspace.
  func checked(_ document: DocumentID, in project: Project, _ cancellation: Cancellation) -> [Finding] {
    known.findings(on: document, cancellation) {
      project.findings(in: document, remembering: memories[document], isCancelled: { cancellation.isCancelled })
    }
  }

  private func bibliographyFindings(in document: DocumentID) -> [Finding] {
    let project = projects.values.first { $0.workspace.bibliographies[document] != nil }
    return project?.findings(inBibliography: document) ?? []
  }

  private func configurationFindings(in document: DocumentID) -> [Finding] {
    let project = projects.values.first { $0.configurationFile?.document == document }
    guard Self.isConfiguration(document), let opened = open[document] else {
      return project?.configurationFindings ?? []
    }
    return (project ?? Project()).findings(onConfiguration: opened.text, named: document)
  }

  private func documentFinding(_ finding: Finding) -> DocumentFinding {
    var found = DocumentFinding(
      range: finding.range, severity: DiagnosticSeverity(finding.severity), code: finding.rule, message: finding.message
    )
    found.data = ["code": JSONValue(finding.code)]
    found.explanation = RuleCatalog.rule(named: finding.rule)?.description.documentationURL
    if finding.isUnnecessary { found.tags = [.unnecessary] }
    found.related = finding.related.map { place in
      LanguageServer.RelatedPlace(DocumentPlace(place.document.uri, place.range), place.message)
    }
    return found
  }
}

extension DiagnosticSeverity {
  fileprivate init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .information: self = .information
    case .hint: self = .hint
    }
  }
}
