import Model
import SourceText
import Syntax
import TestSupport
import Testing

/// The examples of the chapter on dates: a document, a line with a full stop, and its dates in EDTF with their words.
@Suite struct DatesChapterTests {
  @Test func everyExampleHasItsDates() throws {
    let examples = try ChapterExample.all(in: "5-dates.md", language: "dates")
    #expect(examples.count >= 3)
    for example in examples {
      let model = DocumentModel(SyntaxTree(parsing: SourceText(example.document)))
      let found = model.dates.map { date in
        let meanings = date.readings.map { "\($0.edtf)" }.joined(separator: " or ")
        return "\(meanings) \(model.text.string(date.range))"
      }
      // The columns are set for people.
      let expected = (example.result ?? "").split(separator: "\n").map { line in
        line.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
      }
      #expect(found == expected, "\(example)")
    }
  }
}
