import Model
import Records
import SourceText

/// A citation of a source that no bibliography and no record has.
enum UnknownCitation: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM701", name: "unknown-citation", severity: .error,
    summary: "A cited source is in no bibliography of the document and is no record.",
    rationale: """
      A key is looked for in the bibliographies named by the front matter and by histmark.json, then among the records of \
      the project and of the gazetteer. A reader cannot follow a citation that leads nowhere; a book that cannot be found \
      may not exist.
      """,
    bad: """
      Both fleets were surprised [@⟦lensen1955⟧].
      """,
    good: """
      Both fleets were surprised [@lensen1959].

      ```source {#lensen1959}
      title: The Russian Push Toward Japan
      author: Lensen, George Alexander
      issued: 1959
      type: book
      publisher: Princeton University Press
      ```
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    if document.citations.isEmpty { return }
    let bibliographies = workspace.bibliographies(of: report.document)
    let bibliography = bibliographies.first { $0.name.hasSuffix(".bib") }
    // An unknown key may be cited often, and looking for its neighbours reads every key.
    var keys: NearbyKeys?
    var nearestKeys: [String: [String]] = [:]
    var hasSources: Bool?
    for citation in document.citations where !workspace.hasDefinition(ofKey: citation.key, in: report.document) {
      if isCrossReference(key: citation.key) { continue }
      if citation.mode == .authorInText {
        // Where there is nothing to cite, `@name` in a sentence is a person on some network. To know that may take a look
        // at every record.
        let isCited =
          hasSources
          ?? (!bibliographies.isEmpty || document.sources.references != nil || workspace.hasSources)
        hasSources = isCited
        if !isCited { continue }
      }
      let citable = keys ?? workspace.nearbyKeys(in: report.document)
      keys = citable
      let nearest = nearestKeys[citation.key] ?? citable.nearest(to: citation.key)
      nearestKeys[citation.key] = nearest
      let searched =
        bibliographies.isEmpty
        ? "there is no bibliography to look in; name one in the front matter (bibliography: refs.bib)."
        : "it is not in \(bibliographies.map { "‘\($0.lastComponent)’" }.joined(separator: ", ")) and is no record."
      let hint = nearest.first.map { "; did you mean ‘@\($0)’?" } ?? ": \(searched)"
      report.add(
        "The source ‘\(citation.key)’ cannot be found\(hint)", at: citation.keyRange,
        fixes: nearest.map { report.replacement("Change to ‘@\($0)’", isSafe: false, of: citation.keyRange, with: $0) }
          + stub(of: citation.key, for: bibliography, document, workspace, in: report.document))
    }
  }

  /// An entry to be filled in, at the end of the document's bibliography; a record where it has none.
  private static func stub(
    of key: String, for bibliography: DocumentID?, _ document: DocumentModel, _ workspace: WorkspaceModel,
    in name: DocumentID
  ) -> [Fix] {
    if let bibliography, let text = workspace.bibliographyTexts[bibliography] {
      let entry = "@book{\(key),\n  author = {},\n  title = {},\n  date = {},\n}\n"
      return [
        Fix(
          "Add an entry ‘\(key)’ to \(bibliography.lastComponent)", isSafe: false, isForm: true,
          replace: ByteRange(at: text.range.end), in: bibliography, with: appended(entry, to: text))
      ]
    }
    guard key.utf8.first.map({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) == true,
      key.unicodeScalars.allSatisfy({
        $0 == "-" || $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil
      })
    else { return [] }
    let record = "```source {#\(key)}\ntitle: \nauthor: \nissued: \n```\n"
    return [
      Fix(
        "Add a record of the source ‘\(key)’", isSafe: false, isForm: true,
        replace: ByteRange(at: document.text.range.end), in: name, with: appended(record, to: document.text))
    ]
  }

  /// Lines to be put behind a text, with a blank line between and with its line endings.
  private static func appended(_ lines: String, to text: SourceText) -> String {
    let ending = text.lineEnding
    let isClosed = text.bytes.isEmpty || text.bytes.last == 0x0A
    return (isClosed ? "" : ending) + ending + (ending == "\n" ? lines : lines.replacing("\n", with: ending))
  }
}
