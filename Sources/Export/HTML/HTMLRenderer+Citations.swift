import Bibliography
import Syntax

/// Citations by author and date, each a link to the list of references.
extension HTMLRenderer {
  mutating func writeCitations(_ node: SyntaxNode) {
    guard let group = CitationGroupSyntax(node) else { return }
    let citations = group.citations
    if node.kind == .textCitation, let first = citations.first {
      writeInText(first, others: citations.dropFirst())
      return
    }
    output.write("<span class=\"citation\">(")
    write(citations[...])
    output.write(")</span>")
  }

  /// "Dower (1999, 12; see Iriye 1974)"
  private mutating func writeInText(_ citation: CitationSyntax, others: ArraySlice<CitationSyntax>) {
    output.write("<span class=\"citation\">")
    if citation.mode == .authorInText {
      guard let entry = page?.cite(citation.key) else {
        writeUnknown(citation)
        output.write("</span>")
        return
      }
      output.write(page?.formatter.authorAndDate(entry, nil).author.html ?? "")
      output.write(" (")
      write(citation, withAuthor: false)
    } else {
      output.write("(")
      write(citation, withAuthor: false)
    }
    if !others.isEmpty {
      output.write("; ")
      write(others)
    }
    output.write(")</span>")
  }

  private mutating func write(_ citations: ArraySlice<CitationSyntax>) {
    for citation in citations {
      if citation.node != citations.first?.node { output.write("; ") }
      write(citation, withAuthor: citation.mode == .normal)
    }
  }

  private mutating func write(_ citation: CitationSyntax, withAuthor: Bool) {
    let prefix = citation.prefix
    if !prefix.isEmpty { output.write(text: "\(prefix) ".utf8) }
    guard let entry = page?.cite(citation.key), let formatter = page?.formatter else {
      writeUnknown(citation)
      output.write(text: citation.suffix.utf8)
      return
    }
    let suffix = CitationSuffix(citation.suffix)
    let parts = formatter.authorAndDate(entry, suffix.locator)
    output.write("<a href=\"#ref-")
    output.write(text: citation.key.utf8)
    output.write("\">")
    if withAuthor { output.write(parts.author.html + (parts.date.isEmpty ? "" : " ")) }
    output.write(parts.date.html)
    output.write("</a>")
    output.write(text: suffix.rest.utf8)
  }

  private mutating func writeUnknown(_ citation: CitationSyntax) {
    output.write("<strong class=\"unknown\" title=\"No source has this key.\">")
    output.write(text: "\(citation.key)?".utf8)
    output.write("</strong>")
  }
}
