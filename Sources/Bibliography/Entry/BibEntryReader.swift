import SourceText

/// Reading one entry of a .bib file into CSL variables.
struct BibEntryReader {
  private let document: BibDocument
  private let item: Int
  private let type: String
  private var resolved: [String: InheritedField] = [:]
  private var options: [String: String] = [:]
  private var fields: [BibliographyEntry.Field] = []
  private(set) var findings: [BibliographyFinding] = []

  init(_ document: BibDocument, _ item: Int) {
    self.document = document
    self.item = item
    type = document.type(of: item)
    let inherited = document.resolvedFields(of: item, findings: &findings)
    for field in inherited where resolved[field.name] == nil { resolved[field.name] = field }
    for option in raw("options")?.split(separator: ",") ?? [] {
      let parts = option.split(separator: "=", maxSplits: 1).map { $0.filter { !$0.isWhitespace }.lowercased() }
      if let name = parts.first { options[name] = parts.count > 1 ? parts[1] : "true" }
    }
  }

  /// Reads what can be wrong with an entry, and no more.
  mutating func check() {
    findUndefinedStrings()
    readNames()
    readDates()
  }

  mutating func read() -> BibliographyEntry {
    check()
    readTitles()
    readNumbers()
    readPublication()
    readNotes()
    let isEvent = ["eventdate", "eventtitle", "venue"].contains { resolved[$0] != nil }
    let subtype = raw("entrysubtype")?.lowercased() ?? ""
    return BibliographyEntry(
      key: document.key(of: item),
      aliases: raw("ids")?.split(whereSeparator: { $0 == "," || $0.isWhitespace }).map(String.init) ?? [],
      keyRange: document.items[item].keyRange, range: document.items[item].range,
      type: CSLType(bibLaTeX: type, subtype: subtype, isEvent: isEvent), writtenType: type, fields: fields,
      others: others())
  }

  // MARK: Values

  /// The bytes of the first of these fields that the entry has, as UTF-8.
  private func bytes(_ names: String...) -> [UInt8]? {
    for name in names {
      if let field = resolved[name] {
        return document.textWithData(document.text(ofField: field.field, of: field.item))
      }
    }
    return nil
  }

  private func text(_ name: String) -> RichText? {
    guard let bytes = bytes(name) else { return nil }
    let text = LaTeXText.read(bytes)
    return text.isEmpty ? nil : text
  }

  /// A field that TeX takes as it stands.
  private func raw(_ name: String) -> String? {
    guard let bytes = bytes(name) else { return nil }
    let text = LaTeXText.verbatim(bytes)
    return text.isEmpty ? nil : text
  }

  /// A list such as of publishers, with semicolons between its items.
  private func list(_ name: String, localised isLocalised: Bool = false) -> RichText? {
    guard let bytes = bytes(name) else { return nil }
    var items = NameList.items(bytes).map { LaTeXText.read(Array(trimmed($0))) }.filter { !$0.isEmpty }
    if isLocalised { items = items.map(localised) }
    guard var result = items.first else { return nil }
    for item in items.dropFirst() { result = result + "; " + item }
    return result
  }

  /// Where a field stands, if the entry has it itself.
  private func range(_ name: String) -> ByteRange? {
    guard let field = resolved[name], field.item == item else { return nil }
    // Without delimiters, so that another value can be put in its place.
    let pieces = document.pieces(ofField: field.field, of: item)
    if pieces.count == 1, case .literal(let inside) = pieces[0] { return inside }
    return document.fields[field.field].valueRange(in: document.items[item])
  }

  private mutating func add(_ variable: CSLVariable, _ text: RichText?, _ name: String = "") {
    if let text, !text.isEmpty { fields.append(.init(variable, .text(text), range(name))) }
  }

  private mutating func addText(_ variable: CSLVariable, _ name: String) { add(variable, text(name), name) }

  private mutating func addRaw(_ variable: CSLVariable, _ name: String) {
    add(variable, raw(name).map { RichText($0) }, name)
  }

  private mutating func findUndefinedStrings() {
    for field in document.items[item].fields {
      for piece in document.pieces(ofField: field, of: item) {
        guard case .name(let range) = piece, document.strings.value(of: document.source[range], before: item) == nil
        else { continue }
        findings.append(BibliographyFinding(.undefinedString, range, document.source.string(range)))
      }
    }
  }

  // MARK: Names

  private mutating func readNames() {
    let usePrefix = options["useprefix"] == "true"
    let variables: [(CSLVariable, String)] = [
      (.author, "author"), (.editor, "editor"), (.translator, "translator"), (.containerAuthor, "bookauthor"),
      (.director, "director"), (.recipient, "recipient"), (.interviewer, "interviewer"),
    ]
    for (variable, name) in variables {
      guard let bytes = bytes(name) else { continue }
      let (names, malformed) = NameList.read(bytes, usePrefix: usePrefix)
      let role = variable == .editor ? editorRole : variable
      if !names.isEmpty { fields.append(.init(role, .names(names), range(name))) }
      if let place = range(name) {
        for name in malformed { findings.append(BibliographyFinding(.malformedName, place, name)) }
      }
    }
  }

