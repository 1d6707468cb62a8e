/// Which field of a parent becomes which of a child (BibLaTeX 3.20, appendix B, the default setup of biber).
enum InheritanceRules {
  /// The names that a parent's field has in a child; none for what is never passed on.
  static func names(of field: String, from parent: String, to child: String) -> [String] {
    if private_.contains(field) { return [] }
    if field == "author", ["mvbook", "book"].contains(parent), ["inbook", "bookinbook", "suppbook"].contains(child) {
      return ["author", "bookauthor"]
    }
    guard let prefix = titlePrefix(from: parent, to: child) else { return [field] }
    switch field {
    case "title", "subtitle", "titleaddon": return [prefix + field]
    case "shorttitle", "sorttitle", "indextitle", "indexsorttitle": return []
    default: return [field]
    }
  }

  /// What the titles of a parent are called in a child: "main", "book" or "journal" before the name.
  private static func titlePrefix(from parent: String, to child: String) -> String? {
    switch parent {
    case "mvbook": ["book", "inbook", "bookinbook", "suppbook"].contains(child) ? "main" : nil
    case "mvcollection", "mvreference":
      ["collection", "reference", "incollection", "inreference", "suppcollection"].contains(child) ? "main" : nil
    case "mvproceedings": ["proceedings", "inproceedings"].contains(child) ? "main" : nil
    case "book": ["inbook", "bookinbook", "suppbook"].contains(child) ? "book" : nil
    case "collection", "reference":
      ["incollection", "inreference", "suppcollection"].contains(child) ? "book" : nil
    case "proceedings": child == "inproceedings" || child == "conference" ? "book" : nil
    case "periodical": ["article", "suppperiodical"].contains(child) ? "journal" : nil
    default: nil
    }
  }

  /// Fields that say something about one entry alone.
  private static let private_: Set<String> = [
    "ids", "crossref", "xref", "xdata", "entryset", "entrysubtype", "execute", "label", "options", "presort", "related",
    "relatedoptions", "relatedstring", "relatedtype", "shorthand", "shorthandintro", "sortkey",
  ]
}

/// Names of one field in BibTeX and in BibLaTeX (BibLaTeX 3.20 §2.2.5).
enum BibAliases {
  static let equivalents: [(String, String)] = [
    ("address", "location"), ("annote", "annotation"), ("archiveprefix", "eprinttype"), ("journal", "journaltitle"),
    ("key", "sortkey"), ("pdf", "file"), ("primaryclass", "eprintclass"), ("school", "institution"),
  ]
}
