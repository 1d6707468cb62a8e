/// Keys of BibLaTeX's strings that databases use as values, in English (BibLaTeX 3.20 §4.9.2).
enum BibLaTeXStrings {
  /// What a key stands for; nil for what is no key.
  static func text(_ key: String) -> String? { table[key.lowercased()] }

  private static let table: [String: String] = [
    "mathesis": "Master’s thesis", "phdthesis": "PhD thesis", "bathesis": "Bachelor’s thesis",
    "candthesis": "Candidate thesis", "techreport": "technical report", "resreport": "research report",
    "software": "computer software", "datacd": "data CD", "audiocd": "audio CD",
    "patent": "patent", "patentde": "German patent", "patenteu": "European patent", "patentfr": "French patent",
    "patentuk": "British patent", "patentus": "U.S. patent", "patreq": "patent request",
    "patreqde": "German patent request", "patrequs": "U.S. patent request",
    "inpreparation": "in preparation", "submitted": "submitted", "forthcoming": "forthcoming", "inpress": "in press",
    "prepublished": "pre-published", "newseries": "new series", "oldseries": "old series",
    "jourser": "series", "jourvol": "volume", "reviewof": "review of", "reviewedtitle": "review of",
    "\\autocapreviewof": "Review of", "reprint": "reprint", "edition": "edition", "volume": "volume",
    "number": "number",
    "nodate": "n.d.", "andothers": "et al.", "byeditor": "edited by", "bytranslator": "translated by", "in": "in",
    "patreqeu": "European patent request", "patreqfr": "French patent request",
    "patrequk": "British patent request", "countryde": "Germany", "countryeu": "European Union",
    "countryep": "European Union", "countryfr": "France", "countryuk": "United Kingdom",
    "countryus": "United States of America",
  ]
}

/// A number as a rank: "1st", "12th".
func ordinal(_ number: Int) -> String {
  let ending =
    switch (number % 100, number % 10) {
    case (11...13, _): "th"
    case (_, 1): "st"
    case (_, 2): "nd"
    case (_, 3): "rd"
    default: "th"
    }
  return "\(number)\(ending)"
}
