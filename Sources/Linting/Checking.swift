import Bibliography
import Model
import SourceText

/// All findings on a document, in reading order: what the rules that run have to say, less what is silenced.
package func check(
  _ model: DocumentModel, named document: DocumentID, in workspace: WorkspaceModel, with selection: RuleSelection
) -> [Finding] {
  var findings: [Finding] = []
  for rule in RuleCatalog.all where selection.runs(rule.description) {
    var report = Report(on: document, by: rule.description)
    switch rule {
    case let rule as any DocumentRule.Type: rule.check(model, reporting: &report)
    case let rule as any WorkspaceRule.Type where workspace.isComplete:
      rule.check(model, in: workspace, reporting: &report)
    default: continue
    }
    findings += report.findings
  }
  if let references = model.sources.references {
    findings += unleveled(references, named: document, in: workspace, selection)
  }
  return silenced(findings, by: model, named: document, selection, isComplete: workspace.isComplete)
    .compactMap { finding in leveled(finding, selection) }
    .sorted()
}

/// All findings on a bibliography, in reading order.
package func check(
  _ file: BibliographyFile, named document: DocumentID, in workspace: WorkspaceModel, with selection: RuleSelection
) -> [Finding] {
  unleveled(file, named: document, in: workspace, selection).compactMap { leveled($0, selection) }.sorted()
}

/// Findings on a bibliography, or on the part of a document that is one.
private func unleveled(
  _ file: BibliographyFile, named document: DocumentID, in workspace: WorkspaceModel, _ selection: RuleSelection
) -> [Finding] {
  // Every entry is read once, for all rules.
  let found = file.findings + file.entryFindings()
  var findings: [Finding] = []
  for rule in RuleCatalog.all where selection.runs(rule.description) {
    var report = Report(on: document, by: rule.description)
    switch rule {
    case let rule as any BibliographyRule.Type: rule.check(found, of: file, reporting: &report)
    case let rule as any SourceRule.Type: rule.check(file, in: workspace, reporting: &report)
    default: continue
    }
    findings += report.findings
  }
  return findings
}

/// A finding with the severity that configuration gives it.
private func leveled(_ finding: Finding, _ selection: RuleSelection) -> Finding? {
  guard let rule = RuleCatalog.rule(named: finding.rule),
    let severity = selection.severity(of: rule.description, usual: finding.severity)
  else { return nil }
  var finding = finding
  finding.severity = severity
  return finding
}

/// Takes out what comments and front matter silence, and adds what is to be said of comments that silence nothing.
private func silenced(
  _ findings: [Finding], by model: DocumentModel, named document: DocumentID, _ selection: RuleSelection,
  isComplete: Bool
) -> [Finding] {
  let everywhere = Set(model.settings.ignoredRules.map(\.text))
  if everywhere.isEmpty && model.suppressions.isEmpty { return findings }
  var used: Set<ByteRange> = []
  var kept = findings.filter { finding in
    var isSilent = everywhere.contains(finding.rule)
    for suppression in model.suppressions where suppression.scope.touches(finding.range.start) {
      for name in suppression.rules where name.text == finding.rule || name.text == finding.code {
        used.insert(name.range)
        isSilent = true
      }
    }
    return !isSilent
  }
  for suppression in model.suppressions {
    for name in suppression.rules where !used.contains(name.range) {
      guard let rule = RuleCatalog.rule(named: name.text), selection.runs(rule.description),
        isComplete || !(rule is any WorkspaceRule.Type)
      else { continue }
      kept.append(UnusedSuppression.finding(name, of: suppression, in: document))
    }
  }
  return kept
}
