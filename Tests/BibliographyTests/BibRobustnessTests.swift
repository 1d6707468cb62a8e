import SourceText
import Testing

@testable import Bibliography

/// SplitMix64: the same numbers for the same seed, on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A file with every construct.
let everyConstruct = """
  % Encoding: UTF-8
  @comment{jabref: {x}}
  @string{un = "United " # {Nations}}
  @preamble{"\\def\\x{}" # {y}}
  @Book{dower1999,
    Author = "Dower, John W. and {Ministry of {\\'E}tat} and others",
    title = {Embracing {D}efeat \\emph{Japan}}, % why
    year = 1999, publisher = un # " Press", month = jan,
    ids = {d1, d2},
  }
  text between, a@b.org
  @article(hara, crossref = "dower1999", date = {1951-09-08/}, pages={1--2}, xdata={data})
  @xdata{data, location = {K{\\"o}ln and \\L{}\\'od\\'z}}

  """

/// Everything that can be asked of a file, in one text.
private func dump(_ file: BibliographyFile) -> String {
  var lines = file.syntax.map { "\($0)" }
  for number in 0..<file.count {
    guard let entry = file.entry(number) else { continue }
    lines.append("\(entry) \(file.number(forKey: entry.key) ?? -1)")
  }
  lines += file.findings.map { "\($0)" }
  lines += file.entryFindings().map { "\($0)" }
  return lines.joined(separator: "\n")
}

@Suite struct BibRobustnessTests {
  /// Ranges are in order and in the file, and what lies between them inside of whole items is only punctuation.
  private func checkTiling(_ bytes: [UInt8], isWellFormed: Bool) {
    let file = BibliographyFile(bib: SourceText(bytes))
    var printed: [UInt8] = []
    var place = 0
    func copy(_ range: ByteRange) {
      #expect(range.start.value >= place && range.end.value <= bytes.count, "\(range) at \(place)")
      guard range.start.value >= place, range.end.value <= bytes.count else { return }
      let gap = bytes[place..<range.start.value]
      if isWellFormed, place > 0 {
        let text = String(decoding: gap, as: UTF8.self)
        let words = text.split(separator: "\n").map { $0.prefix { $0 != "%" } }.joined()
        #expect(words.allSatisfy { " \t,={}()@".contains($0) } || words.contains("between"), "\(words)")
      }
      printed += gap
      printed += bytes[range.indices]
      place = range.end.value
    }
    for item in file.syntax {
      #expect(item.range.contains(item.typeRange))
      copy(item.typeRange)
      if item.kind == .comment || item.kind == .preamble {
        copy(ByteRange(ByteOffset(place), item.range.end))
        continue
      }
      if item.kind == .entry { copy(item.keyRange) }
      for field in item.fields {
        #expect(item.range.contains(field.nameRange) && item.range.contains(field.valueRange))
        copy(field.nameRange)
        copy(field.valueRange)
      }
    }
    printed += bytes[place...]
    #expect(printed == bytes)
    _ = dump(file)
  }

  @Test func printingTheRangesGivesTheFileBack() { checkTiling(Array(everyConstruct.utf8), isWellFormed: true) }

  @Test func theConstructsAreRead() {
    let file = BibliographyFile(bib: SourceText(everyConstruct))
    #expect(file.findings.isEmpty && file.entryFindings().isEmpty)
    #expect(file.count == 2)
    let dower = file.entry(forKey: "d2")
    #expect(dower?.key == "dower1999")
    #expect(dower?.names(.author).map(\.full) == ["John W. Dower", "Ministry of État", "others"])
    #expect(dower?.text(.title)?.markdown == "Embracing Defeat *Japan*")
    #expect(dower?.plain(.publisher) == "United Nations Press")
    #expect(dower?.issued?.date?.edtf.description == "1999-01")
    let hara = file.entry(forKey: "hara")
    #expect(hara?.plain(.publisherPlace) == "Köln; Łódź")
    #expect(hara?.issued?.date?.edtf.description == "1951-09-08/..")
    #expect(hara?.title == "Embracing Defeat Japan")
    #expect(file.number(forKey: "data") == nil)
  }

  @Test func aKeyThatIsNoTextIsFoundByWhatIsShownOfIt() throws {
    let bytes = Array("@book{dower".utf8) + [0xFF] + Array("1999, title = {Embracing Defeat}}".utf8)
    let file = BibliographyFile(bib: SourceText(bytes))
    let entry = try #require(file.entry(0))
    #expect(file.number(forKey: entry.key) == 0)
    #expect(file.number(forKey: "dower1999") == nil)
  }

