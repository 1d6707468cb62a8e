import Bibliography
import Model
import SourceText

/// An entry of a project's bibliography that no document cites.
enum UncitedSource: SourceRule {
  static let description = RuleDescription(
    code: "HM713", name: "uncited-source", severity: .hint,
    summary: "No document of the project cites an entry of its bibliography.",
    rationale: """
      It may be meant for later, or its citation may have been lost. Bibliographies outside of the project’s folder serve \
      others too and are left alone, and so are entries that others inherit from or that `nocite` names.
      """,
    bad: """
      ---
      bibliography: refs.bib
      ---
      See Lensen [@lensen1959].

      %% refs.bib
      @book{lensen1959, author = {Lensen, George Alexander}, title = {The Russian Push Toward Japan}, date = {1959}}
      @book{⟦lensen1954⟧, author = {Lensen, George Alexander}, title = {Report from Hokkaido}, date = {1954}}
      """,
    good: """
      ---
      bibliography: refs.bib
      nocite: "@lensen1954"
      ---
      See Lensen [@lensen1959].

      %% refs.bib
      @book{lensen1959, author = {Lensen, George Alexander}, title = {The Russian Push Toward Japan}, date = {1959}}
      @book{lensen1954, author = {Lensen, George Alexander}, title = {Report from Hokkaido}, date = {1954}}
      """)

  static func check(_ file: BibliographyFile, in workspace: WorkspaceModel, reporting report: inout Report) {
    guard workspace.ownsFile(report.document) else { return }
    let keys = workspace.citedKeys
    if keys.contains("*") { return }
    var used = Set(keys.compactMap { file.number(forKey: $0) })
    used.formUnion(file.usedKeys.compactMap { file.number(forKey: $0) })
    for number in 0..<file.count where !used.contains(number) {
      guard let place = file.place(number), !place.key.isEmpty else { continue }
      let fix = file.removalRange(number).map {
        report.replacement("Take the entry out", isSafe: false, of: $0, with: "")
      }
      report.add(
        "No document cites ‘\(file.key(number))’.", at: place.key, fixes: fix.map { [$0] } ?? [], isUnnecessary: true)
    }
  }
}
