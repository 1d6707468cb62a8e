import Bibliography
import Model

/// A cited source whose entry lacks what a reader needs to find it.
enum IncompleteSource: SourceRule {
  static let description = RuleDescription(
    code: "HM704", name: "incomplete-source", severity: .warning,
    options: [
      RuleOption("uncited", usual: .flag(false), "Look at entries that nothing cites as well.")
    ],
    summary: "A cited source lacks what its type must have: a title, a date, what it appeared in.",
    rationale: """
      An article cannot be found without its journal, a chapter without its book, a thesis without its university. Only \
      entries that are cited are looked at. Anonymous works need no author, and what is still to appear no date.
      """,
    bad: """
      ---
      bibliography: refs.bib
      ---
      See Lensen [@lensen1959].

      %% refs.bib
      @article{⟦lensen1959⟧, author = {Lensen, George Alexander}, title = {The Russian Push Toward Japan}, date = {1959}}
      """,
    good: """
      ---
      bibliography: refs.bib
      ---
      See Lensen [@lensen1959].

      %% refs.bib
      @article{lensen1959, author = {Lensen, George Alexander}, title = {The Russian Push Toward Japan},
        journaltitle = {Pacific Historical Review}, date = {1959}}
      """)

  static func check(_ file: BibliographyFile, in workspace: WorkspaceModel, reporting report: inout Report) {
    let takesAll = report.isSet("uncited")
    for number in 0..<file.count where takesAll || workspace.isCited(file.key(number)) {
      guard let entry = file.entry(number) else { continue }
      let missing = requirements(of: entry).filter { !$0.isMet }
      if missing.isEmpty { continue }
      let names = missing.map { file.isCSL ? $0.variable.rawValue : $0.field }
      let fields = names.map { "‘\($0)’" }.joined(separator: " and ")
      report.add(
        "‘\(entry.key)’ does not say \(missing.map(\.what).joined(separator: ", nor ")); add \(fields).",
        at: entry.keyRange)
    }
  }

  private struct Requirement {
    let isMet: Bool
    /// What the entry does not say.
    let what: String
    let variable: CSLVariable
    let field: String
  }

  /// What entries of a type must have (BibLaTeX 3.20 §2.1.1), less what good bibliographies leave out.
  private static func requirements(of entry: BibliographyEntry) -> [Requirement] {
    func has(_ variable: CSLVariable) -> Bool { entry.field(variable) != nil }
    let title = Requirement(
      isMet: has(.title) || has(.reviewedTitle) || has(.genre), what: "what it is called", variable: .title,
      field: "title")
    let date = Requirement(
      isMet: has(.issued) || has(.status) || has(.originalDate) || has(.eventDate), what: "when it appeared",
      variable: .issued, field: "date")
    func container(_ what: String, _ field: String) -> Requirement {
      Requirement(
        isMet: has(.containerTitle) || has(.containerTitleShort), what: what, variable: .containerTitle, field: field)
    }
    switch entry.type {
    case .articleJournal where entry.writtenType == "periodical": return [title, date]
    case .articleJournal, .articleMagazine, .articleNewspaper:
      return [title, container("which journal it appeared in", "journaltitle"), date]
    case .chapter where entry.writtenType == "inbook" && (has(.chapterNumber) || has(.page)): return [title, date]
    case .chapter: return [title, container("which book it stands in", "booktitle"), date]
    case .paperConference: return [title, date]
    case .book, .report: return [title, date]
    case .thesis:
      return [
        title, Requirement(isMet: has(.author), what: "who wrote it", variable: .author, field: "author"),
        Requirement(
          isMet: has(.publisher), what: "at which university it was written", variable: .publisher,
          field: "institution"), date,
      ]
    case .treaty, .legislation: return [title]
    default: return []
    }
  }
}
