import Model
import SourceText

/// A comment that silences a rule that has nothing to say there.
///
/// Found when findings are silenced, because only then is it known which comments did something.
enum UnusedSuppression: Rule {
  static let description = RuleDescription(
    code: "HM805", name: "unused-suppression", severity: .hint,
    summary: "A comment silences a rule that finds nothing there.",
    rationale: "What it was for has been mended; left in place it would hide the next mistake.",
    bad: """
      # Relations

      <!-- histmark-ignore ⟦empty-section⟧: to be written -->
      They were good.
      """,
    good: """
      # Relations

      They were good.
      """)

  static func finding(_ name: Suppression.Name, of suppression: Suppression, in document: DocumentID) -> Finding {
    var report = Report(on: document, by: description)
    let isAlone = suppression.rules.count == 1
    report.add(
      "‘\(name.text)’ finds nothing here any more, so \(isAlone ? "this comment can go" : "the comment need not name it").",
      at: name.range,
      fixes: [
        isAlone
          ? report.replacement("Remove the comment", isSafe: true, of: suppression.range, with: "")
          : report.replacement("Remove ‘\(name.text)’", isSafe: true, of: listed(name, in: suppression.rules), with: "")
      ], isUnnecessary: true)
    return report.findings[0]
  }

  /// A name in the list of a comment with what parts it from its neighbour.
  private static func listed(_ name: Suppression.Name, in names: [Suppression.Name]) -> ByteRange {
    let place = names.partitioningIndex { $0.range.start >= name.range.start }
    if place > 0 { return ByteRange(names[place - 1].range.end, name.range.end) }
    return ByteRange(name.range.start, names.dropFirst().first?.range.start ?? name.range.end)
  }
}
