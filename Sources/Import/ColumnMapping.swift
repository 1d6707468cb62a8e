import Vocabulary

/// Which column of a table is which field of a record.
package struct ColumnMapping: Sendable {
  /// The columns of each field, several for one that repeats.
  package private(set) var columns: [String: [Int]] = [:]
  /// Headings that were named and are in no column.
  package private(set) var unknownHeadings: [String] = []
  /// Fields that were named and the kind has not.
  package private(set) var unknownFields: [String] = []

  /// Takes what is said of columns, `title=Name`, and guesses the others from their headings.
  ///
  /// - Parameter said: pairs of a field and a heading or the number of a column, from one.
  package init(_ heading: [String], of kind: RecordKind, said: [(field: String, heading: String)] = []) {
    var taken: Set<Int> = []
    for (field, name) in said {
      guard
        let column = heading.firstIndex(where: { folded($0) == folded(name) }) ?? Self.number(name, of: heading.count)
      else {
        unknownHeadings.append(name)
        continue
      }
      taken.insert(column)
      if field == "-" { continue }
      if kind.field(named: field) == nil { unknownFields.append(field) }
      columns[field, default: []].append(column)
    }
    for (column, name) in heading.enumerated() where !taken.contains(column) {
      guard let field = Self.field(for: name, of: kind), columns[field] == nil else { continue }
      columns[field] = [column]
    }
  }

  private static func number(_ text: String, of count: Int) -> Int? {
    Int(text).flatMap { (1...max(count, 1)).contains($0) && $0 <= count ? $0 - 1 : nil }
  }

  /// The kind of record that a heading suggests.
  package static func kindName(for heading: [String]) -> String {
    let names = Set(heading.map(folded))
    func has(_ words: [String]) -> Bool { words.contains { names.contains($0) } }
    if has(["born", "birth", "birth date", "date of birth", "died", "geboren"]) { return "person" }
    if has(["latitude", "lat", "coordinates"]) { return "place" }
    if has(["author", "authors", "publisher", "isbn", "doi"]) { return "source" }
    if has([
      "signed", "signatories", "parties", "in force", "date signed", "signed on", "signature date", "ratified",
      "unterzeichnet",
    ]) {
      return "treaty"
    }
    if has(["capital", "successor", "predecessor"]) { return "polity" }
    return "event"
  }

  /// The field that a heading names: its own name, or one of the words that tables use for it.
  private static func field(for heading: String, of kind: RecordKind) -> String? {
    let name = folded(heading)
    let spelled = name.replacing(" ", with: "-")
    // The date of a treaty is the day of its signature.
    if name == "date", kind.field(named: "signed") != nil { return "signed" }
    if kind.field(named: spelled) != nil { return spelled }
    for (field, words) in synonyms where kind.field(named: field) != nil && words.contains(name) { return field }
    return nil
  }

  private static let synonyms: [(field: String, words: Set<String>)] = [
    ("id", ["identifier", "key", "no", "number", "signatur", "shelfmark"]),
    (
      "title",
      [
        "name", "treaty", "event", "official title", "full title", "titel", "titre", "bezeichnung", "person", "label",
        "description of event",
      ]
    ),
    ("short", ["short title", "short name", "kurztitel", "common name"]),
    (
      "also",
      ["alias", "aliases", "other names", "alternative names", "also known as", "alternative title", "altlabel"]
    ),
    ("kind", ["type", "category", "art", "class"]),
    (
      "signed",
      [
        "date signed", "signature", "signature date", "date of signature", "signing date", "signed on", "concluded",
        "date", "datum", "unterzeichnet", "date de signature",
      ]
    ),
    ("opened", ["opened for signature", "open for signature"]),
    (
      "in-force",
      [
        "entry into force", "entered into force", "effective", "effective date", "in force since", "in kraft",
        "entree en vigueur",
      ]
    ),
    ("until", ["end", "ended", "end date", "terminated", "to", "ende", "bis", "fin", "dissolved"]),
    ("from", ["begin", "start", "start date", "began", "since", "beginn", "von", "debut", "founded"]),
    ("date", ["when", "datum", "year", "jahr", "date of event", "event date", "annee"]),
    ("born", ["birth", "birth date", "date of birth", "geboren", "naissance"]),
    ("died", ["death", "death date", "date of death", "gestorben", "deces"]),
    ("place", ["location", "where", "signed at", "place of signature", "ort", "lieu", "city"]),
    (
      "parties",
      [
        "participants", "states", "countries", "signatories", "contracting parties", "parteien",
        "parties contractantes", "members",
      ]
    ),
    ("by", ["actor", "agent"]),
    ("author", ["authors", "creator", "autor", "auteur"]),
    ("issued", ["published", "year", "date", "publication date", "jahr"]),
    ("series", ["treaty series", "registration", "unts", "lnts", "published in"]),
    ("source", ["sources", "citation", "citations", "reference", "ref", "references", "quelle", "bibliography"]),
    ("note", ["notes", "remark", "remarks", "comment", "comments", "description", "bemerkung", "summary", "abstract"]),
    ("same-as", ["wikidata", "qid", "uri"]),
  ]
}

/// A heading in small letters, its words apart by single spaces.
private func folded(_ heading: String) -> String {
  heading.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    .replacing("é", with: "e").replacing("è", with: "e")
}
