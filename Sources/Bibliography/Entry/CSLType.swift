/// A type of source of CSL 1.0.2 (appendix III), with the name that CSL-JSON gives it.
package enum CSLType: String, Hashable, Sendable, CaseIterable {
  case article, bill, book, broadcast, chapter, classic, collection, dataset, document, entry, event, figure, graphic
  case hearing, interview, legislation, manuscript, map, pamphlet, patent, performance, periodical, post, regulation
  case report, review, software, song, speech, standard, thesis, treaty, webpage
  case articleJournal = "article-journal"
  case articleMagazine = "article-magazine"
  case articleNewspaper = "article-newspaper"
  case entryDictionary = "entry-dictionary"
  case entryEncyclopedia = "entry-encyclopedia"
  case legalCase = "legal_case"
  case motionPicture = "motion_picture"
  case musicalScore = "musical_score"
  case paperConference = "paper-conference"
  case personalCommunication = "personal_communication"
  case postWeblog = "post-weblog"
  case reviewBook = "review-book"

  /// The type of a BibLaTeX entry, given its type and `entrysubtype` in lower case (BibLaTeX 3.20 §2.1). The choice
  /// follows Pandoc's, so that documents look the same whichever tool reads the file.
  package init(bibLaTeX type: String, subtype: String = "", isEvent: Bool = false) {
    switch type {
    case "article", "periodical", "suppperiodical":
      switch subtype {
      case "newspaper": self = .articleNewspaper
      case "magazine": self = .articleMagazine
      default: self = .articleJournal
      }
    case "book", "collection", "manual", "mvbook", "mvcollection", "mvproceedings", "mvreference", "proceedings",
      "reference", "commentary":
      self = .book
    case "software": self = .software
    case "booklet": self = .pamphlet
    case "inbook", "bookinbook", "incollection", "suppbook", "suppcollection": self = .chapter
    case "inreference": self = .entryEncyclopedia
    case "inproceedings", "conference": self = .paperConference
    case "dataset", "data": self = .dataset
    case "electronic", "online", "www": self = .webpage
    case "mastersthesis", "phdthesis", "thesis": self = .thesis
    case "patent": self = .patent
    case "report", "techreport": self = .report
    case "unpublished": self = isEvent ? .speech : .manuscript
    case "artwork", "image": self = .graphic
    case "audio", "music": self = .song
    case "movie", "video": self = .motionPicture
    case "performance": self = .speech
    case "jurisdiction": self = .legalCase
    case "legislation", "standard": self = .legislation
    case "legal": self = .treaty
    case "letter", "letters": self = .personalCommunication
    case "newsarticle": self = .articleNewspaper
    case "review": self = .review
    // Types of historians' styles.
    case "manuscript", "archive", "archival": self = .manuscript
    case "interview": self = .interview
    case "map": self = .map
    case "pamphlet": self = .pamphlet
    case "classictext", "ancienttext": self = .classic
    case "speech": self = .speech
    default: self = .document
    }
  }
}
