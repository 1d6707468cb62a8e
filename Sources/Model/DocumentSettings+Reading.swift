import SourceText
import Syntax

extension DocumentSettings {
  /// Takes in what the front matter says.
  mutating func read(_ matter: FrontMatter) {
    func value(_ path: FrontMatterValue?...) -> Value? {
      path.lazy.compactMap(\.self).compactMap { found in found.string.map { Value($0, found.range) } }.first
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
    language = value(matter["lang"], matter["language"]) ?? language
    calendar = value(matter["calendar"], matter["histmark", "calendar"]) ?? calendar
    bibliographies += values(matter["bibliography"])
    for text in values(matter["nocite"]).map(\.text) {
      let bytes = Array(text.utf8)
      uncitedKeys.formUnion(citationKeys(in: bytes).map { String(decoding: bytes[$0.name], as: UTF8.self) })
      if text.contains("@*") { uncitedKeys.insert("*") }
    }
    ignoredRules += values(matter["histmark-ignore"]) + values(matter["histmark", "ignore"])
  }
}
