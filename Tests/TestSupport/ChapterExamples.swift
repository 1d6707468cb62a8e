import SourceText
import Syntax

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One example of a chapter of Grammar: a document, a line with a full stop, and what becomes of it.
package struct ChapterExample: Sendable, CustomStringConvertible {
  /// The chapter and the line of the example.
  package let description: String
  package let document: String
  /// What stands below the full stop; `nil` where there is none.
  package let result: String?

  /// The examples of a language, `example` or another, in a chapter of Grammar.
  package static func all(in chapter: String, language: String = "example") throws -> [ChapterExample] {
    let tree = SyntaxTree(parsing: SourceText(Array(try Data(contentsOf: grammarFolder.appending(path: chapter)))))
    return tree.root.descendants.compactMap { node in
      guard let block = CodeBlockSyntax(node), block.language == language else { return nil }
      let code = String(decoding: block.code, as: UTF8.self)
      let parts = code.split(separator: "\n.\n", maxSplits: 1, omittingEmptySubsequences: false)
      return ChapterExample(
        description: "\(chapter):\(tree.text.lines.line(at: node.range.start) + 1)", document: "\(parts[0])\n",
        result: parts.count == 2 ? String(parts[1]) : nil)
    }
  }

  /// The chapters by their numbers: `1-documents.md`.
  package static var chapters: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: grammarFolder.path())) ?? []
    return names.filter { $0.first?.isNumber == true && $0.hasSuffix(".md") }.sorted()
  }

  private static let grammarFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Grammar")
}
