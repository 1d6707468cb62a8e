import Model
import SourceText
import Syntax

/// A dated statement without a source.
enum UnsourcedDate: DocumentRule {
  static let description = RuleDescription(
    code: "HM714", name: "unsourced-date", severity: .hint, isOnByDefault: false,
    options: [
      RuleOption(
        "links", usual: .flag(true), "Whether a link to a record is enough; if not, only citations and notes are.")
    ],
    summary: "A paragraph states a date and cites nothing.",
    rationale: """
      For texts in which every statement must be traceable. A citation, a footnote or a link to a record anywhere in the \
      paragraph is enough.
      """,
    bad: """
      The talks began on ⟦22 October 1854⟧ at Shimoda.
      """,
    good: """
      The talks began on 22 October 1854 at Shimoda [@lensen1959].

      ```source {#lensen1959}
      title: The Russian Push Toward Japan
      issued: 1959
      ```
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    let headings = Set(document.headings.map(\.range))
    for block in document.prose where !headings.contains(block.range) {
      let written = document.dates(within: block.range).first { $0.confidence == .certain }?.range
      let spelled = document.dateSpans.first { block.range.contains($0.range) }?.range
      guard let date = [written, spelled].compactMap(\.self).min(),
        !isSourced(block, in: document, byLinks: report.isSet("links"))
      else { continue }
      report.add("No source is given for what happened then; cite one in this paragraph.", at: date)
    }
  }

  private static func isSourced(_ block: Prose, in document: DocumentModel, byLinks: Bool) -> Bool {
    if document.citations.contains(where: { block.range.contains($0.range) }) { return true }
    if byLinks, document.references.contains(where: { $0.isLink && block.range.contains($0.range) }) {
      return true
    }
    let node = document.tree.ancestors(at: block.range.start).first { $0.range == block.range }
    return (node ?? document.tree.root).descendants.contains {
      $0.kind == .footnoteReference || $0.kind == .inlineFootnote
    }
  }
}
