import LanguageServer
import LanguageServerProtocol
import Linting
import Model
import SourceText

extension HistoryWorkspace {
  func findings(in uri: DocumentURI, _ cancellation: Cancellation) -> [DocumentFinding] {
    let document = DocumentID(uri)
    guard takesPart(document), let project = context(of: document)?.project else {
      return (bibliographyFindings(in: document) + configurationFindings(in: document)).map(documentFinding)
    }
    return project.findings(in: document).map(documentFinding)
  }

  private func bibliographyFindings(in document: DocumentID) -> [Finding] {
    let project = projects.values.first { $0.workspace.bibliographies[document] != nil }
    return project?.findings(inBibliography: document) ?? []
  }

  private func configurationFindings(in document: DocumentID) -> [Finding] {
    projects.values.first { $0.configurationFile?.document == document }?.configurationFindings ?? []
  }

  private func documentFinding(_ finding: Finding) -> DocumentFinding {
    var found = DocumentFinding(
      range: finding.range, severity: DiagnosticSeverity(finding.severity), code: finding.rule, message: finding.message
    )
    found.explanation = RuleCatalog.rule(named: finding.rule)?.description.documentationURL
    if finding.isUnnecessary { found.tags = [.unnecessary] }
    found.related = finding.related.map { place in
      LanguageServer.RelatedPlace(DocumentPlace(place.document.uri, place.range), place.message)
    }
    return found
  }

  func actions(
    in range: ByteRange, of uri: DocumentURI, kinds: [CodeActionKind]?, _ cancellation: Cancellation
  ) -> [ProposedAction] {
    func isWanted(_ kind: CodeActionKind) -> Bool { kinds.map { $0.contains(where: kind.isWithin) } ?? true }
    var actions = isWanted(.quickFix) ? fixActions(in: range, of: uri) : []
    if isWanted(.refactorRewrite) { actions += linkActions(in: range, of: uri) }
    // Only those who ask for it: it is no matter of the place.
    if kinds != nil, isWanted(.sourceFixAll), takesPart(DocumentID(uri)) { actions.append(fixAllAction(of: uri)) }
    return actions
  }

  private func fixActions(in range: ByteRange, of uri: DocumentURI) -> [ProposedAction] {
    let document = DocumentID(uri)
    guard takesPart(document), let project = context(of: document)?.project else { return [] }
    var actions: [ProposedAction] = []
    for finding in project.findings(in: document)
    where finding.range.overlaps(range) || finding.range.touches(range.start) {
      for (index, fix) in finding.fixes.enumerated() {
        var action = ProposedAction(title: fix.title, kind: .quickFix)
        action.fixes = [finding.rule]
        action.isPreferred = index == 0 && finding.fixes.count == 1
        let byDocument = Dictionary(grouping: fix.edits, by: \.document)
        action.changes = byDocument.keys.sorted().map { .edits($0.uri, byDocument[$0]?.map(\.edit) ?? []) }
        actions.append(action)
      }
    }
    return actions
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
