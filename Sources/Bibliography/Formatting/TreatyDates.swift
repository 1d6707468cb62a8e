/// When a treaty was made and came into force.
struct TreatyDates {
  private let parts: [(words: String, date: SourceDate)]

  /// From the entry's date, and from the field `execution` of OSCOLA's BibLaTeX style:
  /// `opened=1950-11-04 and inforce=1953-09-03`.
  init(_ entry: BibliographyEntry) {
    var parts: [(String, SourceDate)] = []
    for item in entry.other("execution").map({ NameList.items(Array($0.utf8)) }) ?? [] {
      let pair = String(decoding: trimmed(item), as: UTF8.self).split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2, let words = Self.words[pair[0].lowercased()] else { continue }
      parts.append((words, BibLaTeXDate.read(pair[1]).date))
    }
    if parts.isEmpty, let date = entry.date(.issued) { parts.append(("signed", date)) }
    let isInForce = parts.contains { $0.0 == Self.words["inforce"] }
    if !isInForce, let date = entry.date(.availableDate) { parts.append(("entered into force", date)) }
    self.parts = parts
  }

  /// What the style calls the stages of a treaty.
  private static let words = [
    "opened": "opened for signature", "signed": "signed", "adopted": "adopted", "concluded": "concluded",
    "inforce": "entered into force", "provisional": "provisionally in force",
  ]

  func words(dayFirst: Bool) -> [String] {
    parts.compactMap { part in DateText.full(part.date, dayFirst: dayFirst).map { "\(part.words) \($0)" } }
  }
}
