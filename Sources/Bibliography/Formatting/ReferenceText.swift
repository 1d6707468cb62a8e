import SourceText

/// One reference, put together from parts.
///
/// Each style is a list of parts for each group of types; what an entry does not have is left out with its punctuation.
struct ReferenceText {
  enum Use: Hashable {
    case list, note
  }

  let entry: BibliographyEntry
  let style: CitationStyle
  let use: Use
  /// The place that is cited, for notes.
  private let locator: Locator?
  private(set) var text = RichText()

  init(_ entry: BibliographyEntry, _ style: CitationStyle, _ use: Use, _ locator: Locator? = nil) {
    self.entry = entry
    self.style = style
    self.use = use
    self.locator = locator
    write()
  }

  func finished(with sign: String) -> RichText { text.finished(with: sign) }

  /// What stands between the parts of a reference.
  private var separator: String { use == .note || style == .oscola ? "," : "." }
  private var names: NameText { NameText(style) }
  private func plain(_ variable: CSLVariable) -> String? { entry.plain(variable) }

  private mutating func add(_ part: RichText?, after sign: String? = nil) {
    text.append(part, after: sign ?? separator, outsideQuotes: style == .oscola)
  }

  private mutating func add(_ part: String?, after sign: String? = nil) { add(part.map { RichText($0) }, after: sign) }

  private mutating func write() {
    if entry.type == .treaty || entry.type == .legislation { return writeTreaty() }
    writeCreators()
    if style == .chicagoAuthorDate, !creators.names.isEmpty { add(yearInFront) }
    writeTitle()
    switch entry.type {
    case .articleJournal, .articleMagazine, .articleNewspaper, .article, .review, .reviewBook: writeArticle()
    case .chapter, .paperConference, .entry, .entryDictionary, .entryEncyclopedia: writeChapter()
    case .manuscript, .personalCommunication, .interview, .speech: writeArchival()
    case .thesis: writeThesis()
    case .webpage, .post, .postWeblog: writePage()
    default: writeBook()
    }
    writeAddress()
  }

  // MARK: Who and what

  /// Those who stand at the head, and in what role.
  private var creators: (names: [PersonName], variable: CSLVariable) {
    for variable in [CSLVariable.author, .editor, .compiler, .translator, .director] {
      let names = entry.names(variable)
      if !names.isEmpty { return (names, variable) }
    }
    return ([], .author)
  }

  private mutating func writeCreators() {
    let (people, variable) = creators
    if people.isEmpty { return }
    var words = use == .note ? names.running(people) : names.list(people)
    let isSeveral = people.count > 1
    switch variable {
    case .editor: words += style == .mla ? (isSeveral ? ", editors" : ", editor") : isSeveral ? ", eds." : ", ed."
    case .compiler: words += isSeveral ? ", comps." : ", comp."
    case .translator: words += style == .mla ? (isSeveral ? ", translators" : ", translator") : ", trans."
    case .director:
      words += style == .mla ? (isSeveral ? ", directors" : ", director") : isSeveral ? ", dirs." : ", dir."
    default: break
    }
    if style == .oscola { words = words.replacing(", eds.", with: " (eds)").replacing(", ed.", with: " (ed)") }
    add(words)
  }

  private mutating func writeTitle() {
    if let title = entry.text(.title) { add(TitleForm(entry.type).titled(title, style)) }
    // Without a creator the year follows the title.
    if creators.names.isEmpty, style == .chicagoAuthorDate { add(yearInFront) }
  }

  /// The year, or what is said in its place of a source that is still to appear: "forthcoming".
  private var year: String { entry.issued == nil ? plain(.status) ?? "n.d." : DateText.year(entry.issued) }

  /// The year, after that of the first edition where there is one: "(1859) 1964".
  private var yearInFront: String {
    guard let original = entry.date(.originalDate), original.year != nil else { return year }
    return "(\(DateText.year(original))) \(year)"
  }

  /// "translated by …", "edited by …", where they are not at the head.
  private mutating func writeContributors(_ variables: [(CSLVariable, String)]) {
    for (variable, words) in variables where variable != creators.variable {
      let people = entry.names(variable)
      if people.isEmpty { continue }
      let start = separator == "." ? words : words.prefix(1).lowercased() + words.dropFirst()
      add("\(start) \(names.running(people))")
    }
  }

  // MARK: Kinds of source

  private mutating func writeBook() {
    if separator == ".", entry.type != .report { add(plain(.genre).map(capitalised)) }
    writeContributors([(.director, "Directed by"), (.editor, "Edited by"), (.translator, "Translated by")])
    add(edition)
    if let volume = plain(.volume) {
      add((separator == "." ? "Vol. " : "vol. ") + volume)
      add(entry.text(.volumeTitle).map { TitleForm.italic.titled($0, style) }, after: ",")
    } else if let volumes = plain(.numberOfVolumes), style != .oscola {
      add("\(volumes) vols.")
    }
    add(series)
    if entry.type == .report { add([plain(.genre), plain(.number)].compactMap { $0 }.joined(separator: " ").nonEmpty) }
    writeImprint()
  }

