import SourceText
import TestSupport
import Testing
import Vocabulary

@testable import Syntax

/// An edited tree is the tree of the edited text.
@Suite struct IncrementalTests {
  @Test(arguments: [Dialect.commonMark, .histmark(.standard)])
  func randomEditsGiveTheTreeOfTheText(dialect: Dialect) {
    var random = SeededGenerator(seed: dialect == .commonMark ? 11 : 12)
    var failures = 0
    for round in 0..<120 {
      var tree = SyntaxTree(parsing: SourceText(randomText(pieces: 12, &random)), dialect: dialect)
      for _ in 0..<60 {
        let edit = randomEdit(tree.text, &random)
        let before = tree
        tree = tree.applying([edit])
        let whole = SyntaxTree(parsing: tree.text, dialect: dialect)
        if tree.dump != whole.dump || !structuralFaults(tree).isEmpty {
          failures += 1
          if failures < 4 {
            let text = before.text.string(before.text.range)
            Issue.record(
              """
              round \(round): \(edit.range) \(String(decoding: edit.replacement, as: UTF8.self).debugDescription) in
              \(text.debugDescription)
              edited:
              \(tree.dump)whole:
              \(whole.dump)
              """)
          }
          tree = whole
        }
      }
    }
    #expect(failures == 0)
  }

  /// What was front matter is none behind a line that is put before it.
  @Test(arguments: ["\n", "A line.\n\n", "\r|---|---|\n\n", "---\n---\n\n", "\u{FEFF}"])
  func frontMatterIsSuchOnlyAtTheStart(opening: String) {
    for text in ["---\ntitle: a\n---\nText.\n", "---\n...\n~~+ |-> #> - \n> -\n* ...\n# "] {
      let tree = SyntaxTree(parsing: SourceText(text))
      let edited = tree.applying([ByteEdit(ByteRange(0, 0), opening)])
      #expect(edited.dump == SyntaxTree(parsing: SourceText(opening + text)).dump)
    }
  }

  @Test func aByteOrderMarkIsOneOnlyAtTheStart() {
    let texts = [
      "\u{FEFF}[a]: /v 't'\n\n- b", "\u{FEFF}    code\n\nb", "x\n\n\u{FEFF}---\n\nb", "x\n\u{FEFF}# a\n", "\u{FEFF}",
    ]
    for text in texts {
      let tree = SyntaxTree(parsing: SourceText(text))
      for count in 0...tree.text.bytes.count {
        for replacement in ["", "a\n", "---\n", "|---|\n\n    <div>\n", "\u{FEFF}", "\u{FEFF}\n\n"] {
          let edited = tree.applying([ByteEdit(ByteRange(0, count), replacement)])
          let whole = SyntaxTree(parsing: edited.text)
          #expect(
            edited.dump == whole.dump, "0..<\(count): \(replacement.debugDescription) in \(text.debugDescription)")
        }
      }
    }
  }
}
