import JSON
import Testing

@testable import Bibliography

/// How other programs take names apart, and how this one does.
@Suite struct BibliographyNamesConformance {
  @Test func partsOfNames() {
    var differences = Differences()
    for row in referenceRows("bib/names.tsv") {
      guard let input = row["input"], let expected = row["expected(json)"],
        let parts = JSONDocument(Array(expected.utf8)).root
      else { continue }
      let name = BibTeXName(Array(input.utf8)[...])
      for (label, words) in [("first", name.first), ("von", name.von), ("last", name.last), ("jr", name.jr)] {
        guard let wanted = parts[label]?.array?.compactMap(\.string) else { continue }
        differences.check(words == wanted, "\(input): \(label) is \(words), not \(wanted)")
      }
    }
    differences.expectNone()
  }
}
