import Model
import Records
import SourceText

/// A record without its closing fence.
enum UnclosedRecord: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM101", name: "unclosed-record", severity: .error,
    summary: "A record has no closing fence.",
    rationale: """
      To every Markdown tool a code block without a closing fence goes on to the end of the document, so everything \
      after it would be lost from the page. Histmark reads on as if the record ended where prose or another record \
      begins, and reports the opening line.
      """,
    bad: """
      ⟦```treaty {#shimoda}⟧
      title: Treaty of Shimoda
      signed: 1855-02-07 Shimoda

      # What followed

      See the [treaty](#shimoda).
      """,
    good: """
      ```treaty {#shimoda}
      title: Treaty of Shimoda
      signed: 1855-02-07 Shimoda
      ```

      # What followed

      See the [treaty](#shimoda).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for record in document.records where !record.isClosed {
      let name = record.id.map { " ‘\($0)’" } ?? ""
      let last = record.fields.last?.range.end ?? record.openerRange.end
      let fence = document.text.bytes[record.openerRange.indices].prefix { $0 == 0x60 || $0 == 0x7E || $0 == 0x20 }
      let closer =
        "\n" + margin(of: record, in: document) + String(decoding: fence.filter { $0 != 0x20 }, as: UTF8.self)
      report.add(
        "This record\(name) is never closed, so Markdown tools take the rest of the document for its contents; close it with a line of its fence.",
        at: record.openerRange,
        fixes: [
          report.replacement(
            "Close the record after its last field", isSafe: true, of: ByteRange(at: last), with: closer)
        ])
    }
  }

  /// What stands before the fence on its line, as a line further down has it: quote marks stay, list markers are spaces.
  private static func margin(of record: Record, in document: DocumentModel) -> String {
    let text = document.text
    let line = text.lines.start(ofLine: text.lines.line(at: record.openerRange.start))
    return text.string(ByteRange(line, record.openerRange.start)).map { $0 == ">" || $0 == "\t" ? "\($0)" : " " }
      .joined()
  }
}
