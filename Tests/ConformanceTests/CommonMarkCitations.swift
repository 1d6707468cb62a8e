import JSON
import SourceText
import Syntax
import Testing

/// Citations, read as Pandoc reads them.
@Suite struct CommonMarkCitations {
  /// Why an input is read otherwise than by Pandoc; nil where it is to be read the same.
  private func exception(_ markdown: String) -> String? {
    if markdown.hasPrefix("[^") && markdown.contains("]: ") { return "Pandoc drops footnotes that are not called." }
    if markdown.contains("$") && !markdown.contains("@a$b") { return "Histmark has no mathematics." }
    if markdown.hasPrefix("![") { return "Pandoc prints the description of a figure twice." }
    return nil
  }

  @Test func everyCitationReadsAsInPandoc() {
    guard let bytes = referenceBytes("citations/pandoc-citations.json") else { return }
    let cases = JSONDocument(bytes).root?.array ?? []
    var failures: [String] = []
    for value in cases {
      guard let markdown = value["markdown"]?.string, let groups = value["cites"]?.array else { continue }
      let expected = groups.map { group in
        (group.array ?? []).map { cite in
          "\(cite["id"]?.string ?? "") \(cite["mode"]?.string ?? "") "
            + "\(cite["prefix"]?.string ?? "") | \(cite["suffix"]?.string ?? "")"
        }
      }
      let read = citations(in: markdown)
      if read != expected && exception(markdown) == nil {
        failures.append("\(markdown)\n  expected \(expected)\n  read     \(read)")
      }
    }
    #expect(failures.isEmpty, "\(failures.count) of \(cases.count):\n\(failures.joined(separator: "\n"))")
  }

  private func citations(in markdown: String) -> [[String]] {
    let tree = SyntaxTree(parsing: SourceText(markdown))
    return tree.root.descendants.compactMap { CitationGroupSyntax($0) }.map { group in
      group.citations.map { cite in
        let mode =
          switch cite.mode {
          case .normal: "NormalCitation"
          case .authorInText: "AuthorInText"
          case .suppressAuthor: "SuppressAuthor"
          }
        return "\(cite.key) \(mode) \(cite.prefix) | \(cite.suffix)"
      }
    }
  }
}
