import Testing

@testable import Export

@Suite struct VisibleTextTests {
  @Test func controlsAreReplacedAndTabsBecomeSpaces() {
    let text = Array(("a\tb\u{1B}[31m\u{85}é").utf8)
    #expect(VisibleText(startOf: text[...], 512).string == "a b\u{FFFD}[31m\u{FFFD}é")
    #expect(VisibleText(endOf: text[...], 512).string == "a b\u{FFFD}[31m\u{FFFD}é")
  }

  /// A long line is cut between characters, at whichever end is not kept.
  @Test(arguments: ["é", "条", "a", "𝔸"])
  func aLongLineIsCutBetweenCharacters(character: String) {
    let text = Array(("«" + String(repeating: character, count: 2000) + "»").utf8)
    let start = VisibleText(startOf: text[...], 512)
    let end = VisibleText(endOf: text[...], 512)
    #expect(!start.isWhole && !end.isWhole)
    #expect(start.string.hasPrefix("«\(character)") && !start.string.contains("\u{FFFD}"))
    #expect(end.string.hasSuffix("\(character)»") && !end.string.contains("\u{FFFD}"))
    #expect(start.string.count > 100 && end.string.count > 100)
  }

  @Test func whatIsShortIsWhole() {
    let text = Array(("1951").utf8)
    #expect(VisibleText(startOf: text[...], 512).isWhole)
    #expect(VisibleText(endOf: text[4...], 512).string.isEmpty)
  }
}
