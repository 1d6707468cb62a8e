import Bibliography
import Model
import Vocabulary

/// A place of a bibliography that cannot be read as it stands.
enum MalformedBibliography: BibliographyRule {
  static let description = RuleDescription(
    code: "HM707", name: "malformed-bibliography", severity: .error,
    summary: "A part of a bibliography cannot be read as it stands.",
    rationale: """
      A broken entry costs itself: the others live. Other programs are less patient, and may stop at the first such \
      place or lose the rest of the file. Strings and parents that do not exist, repeated fields and names that are none \
      are warnings.
      """,
    bad: """
      ---
      bibliography: refs.bib
      ---
      See Lensen [@lensen1959].

      %% refs.bib
      ⟦@book⟧{title = {No key}}
      @book{lensen1959, author = {Lensen, George Alexander}, title = {The Russian Push Toward Japan}, date = {1959}}
      """,
    good: """
      ---
      bibliography: refs.bib
      ---
      See Lensen [@lensen1959].

      %% refs.bib
      @book{lensen1959, author = {Lensen, George Alexander}, title = {The Russian Push Toward Japan}, date = {1959}}
      """)

  static func check(_ findings: [BibliographyFinding], of file: BibliographyFile, reporting report: inout Report) {
    report.add(findings: findings.filter(\.isMalformed), relatedMessage: "It began here.")
    // What can be read all the same, and is not what its author meant.
    report.add(
      findings: findings.filter { doubtful.contains($0.kind) }, relatedMessage: "It stands here too.",
      severity: .warning
    ) { finding, report in
      guard finding.kind == .missingParent else { return [] }
      return nearestSpellings(to: finding.detail, among: (0..<file.count).lazy.map { file.key($0) }).map { key in
        report.replacement("Change to ‘\(key)’", isSafe: false, of: finding.range, with: "{\(key)}")
      }
    }
  }

  private static let doubtful: Set<BibliographyFinding.Kind> = [
    .spaceInKey, .undefinedString, .undeclaredEncoding, .duplicateField, .missingParent, .deepInheritance,
    .malformedName,
  ]
}

extension MalformedDate: BibliographyRule {
  static func check(_ findings: [BibliographyFinding], of file: BibliographyFile, reporting report: inout Report) {
    report.add(findings: findings.filter { $0.kind == .malformedDate }) { finding, report in
      finding.suggestion.map {
        [report.replacement("Change to ‘\($0)’", isSafe: false, of: finding.range, with: $0)]
      } ?? []
    }
  }
}

extension ReversedInterval: BibliographyRule {
  static func check(_ findings: [BibliographyFinding], of file: BibliographyFile, reporting report: inout Report) {
    report.add(findings: findings.filter { $0.kind == .reversedDate })
  }
}
