import Testing

@testable import Bibliography

/// What Pandoc makes of the text after a key, and what this program does.
@Suite struct BibliographyLocatorConformance {
  @Test func locators() {
    var differences = Differences()
    for row in referenceRows("citations/pandoc-locators.tsv") {
      guard let citation = row["citation"], citation.hasPrefix("[@k"), citation.hasSuffix("]") else { continue }
      let suffix = CitationSuffix(String(citation.dropFirst(3).dropLast()))
      // Our own terms are a reading of what is a plain suffix to Pandoc.
      let pandoc = suffix.locator.flatMap { $0.isKnownToPandoc ? $0 : nil }
      var label = pandoc?.label.rawValue ?? ""
      var locator = pandoc?.printed ?? ""
      var rest = pandoc == nil && suffix.locator != nil ? String(citation.dropFirst(3).dropLast()) : suffix.rest
      if locator.hasPrefix("["), locator.hasSuffix("]") {
        // The table was cut out of printed text at the first closing bracket.
        locator.removeLast()
        rest = "]" + rest
      }
      if label == "sub-verbo" { label = "sub verbo" }
      let found = "\(label) | \(locator) | \(rest)"
      let wanted = "\(row["label"] ?? "") | \(row["locator"] ?? "") | \(row["suffix"] ?? "")"
      differences.check(found == wanted, "\(citation): \(found), not \(wanted)")
    }
    differences.expectNone()
  }
}
