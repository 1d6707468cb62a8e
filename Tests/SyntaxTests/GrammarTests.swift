import SourceText
import TestSupport
import Testing

@testable import Syntax

/// The examples in the chapters of Grammar: a document, a line with a full stop, and its outline.
@Suite struct GrammarTests {
  @Test(arguments: ChapterExample.chapters)
  func everyExampleHasItsOutline(chapter: String) throws {
    for example in try ChapterExample.all(in: chapter) {
      let document = example.document.replacing("→", with: "\t")
      let tree = SyntaxTree(parsing: SourceText(document))
      #expect(tree.outline == example.result, "\(example)")
      #expect(structuralFaults(tree).isEmpty)
    }
  }

  @Test func thereAreExamples() throws {
    let counts = try ChapterExample.chapters.map { try ChapterExample.all(in: $0).count }
    #expect(counts.filter { $0 > 0 }.count >= 7)
  }
}
