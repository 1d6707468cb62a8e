import Model
import Vocabulary

/// A reference to an id that nothing has.
enum UnknownReference: WorkspaceRule, LocalRule {
  static let description = RuleDescription(
    code: "HM201", name: "unknown-reference", severity: .error,
    summary: "A link or field refers to an id that no record, heading or gazetteer entry has.",
    rationale: """
      A reference by `#id` is looked for in its own document, then among the records of the project, then in the bundled \
      gazetteer. What is nowhere is most likely misspelled.
      """,
    bad: """
      The [treaty](#⟦shimodda⟧) was signed in February.

      ```treaty {#shimoda}
      title: Treaty of Shimoda
      signed: 1855-02-07 Shimoda
      ```
      """,
    good: """
      The [treaty](#shimoda) was signed in February.

      ```treaty {#shimoda}
      title: Treaty of Shimoda
      signed: 1855-02-07 Shimoda
      ```
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    for reference in document.references where reference.place != .labelled {
      guard let id = reference.id, !id.isEmpty, workspace.definition(of: reference, in: report.document) == nil else {
        continue
      }
      let path = reference.path.flatMap { $0.isEmpty ? nil : $0 }
      let home = path.map { workspace.document(at: $0, from: report.document) } ?? report.document
      guard let summary = workspace.documents[home], !summary.anchors.contains(reference.anchor ?? id) else {
        continue
      }
      let isLink = [.link, .definition].contains(reference.place)
      // The top of the page (HTML Living Standard §7.4.6.4).
      if isLink && reference.property == nil && id.lowercased() == "top" { continue }
      // An id of two letters is a misspelling of nearly anything, so that a guess would be worth nothing.
      let isTelling = id.utf8.count > 2
      var nearest: [String] = []
      if isTelling {
        var search = SpellingSearch(id)
        if path == nil { workspace.lookThroughIDs(&search) } else { summary.lookThroughIDs(&search) }
        if isLink { for heading in summary.headings { search.consider(heading.slug) } }
        nearest = search.best()
      }
      if isTelling, nearest.isEmpty, path == nil { nearest = workspace.gazetteer.nearestIDs(to: id) }
      let place = path.map { "‘\($0)’" } ?? "this project"
      let hint = nearest.first.map { "; did you mean ‘#\($0)’?" } ?? (path == nil ? ", nor in the gazetteer." : ".")
      report.add(
        "No record or heading ‘#\(id)’ is in \(place)\(hint)", at: reference.idRange,
        fixes: nearest.map { report.replacement("Change to ‘#\($0)’", isSafe: false, of: reference.idRange, with: $0) })
    }
  }
}
