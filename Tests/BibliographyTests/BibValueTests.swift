import SourceText
import Testing

@testable import Bibliography

@Suite struct BibValueTests {
  @Test(arguments: [
    ("{\\'E}mile \\v{S} \\c c \\\"{o}\\o\\ss{}", "Émile Š ç öøß"), ("J{\\'\\i} \\t{oo} \\d h", "Jí o\u{361}o ḥ"),
    ("a~b --- c -- d ``q'' `r'", "a\u{A0}b — c – d “q” ‘r’"), ("\\emph{x} {\\it y} \\textbf{z} w", "*x* *y* **z** w"),
    ("\\mkbibquote{a \\mkbibquote{b} c}", "“a ‘b’ c”"), ("50\\% \\& \\$3 \\_ \\{\\}", "50% & $3 \\_ {}"),
    ("$x^2$ and H$_2$O $\\alpha$", "x<sup>2</sup> and H<sub>2</sub>O α"), ("\\noopsort{a}b \\href{http://x}{y}", "b y"),
    ("  many\n   spaces ", "many spaces"), ("\\unknown{kept} \\relax", "kept"), ("\\~{} \\^{}", "~ ^"),
    ("!`si?`", "¡si¿"),
    ("\\url{a_b%c}", "a\\_b%c"), ("Nguy\\~{\\^e}n", "Nguyễn"), ("\\k{a}\\r u\\H{o}\\u{g}", "ąůőğ"),
  ])
  func latexBecomesText(latex: String, markdown: String) {
    #expect(LaTeXText.read(Array(latex.utf8)).markdown == markdown)
  }

  @Test(arguments: [
    ("1951-09-08", "1951-09-08", true), ("1951-09-08/", "1951-09-08/..", true), ("/1951", "../1951", true),
    ("199X", "199X", true), ("1723~", "1723~", true), ("y17000002", "Y17000002", true),
    ("1951--1953", "1951/1953", true),
    ("1951-9-8", "1951-09-08", false), ("1996-13-03", "1996", false), ("1996-02-30", "1996-02", false),
    ("soon", "", false),
    ("2004-04-25T14:34:00/2004-04-27T15:00:00", "2004-04-25/2004-04-27", true), ("1953/1951", "1953", false),
  ])
  func datesAreRead(written: String, edtf: String, isWellFormed: Bool) {
    let (date, problem) = BibLaTeXDate.read(written)
    #expect(date.date?.edtf.description ?? "" == edtf)
    #expect((problem == nil) == isWellFormed)
  }

  @Test(arguments: [
    ("1951", "sep", nil, "1951-09"), ("1951", "9", "8", "1951-09-08"), ("1951", "8~sep", nil, "1951-09-08"),
    ("1951", "Spring", nil, "1951-21"), ("1951", "jan--feb", nil, "1951-01/1951-02"), ("c. 1450", nil, nil, "1450~"),
    ("1480s", nil, nil, "148X"), ("[1922]", nil, nil, "1922"), ("n.d.", nil, nil, ""), ("-50", nil, nil, "-0050"),
    ("1951", "July 30th", nil, "1951-07-30"), ("1951", "unknown", nil, "1951"), ("1985a", nil, nil, "1985"),
  ])
  func yearsAndMonthsAreRead(year: String, month: String?, day: String?, edtf: String) {
    #expect(BibLaTeXDate.read(year: year, month: month, day: day).date.date?.edtf.description ?? "" == edtf)
  }

  @Test(arguments: [
    ("Dower, John W.", "Dower, John W."), ("Ludwig van Beethoven", "Beethoven, Ludwig van"),
    ("Ortega y Gasset, José", "Ortega y Gasset, José"), ("{Ministry of War}", "Ministry of War"),
    ("King, Jr., Martin Luther", "King, Martin Luther, Jr."),
    ("given=Hans, family=Harman, prefix=de la", "Harman, Hans de la"),
    ("Goethe, Johann Wolfgang von", "Goethe, Johann Wolfgang von"), ("al-Hasan, ʿAlī", "al-Hasan, ʿAlī"),
    ("J.R.R. Tolkien AND others", "Tolkien, J. R. R. & others"), ("A and B And C", "A & B & C"), ("", ""),
    ("{Barnes and Noble}", "Barnes and Noble"), ("useprefix=true and von Rabble, Richard", "von Rabble, Richard"),
  ])
  func namesAreRead(list: String, inverted: String) {
    let names = NameList.read(Array(list.utf8)).names
    #expect(names.map(\.inverted).joined(separator: " & ") == inverted)
  }

