import Model
import Records
import SourceText
import Vocabulary

/// A citation of something that is no source.
enum CitationOfNonSource: WorkspaceRule, LocalRule {
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
      let link = "[\(record.shortTitle.replacing("]", with: "\\]"))](#\(citation.key))"
      let whole = wholeRange(of: citation)
      let fixes = whole.map { [report.replacement("Make it a link", isSafe: false, of: $0, with: link)] } ?? []
      report.add(
        """
        ‘\(record.shortTitle)’ is \(withArticle(kind)), which cannot be cited; link to it: \
        [\(record.shortTitle)](#\(citation.key)).
        """,
        at: citation.mode == .authorInText ? whole ?? citation.keyRange : citation.keyRange, fixes: fixes)
    }
  }

  /// All that stands for the citation, where a link can take its place: `@key`, `[@key]`.
  private static func wholeRange(of citation: Citation) -> ByteRange? {
    guard citation.isAlone, citation.suffixRange.isEmpty else { return nil }
    if citation.mode == .authorInText { return citation.range }
    // Nothing but the brackets and the sign stands around the key.
    return citation.groupRange.count.value == citation.keyRange.count.value + 3 ? citation.groupRange : nil
  }
}
