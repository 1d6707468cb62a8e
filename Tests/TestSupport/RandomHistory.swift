/// Documents put together at random of what history is written in, much of it wrong: the same for the same seed.
package struct RandomHistory {
  private var random: SeededGenerator

  package init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// The bytes of the next document; some have CR LF, a byte order mark or bytes that are no UTF-8.
  package mutating func next() -> [UInt8] {
    var text = Bool.random(using: &random) ? "---\ntitle: A\n\(pick(Self.matter))\n---\n\n" : ""
    for _ in 0..<Int.random(in: 1...8, using: &random) { text += block() + pick(["\n\n", "\n\n", "\n"]) }
    if Int.random(in: 0..<4, using: &random) == 0 {
      text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
    var bytes = Array(text.utf8)
    if Int.random(in: 0..<8, using: &random) == 0 { bytes = [0xEF, 0xBB, 0xBF] + bytes }
    if Int.random(in: 0..<8, using: &random) == 0 {
      bytes.insert(0xFF, at: Int.random(in: 0...bytes.count, using: &random))
    }
    return bytes
  }

  private mutating func pick(_ words: [String]) -> String { words.randomElement(using: &random) ?? "" }

  private mutating func block() -> String {
    switch Int.random(in: 0..<8, using: &random) {
    case 0...3: record()
    case 4: "<!-- histmark-ignore \(pick(Self.rules)): \(pick(Self.words)) -->\n\(sentence())"
    case 5: "# \(pick(Self.words))"
    case 6: "> \(sentence())\n> \(record().split(separator: "\n").joined(separator: "\n> "))"
    default: sentence() + " " + sentence()
    }
  }

  private mutating func record() -> String {
    let id = pick(["{#a}", "{#b-1951}", "{#c}", "", "{a}", "#d", "{#sf-1951}"])
    var lines = ["```\(pick(Self.kinds)) \(id)"]
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      lines.append("\(pick(Self.fields))\(pick([": ", ":", "： ", " ", " : "]))\(pick(Self.values))")
    }
    if Int.random(in: 0..<5, using: &random) > 0 { lines.append("```") }
    return lines.joined(separator: "\n")
  }

  private mutating func sentence() -> String {
    "\(pick(Self.openings)) [\(pick(Self.words))](\(pick(Self.targets))) \(pick(Self.prose)) [\(pick(Self.citations))]."
  }

  private static let matter = ["lang: en", "histmark-ignore: [emty-section]", "calendar: RU", "date: 1951", "a: [b"]
  private static let rules = ["empty-section", "emty-section", "unknown-field", "HM801", "unknown-kind, wrong-kind"]
  private static let kinds = [
    "treaty", "traety", "event", "evnt", "person", "source", "polity", "claim", "swift", "priod",
  ]
  private static let fields = [
    "title", "titel", "signed", "singed", "in-force", "inforce", "date", "parties", "ended", "born", "died", "part-of",
    "before", "after", "status", "source", "series", "name",
  ]
  private static let values = [
    "1951-09-08 San Francisco", "1951-09-08", "196x", "1950?~", "unknown/1960", "1960/open", "1985/", "c. 1450",
    "44 BC",
    "1951-02-30", "1855-02-07 = julian:1855-01-26 Shimoda", "#a", "#b-1951", "#c; #ussr", "Japan; USSR", "", "disputed",
    "none", "1960/1950", "日本", "Treaty of Peace",
  ]
  private static let words = ["treaty", "the war", "1951", "Fun fact", "條約", "to be written", ""]
  private static let openings = [
    "The", "In 1951 the", "On 26 January (7 February) 1855 the", "«The", "It is said: the",
  ]
  private static let targets = [
    "#a", "#b-1951.signed", "#sf-1951", "#nothing", "other.md", "date:173X~", "date:196x", "",
  ]
  private static let prose = [
    "was signed on 8 September 1951", "was signed in 1952", "ended on Sunday, 8 September 1951", "of 12/04/1985",
    "was made 99 years later", "has no date", "ended on 31 February 1900",
  ]
  private static let citations = ["@a, p. 12", "@dower1999", "see @b-1951, art. 99; -@c", "1", "@"]
}
