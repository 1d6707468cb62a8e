import SourceText
import Testing

@testable import Export

@Suite struct VisibleTextTests {
  @Test func controlsAreReplacedAndTabsBecomeSpaces() {
    let text = SourceText("a\tb\u{1B}[31m\u{85}é")
    #expect(VisibleText(startOf: text.range, in: text).string == "a b\u{FFFD}[31m\u{FFFD}é")
    #expect(VisibleText(endOf: text.range, in: text).string == "a b\u{FFFD}[31m\u{FFFD}é")
  }

  /// A long line is cut between characters, at whichever end is not kept.
  @Test(arguments: ["é", "条", "a", "𝔸"])
  func aLongLineIsCutBetweenCharacters(character: String) {
    let text = SourceText("«" + String(repeating: character, count: 2000) + "»")
    let start = VisibleText(startOf: text.range, in: text)
    let end = VisibleText(endOf: text.range, in: text)
    #expect(!start.isWhole && !end.isWhole)
    #expect(start.string.hasPrefix("«\(character)") && !start.string.contains("\u{FFFD}"))
    #expect(end.string.hasSuffix("\(character)»") && !end.string.contains("\u{FFFD}"))
    #expect(start.string.count > 100 && end.string.count > 100)
  }

  @Test func whatIsShortIsWhole() {
    let text = SourceText("1951")
    #expect(VisibleText(startOf: text.range, in: text).isWhole)
    #expect(VisibleText(endOf: ByteRange(4, 4), in: text).string.isEmpty)
  }
}