  /// What `editortype` makes of an editor (BibLaTeX 3.20 §2.3.6).
  private var editorRole: CSLVariable {
    switch raw("editortype")?.lowercased() {
    case "director": .director
    case "compiler": .compiler
    default: .editor
    }
  }

  // MARK: Dates

  private mutating func readDates() {
    readDate(.issued, "")
    readDate(.eventDate, "event")
    readDate(.originalDate, "orig")
    readDate(.accessed, "url")
  }

  /// Reads the date whose fields begin with a prefix: `eventdate`, or `eventyear` with month and day.
  private mutating func readDate(_ variable: CSLVariable, _ prefix: String) {
    let year = bytes(prefix + "year").map { LaTeXText.plain($0) }
    if let written = bytes(prefix + "date").map({ LaTeXText.verbatim($0) }), !written.allSatisfy(\.isWhitespace) {
      let (date, problem) = BibLaTeXDate.read(written)
      fields.append(.init(variable, .date(date), range(prefix + "date")))
      if let problem, let place = range(prefix + "date") {
        findings.append(BibliographyFinding(problem.kind, place, written, suggestion: problem.suggestion))
      }
      if let year, let place = range(prefix + "year"), let number = Int(year), let other = date.year, number != other {
        findings.append(BibliographyFinding(.conflictingDates, place, year))
      }
      return
    }
    guard let year, !year.allSatisfy(\.isWhitespace) else { return }
    var (date, isWellFormed) = BibLaTeXDate.read(
      year: year, month: raw(prefix + "month"), day: raw(prefix + "day"))
    if let end = raw(prefix + "endyear"), let first = date.first,
      let last = BibLaTeXDate.read(year: end, month: raw(prefix + "endmonth"), day: raw(prefix + "endday")).date.first
    {
      date = SourceDate(.interval(first, last))
    }
    fields.append(.init(variable, .date(date), range(prefix + "year")))
    if !isWellFormed, let place = range(prefix + "month") ?? range(prefix + "day") {
      findings.append(BibliographyFinding(.malformedDate, place, raw(prefix + "month") ?? raw(prefix + "day") ?? ""))
    }
  }

  // MARK: Titles

  private var isArticle: Bool { ["article", "periodical", "suppperiodical", "review"].contains(type) }
  private var isChapter: Bool {
    [
      "inbook", "incollection", "inproceedings", "conference", "inreference", "bookinbook", "suppbook",
      "suppcollection",
    ]
    .contains(type)
  }

  /// A title with its subtitle and addition, whose field names share a beginning: `booktitle`, `booksubtitle` …
  private func title(_ stem: String = "") -> RichText? {
    text(stem + "title")?.joined(text(stem + "subtitle"), by: ":").joined(text(stem + "titleaddon"), by: ".")
  }

  private mutating func readTitles() {
    let isPeriodical = type == "periodical"
    let hasMain = resolved["maintitle"] != nil
    if isPeriodical {
      add(.title, title("issue") ?? title(), "title")
      add(.containerTitle, title(), "title")
    } else {
      add(.title, title(hasMain && !isChapter ? "main" : ""), hasMain && !isChapter ? "maintitle" : "title")
      if hasMain { add(.volumeTitle, title(isChapter ? "book" : ""), isChapter ? "booktitle" : "title") }
      readContainer(hasMain: hasMain)
    }
    addText(.containerTitleShort, "shortjournal")
    add(.collectionTitle, seriesTitle(), "series")
    add(.titleShort, shortTitle(hasMain: hasMain), "shorttitle")
    addText(.eventTitle, "eventtitle")
    addText(.originalTitle, "origtitle")
  }

  /// The title of what the source stands in: of a chapter the book, or else the journal.
  private mutating func readContainer(hasMain: Bool) {
    if isChapter {
      let stem = hasMain ? "main" : "book"
      if let book = title(stem) { return add(.containerTitle, book, stem + "title") }
    }
    let name = resolved["journaltitle"] != nil ? "journaltitle" : "journal"
    add(.containerTitle, text(name)?.joined(text("journalsubtitle"), by: ":"), name)
  }

  /// A series, which may be given by its number or a key of BibLaTeX's strings: "2", "newseries".
  private func seriesTitle() -> RichText? {
    guard let series = text("series") else { return nil }
    if let number = Int(series.plain) { return RichText("\(ordinal(number)) series") }
    return localised(series)
  }

  private func shortTitle(hasMain: Bool) -> RichText? {
    if let short = text("shorttitle"), !hasMain || isChapter { return short }
    guard let title = text("title"), !hasMain else { return nil }
    let hasMore = resolved["subtitle"] != nil || resolved["titleaddon"] != nil
    if let colon = title.plain.firstIndex(of: ":") {
      return title.prefix(title.plain.distance(from: title.plain.startIndex, to: colon))
    }
    return hasMore ? title : nil
  }

  // MARK: Numbers

