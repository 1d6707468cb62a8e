import SourceText
import Testing

@testable import Syntax

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The examples in the chapters of Grammar: a document, a line with a full stop, and its outline.
@Suite struct GrammarTests {
  @Test(arguments: chapters())
  func everyExampleHasItsOutline(chapter: String) throws {
    let tree = SyntaxTree(parsing: SourceText(Array(try Data(contentsOf: grammarFolder.appending(path: chapter)))))
    var examples = 0
    for node in tree.root.descendants {
      guard let block = CodeBlockSyntax(node), block.language == "example" else { continue }
      examples += 1
      let code = String(decoding: block.code, as: UTF8.self).replacing("→", with: "\t")
      let parts = code.components(separatedBy: "\n.\n")
      let line = tree.text.lines.line(at: node.range.start) + 1
      guard parts.count == 2 else {
        Issue.record("\(chapter):\(line): no line with a full stop")
        continue
      }
      let example = SyntaxTree(parsing: SourceText(parts[0] + "\n"))
      #expect(example.outline == parts[1], "\(chapter):\(line):\n\(example.outline)")
      #expect(structuralFaults(example).isEmpty)
    }
    #expect(examples > 0)
  }

  @Test func thereAreChapters() { #expect(chapters().count >= 6) }
}

private let grammarFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Grammar")

/// The chapters by their numbers: `1-documents.md`.
private func chapters() -> [String] {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: grammarFolder.path())) ?? []
  return names.filter { $0.first?.isNumber == true && $0.hasSuffix(".md") }.sorted()
}