  @Test func everyTruncationIsRead() {
    let bytes = Array(everyConstruct.utf8)
    for end in 0..<bytes.count { checkTiling(Array(bytes[..<end]), isWellFormed: false) }
  }

  @Test func randomBytesAreRead() {
    var random = SeededGenerator(seed: 7)
    let active = [
      "@", "a", "book", "{", "}", "\"", ",", "=", "#", "%", "\n", " ", "(", ")", "\\", "é", "@book{k,", "x = {",
    ]
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<40, using: &random) { text += active.randomElement(using: &random) ?? "" }
      checkTiling(Array(text.utf8), isWellFormed: false)
    }
    for _ in 0..<500 {
      checkTiling((0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }, isWellFormed: false)
    }
  }

  @Test func editsGiveWhatReadingAnewGives() {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "", "{", "}", "@book{n, ", "\"", "x = {y},\n", "%", "\n", "@", ",", "é", "crossref = {hara}", ")", "\\",
    ]
    let padding = String(
      repeating: "% padding, so that edits lie behind the lines that may declare an encoding\n", count: 16)
    for round in 0..<8 {
      var source = SourceText((round % 2 == 0 ? padding : "") + everyConstruct + everyConstruct)
      var file = BibliographyFile(bib: source)
      var search = EntrySearch(file)
      for _ in 0..<40 {
        let start = Int.random(in: 0...source.bytes.count, using: &random)
        let end = min(source.bytes.count, start + Int.random(in: 0...3, using: &random))
        let edit = ByteEdit(ByteRange(start, end), pieces.randomElement(using: &random) ?? "")
        source.apply(edit)
        let change = file.update(to: source, after: edit)
        search.replace(change.old, with: change.new, in: file)
        let anew = BibliographyFile(bib: source)
        let searchAnew = EntrySearch(anew)
        let isFound = ["", "hara", "n", "1998", "peace"].allSatisfy { search.matches($0) == searchAnew.matches($0) }
        let isSame = dump(file) == dump(anew) && isFound && search.count == anew.count
        #expect(isSame, "\(edit) in\n\(source.string(source.range))")
        if !isSame { return }
      }
    }
  }

  @Test(arguments: [
    "@book{k, a = {", "@book{k,\n a = \"{\n", "{", "@", "@comment{", "@string{a = ", "}", "% @a{\n", "@a{b,c=\"{ ",
    "\\{", "\"",
    "@a{b,\n  c = {\n", "@book{k,}\n", "@a{b}", "x = {y},\n", "@a{b,c=d#", "@preamble(\"",
  ])
  func repetitionsTakeLinearTime(part: String) {
    let text = String(repeating: part, count: 200_000 / max(1, part.utf8.count))
    let time = ContinuousClock().measure { _ = BibliographyFile(bib: SourceText(text)) }
    #expect(time < .seconds(5))
  }

  @Test func deepNestingIsText() {
    let deep = String(repeating: "{", count: 50_000) + "x" + String(repeating: "}", count: 50_000)
    let accents = String(repeating: "{\\'", count: 20_000) + "e" + String(repeating: "}", count: 20_000)
    for value in [deep, accents, String(repeating: "\\emph{", count: 20_000) + String(repeating: "}", count: 20_000)] {
      let file = BibliographyFile(bib: SourceText("@book{k, title = {\(value)}, author = {\(value)}}"))
      #expect(file.entry(forKey: "k") != nil)
    }
  }

  @Test func longChainsAndDoublingStringsEnd() {
    var chain = ""
    for number in 0..<1_000 { chain += "@book{k\(number), crossref = {k\(number + 1)}, xdata = {k\(number + 2)}}\n" }
    let file = BibliographyFile(bib: SourceText(chain))
    #expect(file.entries.map(\.key).count == 1_000)
    var strings = "@string{s0 = {xxxxxxxx}}\n"
    for number in 1..<60 { strings += "@string{s\(number) = s\(number - 1) # s\(number - 1)}\n" }
    let doubling = BibliographyFile(bib: SourceText(strings + "@book{k, title = s59}"))
    #expect((doubling.entry(forKey: "k")?.title?.utf8.count ?? .max) < 1 << 17)
  }
}
