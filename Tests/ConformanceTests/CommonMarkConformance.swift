import Export
import JSON
import SourceText
import Syntax
import Testing

/// The examples of CommonMark's specification, through the renderer that prints as the reference implementation does.
@Suite struct CommonMarkConformance {
  @Test func everyExamplePrintsAsInTheSpecification() throws {
    guard let examples = commonMarkExamples() else { return }
    #expect(examples.count > 600)
    var failures: [String] = []
    for example in examples {
      let tree = SyntaxTree(parsing: SourceText(example.markdown), dialect: .commonMark)
      let html = String(decoding: commonMarkHTML(tree), as: UTF8.self)
      if html != example.html {
        failures.append("\(example.number)\n\(example.markdown)\n-- expected\n\(example.html)\n-- printed\n\(html)")
      }
    }
    #expect(failures.isEmpty, "\(failures.count) of \(examples.count):\n\(failures.joined(separator: "\n=====\n"))")
  }
}

struct CommonMarkExample {
  let number: Int
  let markdown: String
  let html: String
}

/// The examples of the reference folder; nil, with a note, where it is absent.
func commonMarkExamples() -> [CommonMarkExample]? {
  guard let bytes = referenceBytes("commonmark/commonmark-0.31.2.json") else { return nil }
  let values = JSONDocument(bytes).root?.array ?? []
  return values.compactMap { value in
    guard let number = value["example"]?.int, let markdown = value["markdown"]?.string,
      let html = value["html"]?.string
    else { return nil }
    return CommonMarkExample(number: number, markdown: markdown, html: html)
  }
}
