import Chronology
import Gazetteer
import Model
import Records
import SourceText

/// A name in prose that several things have, and nothing that tells which is meant.
enum AmbiguousName: ProseRule {
  static let description = RuleDescription(
    code: "HM208", name: "ambiguous-name", severity: .information,
    summary: "A treaty is named by a name that several treaties have.",
    rationale: """
      There are many Treaties of Paris. A year beside the name, in its row or in the heading above it, its parties, or a \
      link to the one that is meant tells the reader, and Histmark, which it is.
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
        if document.hasYear(beside: prose, at: range) || isSettledByParties(records, names, workspace) { continue }
        let name = document.text.string(range)
        let known = bestKnownFirst(records, named: name)
        let candidates = known.prefix(4).map { "\(told($0.record)) (#\($0.id))" }.joined(separator: "; ")
        let more = records.count > 4 ? " and \(records.count - 4) more" : ""
        report.add(
          "‘\(name)’ can be any of \(records.count) treaties: \(candidates)\(more). Link the one that is meant, or give its year.",
          at: range,
          fixes: known.prefix(8).map { authority in
            report.replacement(
              "Link to \(told(authority.record)) (#\(authority.id))", isSafe: false, of: range,
              with: "[\(name)](#\(authority.id))")
          })
      }
    }
  }

  /// Whether one of the treaties alone has several parties that are named in the paragraph.
  private static func isSettledByParties(
    _ treaties: [AuthorityRecord], _ names: [NameIndex.Match], _ workspace: WorkspaceModel
  ) -> Bool {
    var named: [Set<String>] = []
    for match in names {
      let polities = match.indices.map { workspace.gazetteer.records[$0] }.filter { $0.kindName == "polity" }
      if !polities.isEmpty { named.append(Set(polities.map(\.id))) }
    }
    guard Set(named).count > 1 else { return false }
    let fitting = treaties.filter { treaty in
      let parties = treaty.record.mentions("parties").compactMap {
        $0.id.map { [$0] } ?? workspace.gazetteer.records(named: $0.name).map(\.id)
      }
      return named.allSatisfy { polity in parties.contains { !polity.isDisjoint(with: $0) } }
    }
    return fitting.count == 1
  }

  /// Treaties that are usually called so before those that are so called besides, and of each the ones of which the
  /// record has most to say first.
  private static func bestKnownFirst(_ records: [AuthorityRecord], named name: String) -> [AuthorityRecord] {
    let ranks = records.map {
      (isUsual: $0.record.shortTitle.hasPrefix(name), length: $0.record.fields.reduce(0) { $0 + $1.string.utf8.count })
    }
    return records.indices.sorted { left, right in
      if ranks[left].isUsual != ranks[right].isUsual { return ranks[left].isUsual }
      return ranks[left].length == ranks[right].length ? left < right : ranks[left].length > ranks[right].length
    }.map { records[$0] }
  }

  /// The usual name and the day: "Treaty of Paris, 3 September 1783".
  private static func told(_ treaty: Record) -> String {
    guard let date = treaty.earliestDate(of: ["signed", "opened", "date"])?.date else { return treaty.shortTitle }
    // "(1783)" in the title would say the year twice.
    let title = treaty.shortTitle.prefix { $0 != "(" }
    return "\(title.hasSuffix(" ") ? title.dropLast() : title), \(date.words)"
  }
}
