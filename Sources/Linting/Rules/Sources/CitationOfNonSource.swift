import Model
import Records
import SourceText

/// A citation of something that is no source.
enum CitationOfNonSource: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM702", name: "citation-of-non-source", severity: .error,
    summary: "A citation names an event, person, place or other record that cannot be cited.",
    rationale: """
      `@` cites: what stands after it must be a source or a treaty. To mention anything else, make it a link.
      """,
    bad: """
      It was made by ⟦@putiatin⟧.

      ```person {#putiatin}
      title: Yevfimiy Putyatin
      ```
      """,
    good: """
      It was made by [Putyatin](#putiatin).

      ```person {#putiatin}
      title: Yevfimiy Putyatin
      ```
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    for citation in document.citations {
      guard let record = workspace.definition(ofKey: citation.key, in: report.document)?.record,
        let kind = record.kind?.name, workspace.vocabulary.isStandard(kind), kind != "source", kind != "treaty"
      else { continue }
      var fixes: [Fix] = []
      let plain = citation.mode == .authorInText && citation.suffixRange.isEmpty
      if plain {
        fixes.append(
          report.replacement(
            "Make it a link", isSafe: false, of: citation.range, with: "[\(record.shortTitle)](#\(citation.key))"))
      }
      report.add(
        "‘\(record.shortTitle)’ is a \(kind), which cannot be cited; link to it: [\(record.shortTitle)](#\(citation.key)).",
        at: plain ? citation.range : citation.keyRange, fixes: fixes)
    }
  }
}
