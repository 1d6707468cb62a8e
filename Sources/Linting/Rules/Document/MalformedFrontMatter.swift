import Chronology
import Model
import SourceText
import Syntax
import Vocabulary

/// A word in the front matter that Histmark would use if it could.
enum MalformedFrontMatter: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM802", name: "malformed-front-matter", severity: .warning,
    summary: "A setting in the front matter cannot be used.",
    rationale: """
      A calendar that nobody knows, a bibliography that is not there, a switch that is neither on nor off: the document \
      would be read as if nothing had been said. Front matter is for many tools; only what concerns Histmark is looked at.
      """,
    bad: """
      ---
      calendar: ⟦Julien⟧
      bibliography: ⟦sources.bib⟧
      ---
      The fleet sailed on 3 August 1492.
      """,
    good: """
      ---
      calendar: Julian
      bibliography: references.bib
      ---
      The fleet sailed on 3 August 1492 [@a].

      %% references.bib
      @book{a, title = {A}, author = {B}, date = {1492}}
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    guard let matter = document.frontMatter else { return }
    if let value = matter["histmark"], let word = value.string, word != "true", word != "false" {
      report.add("‘histmark’ is true or false here, or holds settings; ‘\(word)’ is neither.", at: value.range)
    }
    if let calendar = document.settings.calendar, document.settings.range.contains(calendar.range),
      CalendarSystem.named(calendar.text) == nil, CivilTimeline.named(calendar.text) == nil
    {
      let names = CalendarSystem.allCases.map(\.prefix)
      let nearest = nearestSpellings(to: calendar.text.lowercased(), among: names, limit: 1)
      let hint = nearest.first.map { "did you mean ‘\($0)’?" } ?? "name one, or a country such as RU or GB."
      report.add(
        "There is no calendar ‘\(calendar.text)’; \(hint)", at: calendar.range,
        fixes: nearest.map { report.replacement("Change to ‘\($0)’", isSafe: false, of: calendar.range, with: $0) })
    }
    guard report.document.liesInFolder else { return }
    for path in document.settings.bibliographies where !path.text.contains("://") {
      let file = report.document.resolving(path: path.text)
      if workspace.bibliographies[file] != nil || workspace.fileExists(file) { continue }
      report.add("There is no ‘\(path.text)’ beside this document, so nothing in it can be cited.", at: path.range)
    }
  }
}