  private mutating func writeChapter() {
    if let container = entry.text(.containerTitle) {
      let italic = TitleForm.italic.titled(container, style)
      switch style {
      case .chicagoNotes, .chicagoAuthorDate: add(RichText(use == .note ? "in " : "In ") + italic)
      case .mla: add(italic)
      case .oscola: add(RichText("in ") + italic, after: " ")
      }
    }
    let authors = entry.names(.containerAuthor)
    if !authors.isEmpty { add("by \(names.running(authors))", after: ",") }
    let editors = entry.names(.editor)
    if !editors.isEmpty, creators.variable != .editor { add("edited by \(names.running(editors))", after: ",") }
    let translators = entry.names(.translator)
    if !translators.isEmpty { add("translated by \(names.running(translators))", after: ",") }
    add(edition, after: ",")
    let showsPages = style != .mla && style != .oscola && use == .list
    if let volume = plain(.volume) {
      let hasPages = showsPages && pages != nil && Int(volume) != nil
      add(hasPages ? "\(volume):\(pages ?? "")" : "vol. \(volume)", after: ",")
    } else if showsPages {
      add(pages, after: ",")
    }
    add(series)
    writeImprint()
    if style == .mla { add(pages.map { "pp. \($0)" }, after: ",") }
  }

  private mutating func writeArticle() {
    writeContributors([(.editor, "Edited by"), (.translator, "Translated by")])
    var journal = RichText()
    if let title = entry.text(.containerTitle) { journal.append(title, in: .italic) }
    let volume = plain(.volume)
    let issue = plain(.issue)
    let isDated = entry.type == .articleNewspaper || entry.type == .articleMagazine || (volume == nil && issue == nil)
    switch style {
    case .mla:
      add(journal)
      add(volume.map { "vol. \($0)" }, after: ",")
      add(issue.map { "no. \($0)" }, after: ",")
      add(DateText.full(entry.issued, dayFirst: true), after: ",")
      add(pages.map { "pp. \($0)" }, after: ",")
    case .oscola:
      add("(\(year))", after: " ")
      add(volume.map { volume in issue.map { "\(volume)(\($0))" } ?? volume } ?? issue, after: " ")
      add(journal, after: " ")
      add(plain(.page)?.split(whereSeparator: { $0 == "-" || $0 == "–" }).first.map(String.init), after: " ")
    case .chicagoNotes, .chicagoAuthorDate:
      if isDated {
        add(journal)
        if style == .chicagoNotes || DateText.dayAndMonth(entry.issued) != nil {
          add(DateText.full(entry.issued, dayFirst: false), after: ",")
        }
        if entry.type == .articleJournal, use == .list { add(pages, after: ",") }
        return
      }
      if let volume { journal.append(" \(volume)") }
      if let issue {
        journal.append(
          style == .chicagoAuthorDate && volume != nil ? " (\(issue))" : "\(journal.isEmpty ? "" : ", ")no. \(issue)")
      }
      add(journal)
      if style == .chicagoNotes {
        add("(\(year))", after: " ")
      } else if issue == nil || volume == nil {
        add(DateText.dayAndMonth(entry.issued).map { "(\($0))" }, after: " ")
      }
      if use == .list, let pages {
        text.append(": " + pages)
      }
    }
  }

  private mutating func writeThesis() {
    let place = style == .chicagoAuthorDate || style == .chicagoNotes ? plain(.publisherPlace) : nil
    let school = [place, plain(.publisher)].compactMap { $0 }.joined(separator: ": ").nonEmpty
    writeEnclosed([plain(.genre) ?? "Thesis", school].compactMap { $0 })
  }

  /// What stands in brackets in notes and between full stops in lists, with the year at its end.
  private mutating func writeEnclosed(_ words: [String]) {
    let year = style == .chicagoAuthorDate ? nil : self.year
    if use == .note || style == .oscola {
      add("(\((words + [year].compactMap { $0 }).joined(separator: style == .oscola ? " " : ", ")))", after: " ")
    } else {
      add((words + [year].compactMap { $0 }).joined(separator: ", ").nonEmpty)
    }
  }

  private mutating func writeArchival() {
    if separator == "." { add(plain(.genre).map(capitalised)) } else { add(plain(.genre)) }
    if style != .chicagoAuthorDate || DateText.dayAndMonth(entry.issued) != nil {
      add(DateText.full(entry.issued, dayFirst: style != .chicagoNotes && style != .chicagoAuthorDate))
    }
    let kept = [
      plain(.archiveLocation) ?? plain(.callNumber), plain(.archiveCollection), plain(.archive), plain(.archivePlace),
    ].compactMap { $0 }
    if kept.isEmpty {
      add([plain(.publisherPlace), plain(.publisher)].compactMap { $0 }.joined(separator: ": ").nonEmpty)
      return
    }
    // Notes go from the single paper to the archive, lists from the archive to the paper.
    let ordered = use == .list && style != .oscola ? kept.reversed() : kept
    for (place, part) in ordered.enumerated() { add(part, after: place == 0 ? separator : ",") }
  }

