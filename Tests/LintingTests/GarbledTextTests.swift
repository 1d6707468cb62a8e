import Linting
import Model
import SourceText
import Syntax
import Testing

/// What is said of documents that are not UTF-8.
@Suite struct GarbledTextTests {
  private func findings(_ bytes: [UInt8]) -> [Finding] {
    let model = DocumentModel(SyntaxTree(parsing: SourceText(bytes)))
    return check(model, named: DocumentID("a.md"), in: WorkspaceModel(), with: RuleSelection())
  }

  @Test func anOlderEncodingCanBeReadAndWrittenAnew() throws {
    let text = Array("Signed at Besan".utf8) + [0xE7] + Array("on, ".utf8) + [0x93] + Array("gladly".utf8) + [0x94]
    let finding = try #require(findings(text).first)
    #expect(finding.rule == "garbled-text" && finding.range == ByteRange(15, 16))
    let fix = try #require(finding.fixes.first)
    #expect(!fix.isSafe)
    let mended = SourceText(text).applying(fix.edits.map(\.edit))
    #expect(mended.string(mended.range) == "Signed at Besançon, “gladly”")
    #expect(findings(mended.bytes) == [])
  }

  @Test func whatIsNoCharacterThereEitherIsLeft() throws {
    let finding = try #require(findings(Array("Text ".utf8) + [0xE7, 0x20, 0x81]).first)
    #expect(finding.fixes == [])
    #expect(finding.message.contains("in 1 other place are"))
  }

  @Test func codeMayShowTheCharacterOfLoss() {
    #expect(findings(Array("Code, `\u{FFFD}`\n\n    \u{FFFD}\n\n```\n\u{FFFD}\n```\n".utf8)) == [])
    #expect(findings(Array("Code, `\u{FFFD}` and *\u{FFFD}*\n".utf8)).map(\.range) == [ByteRange(17, 20)])
  }

  @Test func ofUTF16NothingElseIsSaid() {
    let bytes = Array("# Text\n\nIt was on 31 June 1951, é.".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(findings(bytes).map(\.rule) == ["garbled-text"])
    #expect(findings([0xFF, 0xFE] + bytes).map(\.rule) == ["garbled-text"])
  }
}
