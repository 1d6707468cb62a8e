import Model
import SourceText

/// A line of a record that is no field.
enum MalformedField: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM104", name: "malformed-field", severity: .error,
    summary: "A line of a record is no field, comment or continuation.",
    rationale: """
      A record is made of lines `name: value`; a value goes on in lines that are indented, and `//` begins a comment. \
      Any other line is not read. Names have neither spaces nor capitals, and the colon follows at once: `In force :` is \
      written `in-force:`. A full-width colon, which East Asian keyboards write, does not count as one.
      """,
    bad: """
      ```treaty {#shimoda}
      title: Treaty of Shimoda
      ⟦signed at Shimoda on 7 February⟧
      signed: 1855-02-07
      ```

      See the [treaty](#shimoda).
      """,
    good: """
      ```treaty {#shimoda}
      title: Treaty of Shimoda
      // signed at Shimoda on 7 February
      signed: 1855-02-07
      ```

      See the [treaty](#shimoda).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for record in document.records where record.kind != nil {
      for line in record.malformedLines {
        if let kind = record.kind, let field = LooseField(line, of: kind, in: document.text) {
          report.add(
            "This line is no field: its name is written ‘\(field.name)’, without spaces, and the colon directly after it.",
            at: field.written,
            fixes: [
              report.replacement(
                "Change to ‘\(field.name):’", isSafe: true, of: field.opening,
                with: field.opening.end < line.end ? "\(field.name): " : "\(field.name):")
            ])
          continue
        }
        let indented = ByteRange(at: line.start)
        report.add(
          "This line is no field: a field is written ‘name: value’, a comment begins with ‘//’, and a value goes on in a line that is indented.",
          at: line,
          fixes: [
            report.replacement("Make it a comment", isSafe: false, of: indented, with: "// "),
            report.replacement("Make it part of the value above", isSafe: false, of: indented, with: "  "),
          ])
      }
      for field in record.fields where field.hasFullWidthColon {
        let colon = ByteRange(field.nameRange.end, field.nameRange.end + ByteCount(3))
        report.add(
          "A field is separated from its name by ‘:’, not by the full-width ‘：’.", at: colon,
          fixes: [report.replacement("Change to ‘:’", isSafe: true, of: spaced(colon, in: document.text), with: ": ")])
      }
    }
  }

  /// A colon with the spaces after it.
  private static func spaced(_ colon: ByteRange, in text: SourceText) -> ByteRange {
    let spaces = text.bytes[colon.end.value...].prefix { $0 == UInt8(ascii: " ") }
    return ByteRange(colon.start, colon.end + ByteCount(spaces.count))
  }
}
