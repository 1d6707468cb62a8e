import SourceText
import Testing

@testable import Bibliography

/// An entry on one line: key, type, creators, title, date.
private func line(_ entry: BibliographyEntry) -> String {
  let names = entry.creators.map(\.inverted).joined(separator: " & ")
  return
    "\(entry.key) \(entry.type.rawValue) | \(names) | \(entry.title ?? "") | \(entry.issued?.date?.edtf.description ?? entry.issued?.text ?? "")"
}

@Suite struct BibReadingTests {
  @Test(arguments: [
    (
      "@book{dower1999, author = {Dower, John W.}, title = {Embracing Defeat}, year = 1999}",
      ["dower1999 book | Dower, John W. | Embracing Defeat | 1999"]
    ),
    (
      "@string{un = \"United Nations\"}\n@legal(unts, title = un # { Treaty } # \"Series\", date = {1951-09-08})",
      ["unts treaty |  | United Nations Treaty Series | 1951-09-08"]
    ),
    (
      "@comment{ @book{no, title={x}} } text a@b.org {\n@preamble{\"\\def{}\"} % @book{no2, title={x}}\n@misc{yes}",
      ["yes document |  |  | "]
    ),
    (
      "@article{a, author = \"{Ministry of Foreign Affairs} and Ortega y Gasset, Jos\\'e\", journaltitle={J}}",
      ["a article-journal | Ministry of Foreign Affairs & Ortega y Gasset, José |  | "]
    ),
  ])
  func entriesAreRead(text: String, expected: [String]) {
    let file = BibliographyFile(bib: SourceText(text))
    #expect(file.entries.map(line) == expected)
    #expect(file.findings.isEmpty)
  }
}
