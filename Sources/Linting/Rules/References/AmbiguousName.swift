import Model
import SourceText

/// A name in prose that several things have, and nothing that tells which is meant.
enum AmbiguousName: ProseRule {
  static let description = RuleDescription(
    code: "HM208", name: "ambiguous-name", severity: .information,
    summary: "A treaty is named by a name that several treaties have.",
    rationale: """
      There are eight Treaties of Paris. A year beside the name or a link to the one that is meant tells the reader, and \
      Histmark, which it is.
      """,
    bad: """
      The ⟦Treaty of Paris⟧ was a triumph.
      """,
    good: """
      The [Treaty of Paris](#paris-1783) was a triumph.
      """)

  static func check(_ contents: ProseContents, reporting report: inout Report) {
    let (document, workspace) = (contents.document, contents.workspace)
    for (prose, names) in zip(document.prose, contents.names) {
      for match in names where match.indices.count > 1 && !match.hasUsualBearer {
        let records = match.indices.map { workspace.gazetteer.records[$0] }
        guard records.allSatisfy({ $0.kindName == "treaty" }) else { continue }
        let range = ByteRange(match.range.lowerBound, match.range.upperBound)
        // Any date or link in the paragraph may well be the one that tells.
        if !document.dates(within: prose.range).isEmpty || prose.pieces.contains(where: { $0.reference != nil }) {
          break
        }
        let name = document.text.string(range)
        let candidates = records.prefix(4).map { "\($0.record.title) (#\($0.id))" }.joined(separator: "; ")
        let more = records.count > 4 ? " and \(records.count - 4) more" : ""
        report.add(
          "‘\(name)’ can be any of \(records.count) treaties: \(candidates)\(more). Link the one that is meant, or give its year.",
          at: range,
          fixes: records.prefix(8).map { authority in
            report.replacement(
              "Link to \(authority.record.title) (#\(authority.id))", isSafe: false, of: range,
              with: "[\(name)](#\(authority.id))")
          })
      }
    }
  }
}