  private mutating func writePage() {
    add(entry.text(.containerTitle).map { TitleForm.italic.titled($0, style) })
    add(plain(.publisher))
    if style != .chicagoAuthorDate || DateText.dayAndMonth(entry.issued) != nil {
      add(entry.issued.flatMap { DateText.full($0, dayFirst: style == .mla || style == .oscola) })
    }
    if entry.issued == nil, let accessed = DateText.full(entry.date(.accessed), dayFirst: style == .mla) {
      add(separator == "." ? "Accessed \(accessed)" : "accessed \(accessed)")
    }
  }

  /// Treaties are cited by their title, when they were made and came into force, and the series they are printed in.
  private mutating func writeTreaty() {
    text = entry.text(.title) ?? ""
    if entry.type == .legislation {
      if style == .oscola {
        add(year, after: " ")
      } else {
        add(plain(.number))
        add(year)
      }
      return writeAddress()
    }
    let parties = entry.other("parties")
    let made = TreatyDates(entry)
    let series = entry.plain(.containerTitle) ?? entry.other("reporter")
    let print = [plain(.volume), series, plain(.page)].compactMap { $0 }
    switch style {
    case .oscola:
      if let parties { text.append(" (\(parties))") }
      let dates = made.words(dayFirst: true)
      if !dates.isEmpty { text.append(" (\(dates.joined(separator: ", ")))") }
      if !print.isEmpty { text.append(" " + print.joined(separator: " ")) }
    case .chicagoNotes, .chicagoAuthorDate, .mla:
      if let parties { add(parties, after: ",") }
      if style == .chicagoAuthorDate { add(year) }
      for words in made.words(dayFirst: style == .mla) { add(use == .note ? words : capitalised(words)) }
      if !print.isEmpty { add(print.joined(separator: " ")) }
    }
    writeAddress()
  }

  // MARK: Imprint

  private var edition: String? {
    guard let edition = plain(.edition) else { return nil }
    guard let number = Int(edition) else { return edition }
    return "\(ordinal(number)) \(style == .oscola ? "edn" : "ed.")"
  }

  private var series: String? {
    if style == .oscola { return nil }
    guard let series = plain(.collectionTitle) else { return nil }
    guard let number = plain(.collectionNumber) else { return series }
    return series + (style == .mla || number.first?.isNumber != true ? ", " : " ") + number
  }

  private var pages: String? { plain(.page).map { PageRange.shortened($0, isChicago: style != .oscola) } }

  private mutating func writeImprint() {
    let place = plain(.publisherPlace)
    let publisher = plain(.publisher)
    switch style {
    case .chicagoAuthorDate: add([place, publisher].compactMap { $0 }.joined(separator: ": ").nonEmpty)
    case .chicagoNotes:
      let house = [place, publisher].compactMap { $0 }.joined(separator: ": ")
      let imprint = [house.nonEmpty, year].compactMap { $0 }.joined(separator: ", ")
      if use == .note { add("(\(imprint))", after: " ") } else { add(imprint) }
    case .mla:
      add(publisher)
      add(year, after: ",")
    case .oscola: add("(\([publisher, year].compactMap { $0 }.joined(separator: " ")))", after: " ")
    }
  }

  private mutating func writeAddress() {
    if let locator {
      // A page of an article follows its year as its pages would.
      let isArticlePage = entry.type == .articleJournal && locator.label == .page && plain(.volume) != nil
      let words = LocatorText(style).words(locator, after: entry.type)
      text.append(
        locatorWords: style == .chicagoNotes && isArticlePage ? ": \(locator.printed)" : words,
        outsideQuotes: style == .oscola)
    }
    // When it was read tells of what has no date itself; pages of the web have said so already.
    if entry.issued == nil, plain(.url) != nil, plain(.doi) == nil,
      style == .chicagoNotes || style == .chicagoAuthorDate,
      ![.webpage, .post, .postWeblog].contains(entry.type),
      let accessed = DateText.full(entry.date(.accessed), dayFirst: false)
    {
      add(separator == "." ? "Accessed \(accessed)" : "accessed \(accessed)")
    }
    if let doi = plain(.doi) {
      add("https://doi.org/" + (doi.hasPrefix("https://doi.org/") ? String(doi.dropFirst(16)) : doi))
    } else if let url = plain(.url) {
      add(style == .oscola ? "<\(url)>" : url, after: style == .oscola ? " " : nil)
    }
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
