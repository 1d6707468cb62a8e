import SourceText
import Syntax

/// Makes random edits over nested lists, quotes, fences and records, one after another, and compares each tree with that
/// of the whole text. Prints what differs, and how many edits were made; false if any differs.
func proveEdits(count: Int, seed: UInt64) -> Bool {
  var random = SeededGenerator(seed: seed)
  var made = 0
  var failures = 0
  while made < count {
    for dialect in [Dialect.commonMark, .histmark(.standard)] {
      var tree = SyntaxTree(parsing: SourceText(randomText(pieces: 30, &random)), dialect: dialect)
      for _ in 0..<100 {
        let edit = randomEdit(tree.text, &random)
        let before = tree
        tree = tree.applying([edit])
        made += 1
        let whole = SyntaxTree(parsing: tree.text, dialect: dialect)
        if tree.dump == whole.dump { continue }
        failures += 1
        let text = before.text.string(before.text.range).debugDescription
        print("\(edit.range): \(String(decoding: edit.replacement, as: UTF8.self).debugDescription) in \(text)")
        tree = whole
      }
    }
  }
  print("\(made) random edits from seed \(seed): \(failures) trees differ from those of the whole text")
  return failures == 0
}
