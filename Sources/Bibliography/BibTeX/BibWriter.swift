/// Writing entries as BibLaTeX in UTF-8, treaties as OSCOLA's `@legal` (biblatex oscola §4.8).
package enum BibWriter {
  /// One entry, with a line ending at its end.
  package static func write(_ entry: BibliographyEntry) -> String {
    let type = type(of: entry)
    var fields = fields(of: entry, type)
    if let subtype = subtype(of: entry), !fields.contains(where: { $0.name == "entrysubtype" }) {
      fields.append(("entrysubtype", subtype))
    }
    let width = fields.map(\.name.count).max() ?? 0
    let lines = fields.map { field in
      "  \(field.name)\(String(repeating: " ", count: width - field.name.count)) = {\(field.value)},\n"
    }
    return "@\(type){\(entry.key),\n\(lines.joined())}\n"
  }

  // MARK: Types

  /// The type that BibLaTeX has for it; the one it was read with, where that means the same.
  private static func type(of entry: BibliographyEntry) -> String {
    let written = entry.writtenType
    if written != "misc", CSLType(bibLaTeX: written) == entry.type, entry.type != .document { return written }
    switch entry.type {
    case .articleJournal, .articleMagazine, .articleNewspaper, .article, .review, .reviewBook: return "article"
    case .book, .classic: return "book"
    case .collection, .periodical: return entry.type == .periodical ? "periodical" : "collection"
    case .chapter: return "incollection"
    case .paperConference: return "inproceedings"
    case .entry, .entryDictionary, .entryEncyclopedia: return "inreference"
    case .thesis: return "thesis"
    case .report: return "report"
    case .treaty: return "legal"
    case .legislation, .bill, .regulation: return "legislation"
    case .legalCase: return "jurisdiction"
    case .manuscript, .speech, .interview: return "unpublished"
    case .personalCommunication: return "letter"
    case .pamphlet: return "booklet"
    case .webpage, .post, .postWeblog: return "online"
    case .dataset: return "dataset"
    case .patent: return "patent"
    case .software: return "software"
    case .graphic, .figure: return "image"
    case .song, .musicalScore: return "music"
    case .motionPicture, .broadcast: return "movie"
    default: return "misc"
    }
  }

  private static func subtype(of entry: BibliographyEntry) -> String? {
    switch entry.type {
    case .treaty: "piltreaty"
    case .articleNewspaper: "newspaper"
    case .articleMagazine: "magazine"
    default: nil
    }
  }

  // MARK: Fields

  private static func fields(of entry: BibliographyEntry, _ type: String) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    for (variable, name) in nameFields {
      let names = entry.names(variable)
      if !names.isEmpty, !fields.contains(where: { $0.name == name }) {
        fields.append((name, names.map(written).joined(separator: " and ")))
      }
    }
    let isChapter = chapterTypes.contains(type)
    let isArticle = ["article", "periodical", "legal", "review", "suppperiodical"].contains(type)
    let isReport = ["thesis", "report", "phdthesis", "mastersthesis", "techreport"].contains(type)
    let hasVolumeTitle = entry.text(.volumeTitle) != nil
    let texts: [(CSLVariable, String)] = [
      // The title of a work of several volumes stands above that of the volume.
      (.title, hasVolumeTitle && !isChapter ? "maintitle" : "title"),
      (.volumeTitle, isChapter ? "booktitle" : "title"), (.titleShort, "shorttitle"),
      (.containerTitle, !isChapter ? "journaltitle" : hasVolumeTitle ? "maintitle" : "booktitle"),
      (.containerTitleShort, "shortjournal"),
      (.collectionTitle, "series"), (.eventTitle, "eventtitle"), (.originalTitle, "origtitle"), (.edition, "edition"),
      (.volume, "volume"), (.issue, isArticle ? "number" : "issue"), (.number, "number"), (.collectionNumber, "number"),
      (.chapterNumber, "chapter"), (.numberOfPages, "pagetotal"), (.numberOfVolumes, "volumes"),
      (.version, "version"), (.publisher, isReport ? "institution" : "publisher"), (.publisherPlace, "location"),
      (.jurisdiction, "location"), (.originalPublisher, "origpublisher"), (.originalPublisherPlace, "origlocation"),
      (.eventPlace, "venue"), (.genre, "type"), (.note, "note"), (.abstract, "abstract"), (.annote, "annotation"),
      (.keyword, "keywords"), (.callNumber, "library"), (.archive, "archive"), (.archiveCollection, "collection"),
      (.archiveLocation, "archivelocation"), (.status, "pubstate"), (.language, "langid"),
    ]
    for (variable, name) in texts {
      guard let text = entry.text(variable), !fields.contains(where: { $0.name == name }) else { continue }
      if variable == .language {
        fields.append((name, LanguageTags.babelName(of: text.plain)))
        continue
      }
      let isList = ["publisher", "institution", "location", "origlocation"].contains(name)
      // In a list the word "and" would separate, and semicolons do.
      fields.append((name, isList ? list(text) : written(text)))
    }
    if let pages = entry.plain(.page) {
      fields.append(("pages", escaped(pages.replacing("–", with: "-").replacing("-", with: "--"))))
    }
    let dates: [(CSLVariable, String)] = [
      (.issued, "date"), (.eventDate, "eventdate"), (.originalDate, "origdate"), (.accessed, "urldate"),
    ]
    for (variable, name) in dates {
      // A tilde says "circa" there.
      if let date = entry.date(variable) { fields.append((name, date.isLiteral ? escaped(date.text) : date.text)) }
    }
    for (variable, name) in [(CSLVariable.doi, "doi"), (.url, "url"), (.isbn, "isbn"), (.issn, "issn")] {
      if let text = entry.plain(variable) { fields.append((name, text)) }
    }
    if !entry.names(.compiler).isEmpty, entry.names(.editor).isEmpty { fields.append(("editortype", "compiler")) }
    if nameFields.contains(where: { entry.names($0.0).contains { $0.nonDroppingParticle != nil } }) {
      fields.append(("options", "useprefix=true"))
    }
    for other in entry.others where !fields.contains(where: { $0.name == other.name }) {
      fields.append((other.name, ["file", "pdf"].contains(other.name) ? other.text : escaped(other.text)))
    }
    return fields
  }

  /// What stands in a book, and has its title in `booktitle`.
  private static let chapterTypes: Set<String> = [
    "inbook", "incollection", "inproceedings", "conference", "inreference", "bookinbook", "suppbook", "suppcollection",
  ]

  private static let nameFields: [(CSLVariable, String)] = [
    (.author, "author"), (.editor, "editor"), (.compiler, "editor"), (.translator, "translator"),
    (.containerAuthor, "bookauthor"),
    (.recipient, "recipient"), (.director, "director"), (.interviewer, "interviewer"),
  ]

  private static func written(_ name: PersonName) -> String {
    if name.isOthers { return "others" }
    if let literal = name.literal { return "{\(escaped(literal))}" }
    func part(_ text: String?) -> String? {
      text.map { text in
        let needsBraces = text.contains(",") || text.lowercased().contains(" and ")
        return needsBraces ? "{\(escaped(text))}" : escaped(text)
      }
    }
    let family = [part(name.nonDroppingParticle), part(name.family)].compactMap(\.self).joined(separator: " ")
    let particle = part(name.droppingParticle).map { "\($0) " } ?? ""
    if let suffix = part(name.suffix) { return "\(particle)\(family), \(suffix), \(part(name.given) ?? "")" }
    return [particle + family, part(name.given) ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  // MARK: Text

  private static func written(_ text: RichText) -> String {
    text.runs.map { run in
      let commands: [(RichText.Style, String)] = [
        (.italic, "\\emph"), (.bold, "\\textbf"), (.smallCaps, "\\textsc"), (.superscript, "\\textsuperscript"),
        (.subscript, "\\textsubscript"),
      ]
      return commands.filter { run.style.contains($0.0) }.reduce(escaped(run.text)) { "\($1.1){\($0)}" }
    }.joined()
  }

  /// A list whose items semicolons separate.
  private static func list(_ text: RichText) -> String {
    guard text.runs.count == 1 else { return written(text) }
    return text.plain.split(separator: ";").map { item in
      let words = escaped(String(item.drop { $0 == " " }))
      return words.contains(" and ") ? "{\(words)}" : words
    }.joined(separator: " and ")
  }

  /// A text in which TeX reads no commands. Braces are named, because programs count them even after a backslash.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "{": result += "\\textbraceleft{}"
      case "}": result += "\\textbraceright{}"
      case "&", "%", "$", "#", "_": result += "\\\(character)"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "\\": result += "\\textbackslash{}"
      default: result.append(character)
      }
    }
    return result
  }
}
