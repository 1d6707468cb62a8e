import JSON
import SourceText
import Testing

@testable import Bibliography

@Suite struct CSLTests {
  @Test func itemsAreRead() {
    let text = """
      [{"id": "sf", "type": "treaty", "title": "Treaty of <i>Peace</i>", "issued": {"date-parts": [[1951, 9, 8]]},
        "author": [{"family": "Gaulle", "given": "Charles", "non-dropping-particle": "de"}, {"literal": "UN"}],
        "volume": 136, "container-title": "UNTS", "URL": "https://x.org", "unknown": "kept"},
       {"id": 12, "type": "book", "issued": {"raw": "1984~"}, "accessed": "2020-01-02", "shortTitle": "S"},
       {"id": "caesar", "issued": {"date-parts": [[-44, 3, 15]]}},
       {"id": "season", "issued": {"date-parts": [["1951"]], "season": "2", "circa": true}}]
      """
    let file = BibliographyFile(cslJSON: SourceText(text))
    #expect(file.findings.isEmpty)
    let treaty = file.entry(forKey: "sf")
    #expect(treaty?.type == .treaty)
    #expect(treaty?.text(.title)?.markdown == "Treaty of *Peace*")
    #expect(treaty?.names(.author).map(\.short) == ["de Gaulle", "UN"])
    #expect(treaty?.plain(.volume) == "136")
    #expect(treaty?.other("unknown") == "kept")
    #expect(treaty.map { SourceText(text).string($0.keyRange) } == "sf")
    #expect(file.entry(forKey: "12")?.issued?.date?.edtf.description == "1984~")
    #expect(file.entry(forKey: "12")?.plain(.titleShort) == "S")
    #expect(file.entry(forKey: "caesar")?.issued?.date?.edtf.description == "-0043-03-15")
    #expect(file.entry(forKey: "season")?.issued?.date?.edtf.description == "1951-22~")
  }

  @Test(arguments: [
    ("", BibliographyFinding.Kind.malformedJSON), ("[{\"id\": \"a\"}, {\"id\": \"a\"}]", .duplicateKey),
    ("[{}]", .missingIdentifier),
    ("12", .notABibliography), ("[1]", .notABibliography), ("[{\"id\": \"a\" \"type\": \"book\"}]", .malformedJSON),
    ("[{\"id\":\"a\",\"issued\":\"1951-9-8\"}]", .malformedDate),
  ])
  func faultsAreFound(text: String, kind: BibliographyFinding.Kind) {
    let file = BibliographyFile(cslJSON: SourceText(text))
    #expect(file.findings.map(\.kind) == [kind])
    #expect(file.findings.allSatisfy { !$0.message.isEmpty })
  }

  @Test(arguments: [
    "1951", "1951-09", "1951-09-08", "1951/1953", "1951-09-08/1952-04-28", "1951-09-08/..", "../1951", "-0043",
    "1951-22",
    "1984~",
  ])
  func datesComeBack(edtf: String) {
    let bib = BibliographyFile(bib: SourceText("@book{k, date = {\(edtf)}}"))
    let json = CSLWriter.write(bib.entries)
    let back = BibliographyFile(cslJSON: SourceText(json))
    #expect(back.entry(0)?.issued?.date?.edtf.description == edtf)
  }

  @Test func entriesComeBack() {
    let bib = BibliographyFile(bib: SourceText(everyConstruct))
    let json = CSLWriter.write(bib.entries)
    #expect(JSONDocument(json).errors.isEmpty)
    let back = BibliographyFile(cslJSON: SourceText(json))
    for number in 0..<bib.count {
      #expect(bib.entry(number).map(fields) == back.entry(number).map(fields))
    }
  }

  /// The values of an entry, of dates only what they mean.
  private func fields(_ entry: BibliographyEntry) -> [String] {
    entry.fields.map { field in
      if case .date(let date) = field.value { return "\(field.variable) \(date.date?.edtf.description ?? date.text)" }
      return "\(field.variable) \(field.value)"
    }.sorted()
  }

  /// What is written as BibLaTeX is read back as it was.
  @Test(arguments: [
    "@book{a, author = {von Neumann, Jr, John and {Foreign Office} and others}, title = {A {\\emph{B}} \\& C}, date = {1905~}}",
    "@collection{a, editor = {Laet, Danny De}, editortype = {compiler}, title = {T}, langid = {french}, date = {1997/}}",
    "@book{a, maintitle = {Works}, title = {Letters}, volume = {2}, publisher = {Routledge and {Kegan and Paul}}, year = {1999}}",
    "@incollection{a, title = {T}, booktitle = {Letters}, maintitle = {Works}, pages = {12--40}, date = {1999-02-03}}",
    "@article{a, title = {T}, journaltitle = {J}, number = {4}, volume = {77}, entrysubtype = {newspaper}, url = {http://x.org/a_b%20c}}",
    "@legal{a, title = {T}, execution = {opened=1950-11-04 and inforce=1953-09-03}, parties = {A and B}, journaltitle = {UNTS}}",
    "@unpublished{a, title = {100\\% \\textbraceleft of 50}, origdate = {1618?}, origpublisher = {Smith \\& Sons}, options = {useprefix=true}, author = {de Gaulle, Charles}}",
  ])
  func bibLaTeXComesBack(text: String) throws {
    let entry = try #require(BibliographyFile(bib: SourceText(text)).entry(0))
    let written = BibWriter.write(entry)
    let again = BibliographyFile(bib: SourceText(written))
    #expect(again.findings.isEmpty)
    #expect(CSLWriter.write(again.entries) == CSLWriter.write([entry]), "\(written)")
  }
}
