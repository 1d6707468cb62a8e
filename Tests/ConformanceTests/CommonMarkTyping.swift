import Export
import SourceText
import Syntax
import Testing

/// Documents as they come to be in an editor: a byte at a time.
@Suite struct CommonMarkTyping {
  @Test func everyExampleTypedPrintsAsInTheSpecification() {
    guard let examples = commonMarkExamples() else { return }
    var failures: [String] = []
    for example in examples {
      var tree = SyntaxTree(parsing: SourceText(""), dialect: .commonMark)
      for (place, byte) in example.markdown.utf8.enumerated() {
        tree = tree.applying([ByteEdit(ByteRange(place, place), [byte])])
      }
      let html = String(decoding: commonMarkHTML(tree), as: UTF8.self)
      if html != example.html { failures.append("\(example.number): \(example.markdown.debugDescription)") }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  /// From the end to the start, so that each byte comes before what is there.
  @Test func everyExampleTypedBackwardsIsTheSameTree() {
    guard let examples = commonMarkExamples() else { return }
    var failures: [String] = []
    for example in examples {
      var tree = SyntaxTree(parsing: SourceText(""))
      for byte in example.markdown.utf8.reversed() {
        tree = tree.applying([ByteEdit(ByteRange(0, 0), [byte])])
      }
      let whole = SyntaxTree(parsing: SourceText(example.markdown))
      if tree.dump != whole.dump { failures.append("\(example.number): \(example.markdown.debugDescription)") }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }
}
