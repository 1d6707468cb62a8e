import Model
import SourceText

/// A known treaty, state, war or era that is named without a link.
enum UnlinkedMention: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM603", name: "unlinked-mention", severity: .hint, isOnByDefault: false,
    options: [
      RuleOption(
        "every", usual: .flag(false), "Report every mention without a link, not the first of a document alone."),
      RuleOption("kinds", usual: .words(["treaty", "event"]), "The kinds of record whose mentions are reported."),
    ],
    summary: "A known treaty or event is named, and nowhere in the document linked.",
    rationale: """
      A link tells readers and programs which of several treaties is meant, and lets what the text says of it be checked \
      with certainty. One link in a document is enough; the first mention is reported. `histmark annotate` makes these \
      links, and those of states, in a whole document.
      """,
    bad: """
      The ⟦Treaty of Shimoda⟧ drew a frontier. The Treaty of Shimoda left Sakhalin undivided.
      """,
    good: """
      The [Treaty of Shimoda](#shimoda-1855) drew a frontier. The Treaty of Shimoda left Sakhalin undivided.
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    let kinds = report.words("kinds")
    let isEvery = report.isSet("every")
    var linked = isEvery ? [] : Set(document.references.compactMap(\.id))
    for prose in document.prose {
      for mention in plainMentions(in: prose, of: document, in: workspace) {
        guard let record = mention.meaning?.record, let id = record.id,
          kinds.contains(record.kindName), isEvery || linked.insert(id).inserted
        else { continue }
        let name = document.text.string(mention.range)
        report.add(
          "‘\(name)’ is known as #\(id) and \(isEvery ? "not linked" : "nowhere linked here").", at: mention.range,
          fixes: [
            report.replacement(
              "Link to \(record.title) (#\(id))", isSafe: true, of: mention.range, with: "[\(name)](#\(id))")
          ])
      }
    }
  }
}
