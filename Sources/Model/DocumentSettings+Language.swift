import Chronology

extension ProseLanguage {
  /// The language of a BCP 47 tag, if dates in it are understood.
  init?(tag: String) {
    switch tag.lowercased().prefix(2) {
    case "en": self = .english
    case "de": self = .german
    case "ru": self = .russian
    case "ja": self = .japanese
    default: return nil
    }
  }

  /// The BCP 47 tag of the language.
  fileprivate var tag: String {
    switch self {
    case .english: "en"
    case .german: "de"
    case .russian: "ru"
    case .japanese: "ja"
    }
  }
}

extension DocumentModel {
  /// The BCP 47 tag of the language that it says it is in, or that it shows.
  package var languageTag: String { settings.language?.text ?? language.tag }
}

extension DocumentSettings {
  /// The language in which the prose of a document is read: the one it says, or the one it shows.
  func proseLanguage(of bytes: [UInt8]) -> ProseLanguage {
    language.flatMap { ProseLanguage(tag: $0.text) } ?? .detected(in: bytes)
  }

  /// Where its narrative begins.
  func proseContext(_ language: ProseLanguage) -> ProseContext {
    ProseContext(
      language: language, numericOrder: numericOrder,
      calendar: calendar.flatMap { WritingCalendar(named: $0.text) })
  }

  /// How the document's language orders day and month in figures; unstated for plain `en`, which leaves it open.
  private var numericOrder: ProseContext.NumericOrder {
    guard let tag = language?.text.lowercased() else { return .unstated }
    if tag == "en-us" { return .monthFirst }
    return tag == "en" ? .unstated : .dayFirst
  }
}
