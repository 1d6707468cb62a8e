import Model
import SourceText
import Vocabulary

/// A field given twice of which a record has only one.
enum RepeatedField: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM105", name: "repeated-field", severity: .warning,
    summary: "A record has the same field twice, of which only the first is read.",
    rationale: """
      Some fields can be repeated, such as a signature by each party or several defensible dates; a title or a date of \
      birth cannot. Keep the one that is right, or hold the other as a note.
      """,
    bad: """
      ```person {#witte}
      title: Sergei Witte
      born: 1849-06-29
      ⟦born⟧: 1849-07-29
      ```

      See [Witte](#witte).
      """,
    good: """
      ```person {#witte}
      title: Sergei Witte
      born: 1849-06-29
      note: Some give July.
      ```

      See [Witte](#witte).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for record in document.records {
      var first: [String: Int] = [:]
      for (index, field) in record.fields.enumerated() {
        guard let description = field.description, !description.repeats else { continue }
        guard let earlier = first[field.name] else {
          first[field.name] = index
          continue
        }
        report.add(
          """
          \(capitalised(withArticle(record.kindName))) has one ‘\(field.name)’ only, and this is another; the first is the one \
          that counts.
          """,
          at: field.nameRange,
          related: [RelatedPlace("The first is here.", at: record.fields[earlier].nameRange, in: report.document)])
      }
    }
  }
}
