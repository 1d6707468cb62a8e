import Export
import JSON
import SourceText
import Syntax
import Testing

@testable import Bibliography

/// What `histmark cite --parse` prints, beside what Pandoc reads.
@Suite struct CitationParsingConformance {
  /// One citation as text: key, mode, prefix, label, locator, suffix.
  private func printed(_ markdown: String) -> [[String]] {
    let json = JSONDocument(citationGroupsJSON(of: SyntaxTree(parsing: SourceText(markdown)))).root
    return (json?.array ?? []).map { group in
      (group.array ?? []).map { citation in
        ["id", "mode", "prefix", "label", "locator", "suffix"].map { citation[$0]?.string ?? "none" }
          .joined(separator: " | ")
      }
    }
  }

  /// Why a text is read otherwise than by Pandoc; nil where it is to be read the same.
  private func exception(_ markdown: String) -> String? {
    if markdown.hasPrefix("[^") && markdown.contains("]: ") { return "Pandoc drops footnotes that are not called." }
    if markdown.contains("$") && !markdown.contains("@a$b") { return "Histmark has no mathematics." }
    if markdown.hasPrefix("![") { return "Pandoc prints the description of a figure twice." }
    return nil
  }

  /// Pandoc's document model has the locator in the suffix still; both are read with the same grammar of locators, which
  /// the other test compares.
  @Test func everyCitationIsPrintedAsPandocReadsIt() {
    guard let bytes = referenceBytes("citations/pandoc-citations.json") else { return }
    var differences = Differences()
    for value in JSONDocument(bytes).root?.array ?? [] {
      guard let markdown = value["markdown"]?.string, let groups = value["cites"]?.array else { continue }
      if exception(markdown) != nil { continue }
      let wanted = groups.map { group in
        (group.array ?? []).map { cite in
          let whole = cite["suffix"]?.string ?? ""
          let read = CitationSuffix(whole)
          let rest = read.rest == ", \(whole)" ? whole : read.rest
          return [
            cite["id"]?.string ?? "", cite["mode"]?.string ?? "", cite["prefix"]?.string ?? "",
            read.locator?.label.printedName ?? "", read.locator?.printed ?? "", rest,
          ].joined(separator: " | ")
        }
      }
      let found = printed(markdown)
      differences.check(found == wanted, "\(markdown): \(found), not \(wanted)")
    }
    differences.expectNone()
  }

  /// Why a locator is read otherwise than by Pandoc.
  private func exception(locator markdown: String, _ label: String) -> String? {
    if label == "" && CitationSuffix(String(markdown.dropFirst(3).dropLast())).locator?.isKnownToPandoc == false {
      return "Histmark reads the terms of historians."
    }
    if markdown.contains("{[") || markdown.contains("[]") || markdown.dropLast().contains("]") {
      return "The table was cut out of printed text at the first closing bracket."
    }
    return nil
  }

  @Test func everyLocatorIsPrintedAsPandocReadsIt() {
    var differences = Differences()
    for row in referenceRows("citations/pandoc-locators.tsv") {
      guard let citation = row["citation"] else { continue }
      let label = row["label"] ?? ""
      if exception(locator: citation, label) != nil { continue }
      let wanted = [["k | NormalCitation |  | \(label) | \(row["locator"] ?? "") | \(row["suffix"] ?? "")"]]
      let found = printed(citation)
      differences.check(found == wanted, "\(citation): \(found), not \(wanted)")
    }
    differences.expectNone()
  }
}
