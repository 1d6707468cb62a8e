import Bibliography
import Model
import SourceText

/// All findings on a document, in reading order: what the rules that run have to say, less what is silenced.
///
/// - Parameters:
///   - memory: What the last check of the document found, if it is checked again and again.
///   - isCancelled: Asked for each rule; when it is so, what has been found by then is given, and nothing is remembered.
package func check(
  _ model: DocumentModel, named document: DocumentID, in workspace: WorkspaceModel, with selection: RuleSelection,
  remembering memory: FindingsMemory? = nil, isCancelled: () -> Bool = { false }
) -> [Finding] {
  var findings: [Finding] = []
  var localRules: [any Rule.Type] = []
  let contents = ProseContents(model, named: document, in: workspace)
  for rule in RuleCatalog.all where selection.runs(rule.description) {
    if isCancelled() { break }
    if memory != nil, rule is any LocalRule.Type {
      localRules.append(rule)
    } else {
      check(rule, model, contents, in: workspace, with: selection, into: &findings)
    }
  }
  if let memory {
    findings += memory.findings(on: model, named: document, in: workspace, with: selection, isCancelled: isCancelled) {
      model in
      let contents = ProseContents(model, named: document, in: workspace)
      var found: [Finding] = []
      for rule in localRules where !isCancelled() {
        check(rule, model, contents, in: workspace, with: selection, into: &found)
      }
      return found
    }
  }
  if let references = model.sources.references {
    findings += unleveled(references, named: document, in: workspace, selection)
  }
  return silenced(findings, by: model, named: document, selection, isComplete: workspace.isComplete)
    .compactMap { finding in leveled(finding, selection) }
    .map { fitted($0, to: model.text) }
    .sorted()
    .leavingOutRightWeekdays
}

/// Adds what one rule has to say of a document.
private func check(
  _ rule: any Rule.Type, _ model: DocumentModel, _ contents: ProseContents, in workspace: WorkspaceModel,
  with selection: RuleSelection, into findings: inout [Finding]
) {
  var report = Report(on: contents.name, by: rule.description, with: selection)
  switch rule.reading {
  case .document(let rule): rule.check(model, reporting: &report)
  case .prose(let rule) where workspace.isComplete: rule.check(contents, reporting: &report)
  case .workspace(let rule) where workspace.isComplete: rule.check(model, in: workspace, reporting: &report)
  case .prose, .workspace, .other: break
  }
  if !report.findings.isEmpty { findings += report.findings }
}

/// A finding whose fixes write the line endings of the text, and nothing before its byte order mark.
private func fitted(_ finding: Finding, to text: SourceText) -> Finding {
  let ending = text.lineEnding
  if finding.fixes.isEmpty || (ending == "\n" && text.byteOrderMarkCount.value == 0) { return finding }
  let first = ByteOffset(text.byteOrderMarkCount.value)
  return finding.replacingFixes(
    finding.fixes.map { fix in
      fix.mapEdits { item in
        if item.document != finding.document { return item }
        let range = ByteRange(max(item.edit.range.start, first), max(item.edit.range.end, first))
        return DocumentEdit(document: item.document, edit: ByteEdit(range, withEnding(ending, item.edit.replacement)))
      }
    })
}

/// Bytes in which each line ends as those of a text do.
private func withEnding(_ ending: String, _ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  for byte in bytes {
    if byte == 0x0A, result.last != 0x0D { result += ending.utf8 } else { result.append(byte) }
  }
  return result
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
    var report = Report(on: document, by: rule.description, with: selection)
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
  let everywhere = Set(model.settings.ignoredRules.compactMap { RuleCatalog.rule(named: $0.text)?.description.name })
  if everywhere.isEmpty && model.suppressions.isEmpty { return findings }
  var silencing = Silencing(model.suppressions, in: model.text)
  func isSilent(_ finding: Finding) -> Bool { everywhere.contains(finding.rule) || silencing.silences(finding) }
  silencing.add(findings)
  var (unused, ofComments): ([Finding], [(name: Suppression.Name, suppression: Suppression)]) = ([], [])
  for suppression in model.suppressions {
    for name in suppression.rules {
      guard let rule = RuleCatalog.rule(named: name.text), selection.runs(rule.description),
        isComplete || !(rule is any WorkspaceRule.Type || rule is any ProseRule.Type)
      else { continue }
      if rule == UnusedSuppression.self {
        ofComments.append((name, suppression))
      } else if !silencing.needs(name, of: suppression) {
        unused.append(UnusedSuppression.finding(name, of: suppression, in: document))
      }
    }
  }
  silencing.add(unused)
  // What is said of comments is silenced by comments before them: whether those do something is known last.
  for (name, suppression) in ofComments.reversed() where !silencing.needs(name, of: suppression) {
    let finding = UnusedSuppression.finding(name, of: suppression, in: document)
    silencing.add(before: finding)
    unused.append(finding)
  }
  return (findings + unused).filter { !isSilent($0) }
}
