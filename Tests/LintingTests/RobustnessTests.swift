import Files
import Linting
import Model
import SourceText
import Syntax
import TestSupport
import Testing

/// Whatever is in a file, it is read and checked: no crash, no hang, no lost byte.
@Suite struct RobustnessTests {
  @Test func twoThousandFilesOfRandomBytes() {
    var random = SeededGenerator(seed: 1951)
    for number in 0..<2_000 {
      // Half are any bytes, half are bytes that mean something, which reach deeper.
      let alphabet: [UInt8]? = number.isMultiple(of: 2) ? nil : Self.activeBytes
      let count = Int.random(in: 0...2_000, using: &random)
      let bytes = (0..<count).map { _ in
        alphabet?.randomElement(using: &random) ?? UInt8.random(in: 0...255, using: &random)
      }
      checkEverything(bytes)
    }
  }

  /// Bytes that open, close or separate something in Markdown, records, dates or citations.
  private static let activeBytes: [UInt8] = Array(
    "\n\n\r\t  `~~~```#>-*+_[]()!<>&;:@{}|\\/.,\"'=1951-09-08X?%treaty source date éあ\u{FEFF}\0".utf8)

  @Test(arguments: [
    "", "\u{FEFF}", "\0", "\r", "\r\n\r\n", "```treaty {#a}", "---", "---\n", "[", "![[](", "```treaty {#a}\ndate:",
    "@", "[@", "<!--", "<!-- histmark-ignore", "[](#", "[x](date:", "[x](date:)", "- - - - -", "> > >", "|a|\n|-|",
    "[^", "[^a]:", "```treaty {#a}\nsigned: [\n", "```event {#a}\nafter: #a #b ;;; #\n```", "1.", "#", "\\",
  ])
  func fragments(text: String) { checkEverything(Array(text.utf8)) }

  @Test func thirtyMegabytesOfOneLine() {
    let line = Array("The treaty was signed on 8 September 1951 [@a] (#b) ".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(30_000_000)
    while bytes.count < 30_000_000 { bytes += line }
    let tree = SyntaxTree(parsing: SourceText(bytes))
    #expect(tree.root.range.count.value == bytes.count)
  }

  private func checkEverything(_ bytes: [UInt8]) {
    let id = DocumentID("document.md")
    let model = DocumentModel(SyntaxTree(parsing: SourceText(bytes)))
    var workspace = WorkspaceModel()
    workspace.update(DocumentSummary(model, of: id))
    let findings = check(model, named: id, in: workspace, with: RuleSelection())
    for finding in findings {
      #expect(finding.range.end <= model.text.range.end)
      for fix in finding.fixes { for edit in fix.edits { #expect(edit.edit.range.end <= model.text.range.end) } }
    }
    #expect(model.tree.root.range == model.text.range)
  }
}