  @Test func parentsPassOnWhatFits() {
    let file = BibliographyFile(
      bib: SourceText(
        """
        @incollection{child, title={Chapter}, author={A, B}, crossref={parent}}
        @collection{parent, title={Book}, subtitle={Sub}, shorttitle={B}, editor={C, D}, date={1985}, crossref={all}}
        @mvcollection{all, title={Set}, volumes={3}}
        @book{alone, title={T}, crossref={none}}
        @book{self, title={T}, crossref={self}}
        @article{dated, year={1990}, crossref={dates}}
        @periodical{dates, title={J}, date={1991-02}}
        """))
    let child = file.entry(forKey: "child")
    #expect(child?.plain(.containerTitle) == "Set")
    #expect(child?.plain(.volumeTitle) == "Book: Sub")
    #expect(child?.names(.editor).map(\.short) == ["C"])
    #expect(child?.year == 1985)
    #expect(child?.plain(.titleShort) == nil)
    #expect(file.entry(forKey: "dated")?.issued?.date?.edtf.description == "1990")
    #expect(file.entry(forKey: "dated")?.plain(.containerTitle) == "J")
    #expect(file.entryFindings().map(\.kind) == [.missingParent, .circularInheritance])
  }

  @Test func latinFilesAreRead() {
    let latin = Array("@book{k, title = {M".utf8) + [0xFC] + Array("nchen ".utf8) + [0x93, 0x94] + Array("}}".utf8)
    let undeclared = BibliographyFile(bib: SourceText(latin))
    #expect(undeclared.entry(0)?.title == "München “”")
    #expect(undeclared.findings.map(\.kind) == [.undeclaredEncoding])
    let declared = BibliographyFile(bib: SourceText(Array("% Encoding: ISO-8859-1\n".utf8) + latin))
    #expect(declared.entry(0)?.title == "München “”")
    #expect(declared.findings.isEmpty)
    let unknown = BibliographyFile(bib: SourceText(Array("% Encoding: GBK\n".utf8) + latin))
    #expect(unknown.findings.map(\.kind) == [.unsupportedEncoding])
    #expect(BibliographyFile(bib: SourceText([0xFF, 0xFE, 0x40, 0])).findings.map(\.kind) == [.unreadableEncoding])
  }

  @Test(arguments: [
    ("@book{a, title = {x\n\n@book{b, title={y}}", ["a", "b"], BibliographyFinding.Kind.unclosedValue),
    ("@book{a, title = {x}\n author = {y}}\n@book{b}", ["a", "b"], .missingComma),
    ("@book{a, title = \"x,\n author = {y}}\n@book{b}", ["a", "b"], .unclosedValue),
    ("@book{a, title {x}, year = 1}\n@book{b}", ["a", "b"], .malformedField),
    ("@book{title = {x}}\n@book{b}", ["", "b"], .missingKey),
    ("@book{a, title = }\n@book{b}", ["a", "b"], .missingValue),
    ("@book{a b, title = {x}}\n@book{b}", ["a b", "b"], .spaceInKey),
    ("@book{a, title={x})\n@book{b}", ["a", "b"], .wrongCloser),
    ("@book{a, title={x},\n@book{b}", ["a", "b"], .unclosedEntry), ("@book{a}\n@book{a}", ["a", "a"], .duplicateKey),
  ])
  func aBrokenEntryCostsItself(text: String, keys: [String], kind: BibliographyFinding.Kind) {
    let file = BibliographyFile(bib: SourceText(text))
    #expect(file.entries.map(\.key) == keys)
    #expect(file.findings.contains { $0.kind == kind }, "\(file.findings.map(\.kind))")
  }
}