  private mutating func readNumbers() {
    let volume = text("volume")
    if let part = text("part") {
      add(.volume, volume.map { $0 + "." + part } ?? part, volume == nil ? "part" : "volume")
    } else {
      add(.volume, volume, "volume")
    }
    if let number = text("number") {
      if isArticle {
        add(.issue, number.joined(text("issue"), by: ","), "number")
      } else if Self.seriesTypes.contains(type) {
        add(.collectionNumber, number, "number")
      } else {
        add(.number, number, "number")
      }
    } else if isArticle {
      addText(.issue, "issue")
    }
    add(.page, text("pages").map { RichText($0.plain.replacing("–", with: "-").replacing("—", with: "-")) }, "pages")
    addText(.numberOfPages, "pagetotal")
    addText(.numberOfVolumes, "volumes")
    addText(.chapterNumber, "chapter")
    addText(.edition, "edition")
    addText(.version, "version")
  }

  /// The types whose `number` counts within a series.
  private static let seriesTypes: Set<String> = [
    "book", "collection", "proceedings", "reference", "mvbook", "mvcollection", "mvproceedings", "mvreference",
    "bookinbook", "inbook", "incollection", "inproceedings", "conference", "inreference", "suppbook", "suppcollection",
  ]

  // MARK: Publication

  private mutating func readPublication() {
    let publishers = ["school", "institution", "organization", "howpublished", "publisher"].compactMap { name in
      (name == "howpublished" ? text(name) : list(name)).map { (name, $0) }
    }
    if var publisher = publishers.first?.1 {
      for (_, further) in publishers.dropFirst() { publisher = publisher.joined(further, by: ";") }
      add(.publisher, publisher, publishers.count == 1 ? publishers[0].0 : "")
    }
    if type == "patent" {
      add(.jurisdiction, list("location", localised: true), "location")
      add(.publisherPlace, list("address"), "address")
    } else {
      let name = resolved["address"] != nil ? "address" : "location"
      add(.publisherPlace, list(name), name)
    }
    addText(.originalPublisher, "origpublisher")
    add(.originalPublisherPlace, list("origlocation"), "origlocation")
    addText(.eventPlace, "venue")
    addRaw(.doi, "doi")
    if type == "online" || options["url"] != "false", resolved["url"] != nil {
      addRaw(.url, "url")
    } else {
      add(.url, eprintAddress().map { RichText($0) }, "eprint")
    }
    for (variable, name) in [(CSLVariable.isbn, "isbn"), (.issn, "issn"), (.pmid, "pmid"), (.pmcid, "pmcid")] {
      addRaw(variable, name)
    }
    addText(.callNumber, "library")
    addText(.archive, "archive")
    addText(.archiveCollection, "collection")
    addText(.archiveLocation, "archivelocation")
  }

  /// The address of an electronic version that is given by the name of its server and an identifier.
  private func eprintAddress() -> String? {
    guard let eprint = raw("eprint") else { return nil }
    switch (raw("eprinttype") ?? raw("archiveprefix"))?.lowercased() {
    case "arxiv": return "https://arxiv.org/abs/" + eprint
    case "jstor": return "https://www.jstor.org/stable/" + eprint
    case "pubmed": return "https://www.ncbi.nlm.nih.gov/pubmed/" + eprint
    case "googlebooks": return "https://books.google.com?id=" + eprint
    default: return nil
    }
  }

  // MARK: Notes

  private mutating func readNotes() {
    addText(.annote, resolved["annotation"] != nil ? "annotation" : "annote")
    addText(.abstract, "abstract")
    addText(.keyword, "keywords")
    if type != "periodical" {
      add(.note, text("note")?.joined(text("addendum"), by: ".") ?? text("addendum"), "note")
    }
    add(.status, text("pubstate").map(localised), "pubstate")
    add(.genre, genre(), "type")
    let language = raw("langid") ?? raw("hyphenation")
    let variety = raw("langidopts")?.lowercased().filter { !$0.isWhitespace }
    add(.language, language.map { RichText(LanguageTags.tag(ofBabelName: $0, options: variety ?? "")) }, "langid")
  }

  /// A text, or what it stands for where it is a key of BibLaTeX's strings.
  private func localised(_ text: RichText) -> RichText {
    BibLaTeXStrings.text(text.plain).map { RichText($0) } ?? text
  }

  private func genre() -> RichText? {
    if let written = text("type") { return localised(written) }
    switch type {
    case "phdthesis": return localised("phdthesis")
    case "mastersthesis": return localised("mathesis")
    default: return nil
    }
  }

  /// Fields that have become no variable but mean something to formatting and links.
  private func others() -> [BibliographyEntry.Other] {
    [
      "parties", "execution", "reporter", "pagination", "shorthand", "file", "pdf", "eprint", "eprinttype",
      "entrysubtype",
    ]
    .compactMap { name in
      raw(name).map { .init(name, name == "parties" ? LaTeXText.plain(Array($0.utf8)) : $0, range(name)) }
    }
  }
}
