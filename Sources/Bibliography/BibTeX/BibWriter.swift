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
      if !names.isEmpty { fields.append((name, names.map(written).joined(separator: " and "))) }
    }
    let isArticle = ["article", "periodical", "legal"].contains(type)
    let isReport = ["thesis", "report", "phdthesis", "mastersthesis", "techreport"].contains(type)
    let texts: [(CSLVariable, String)] = [
      (.title, "title"), (.titleShort, "shorttitle"),
      (.containerTitle, isArticle ? "journaltitle" : "booktitle"), (.containerTitleShort, "shortjournal"),
      (.collectionTitle, "series"), (.eventTitle, "eventtitle"), (.originalTitle, "origtitle"), (.edition, "edition"),
      (.volume, "volume"), (.issue, isArticle ? "number" : "issue"), (.number, "number"), (.collectionNumber, "number"),
      (.chapterNumber, "chapter"), (.numberOfPages, "pagetotal"), (.numberOfVolumes, "volumes"),
      (.version, "version"), (.publisher, isReport ? "institution" : "publisher"), (.publisherPlace, "location"),
      (.eventPlace, "venue"), (.genre, "type"), (.note, "note"), (.abstract, "abstract"), (.annote, "annotation"),
      (.keyword, "keywords"), (.callNumber, "library"), (.archive, "archive"), (.archiveCollection, "collection"),
      (.archiveLocation, "archivelocation"), (.status, "pubstate"),
    ]
    for (variable, name) in texts {
      guard let text = entry.text(variable), !fields.contains(where: { $0.name == name }) else { continue }
      fields.append((name, written(text)))
    }
    if let pages = entry.plain(.page) {
      fields.append(("pages", escaped(pages.replacing("–", with: "-").replacing("-", with: "--"))))
    }
    let dates: [(CSLVariable, String)] = [
      (.issued, "date"), (.eventDate, "eventdate"), (.originalDate, "origdate"), (.accessed, "urldate"),
    ]
    for (variable, name) in dates {
      if let date = entry.date(variable) { fields.append((name, escaped(date.text))) }
    }
    for (variable, name) in [(CSLVariable.doi, "doi"), (.url, "url"), (.isbn, "isbn"), (.issn, "issn")] {
      if let text = entry.plain(variable) { fields.append((name, text)) }
    }
    for other in entry.others where !fields.contains(where: { $0.name == other.name }) {
      fields.append((other.name, ["file", "pdf"].contains(other.name) ? other.text : escaped(other.text)))
    }
    return fields
  }

  private static let nameFields: [(CSLVariable, String)] = [
    (.author, "author"), (.editor, "editor"), (.translator, "translator"), (.containerAuthor, "bookauthor"),
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
    return [particle + family, part(name.suffix), part(name.given)].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: ", ")
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

  /// A text in which TeX reads no commands.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&", "%", "$", "#", "_", "{", "}": result += "\\\(character)"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "\\": result += "\\textbackslash{}"
      default: result.append(character)
      }
    }
    return result
  }
}
