/// How the title of a source is set off: what is published by itself in italics, what is a part or unpublished in
/// quotation marks, the names of treaties and statutes not at all.
enum TitleForm {
  case italic, quoted, plain

  init(_ type: CSLType) {
    switch type {
    case .articleJournal, .articleMagazine, .articleNewspaper, .article, .chapter, .paperConference, .entry,
      .entryDictionary, .entryEncyclopedia, .webpage, .post, .postWeblog, .manuscript, .personalCommunication, .speech,
      .thesis, .interview, .review, .reviewBook, .broadcast, .document:
      self = .quoted
    case .treaty, .legislation, .bill, .regulation, .legalCase, .hearing, .patent, .collection: self = .plain
    default: self = .italic
    }
  }

  var style: RichText.Style { self == .italic ? .italic : [] }

  /// A title in this form.
  func titled(_ title: RichText, _ citationStyle: CitationStyle) -> RichText {
    if title.isEmpty { return title }
    switch self {
    case .plain: return title
    case .italic:
      var text = RichText()
      text.append(title, in: .italic)
      return text
    case .quoted:
      // Quotation marks inside of others change their kind.
      let isSingle = citationStyle == .oscola
      var text = RichText(isSingle ? "‘" : "“")
      for run in title.runs {
        text.append(isSingle ? run.text : run.text.replacing("“", with: "‘").replacing("”", with: "’"), run.style)
      }
      return text + (isSingle ? "’" : "”")
    }
  }
}
