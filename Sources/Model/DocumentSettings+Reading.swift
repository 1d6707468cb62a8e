import SourceText
import Syntax

extension DocumentSettings {
  /// Takes in what the front matter says.
  mutating func read(_ matter: FrontMatter) {
    func value(_ found: FrontMatterValue?) -> Value? {
      guard let found, let text = found.string else { return nil }
      return Value(text, found.range)
    }
    func values(_ found: FrontMatterValue?) -> [Value] {
      (found?.strings ?? []).compactMap { item in item.string.map { Value($0, item.range) } }
    }
    switch matter["histmark"]?.string {
    case "true": takesPart = true
    case "false": takesPart = false
    default: break
    }
    title = value(matter["title"]) ?? title
    date = value(matter["date"]) ?? date
    language = value(matter["lang"]) ?? value(matter["language"]) ?? language
    calendar = value(matter["calendar"]) ?? value(matter["histmark", "calendar"]) ?? calendar
    bibliographies += values(matter["bibliography"])
    for text in values(matter["nocite"]).map(\.text) {
      let bytes = Array(text.utf8)
      uncitedKeys.formUnion(citationKeys(in: bytes).map { String(decoding: bytes[$0.name], as: UTF8.self) })
      if text.contains("@*") { uncitedKeys.insert("*") }
    }
    ignoredRules += values(matter["histmark-ignore"]) + values(matter["histmark", "ignore"])
  }
}
