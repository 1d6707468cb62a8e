import Model
import Records
import SourceText

/// A record whose id cannot be referred to.
enum MalformedID: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM107", name: "malformed-id", severity: .error,
    summary: "A record has no id, or one that links cannot use.",
    rationale: """
      An id is a letter followed by letters, digits, hyphens and underscores, written {#id} after the kind. A dot would \
      read as the name of a field. Quarto keeps fig-, tbl-, sec-, eq-, def- and other prefixes for itself.
      """,
    bad: """
      ```treaty ⟦{#treaty of shimoda}⟧
      title: Treaty of Shimoda
      signed: 1855-02-07 Shimoda
      ```
      """,
    good: """
      ```treaty {#treaty-of-shimoda}
      title: Treaty of Shimoda
      signed: 1855-02-07 Shimoda
      ```

      See the [treaty](#treaty-of-shimoda).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for record in document.records where record.kind != nil {
      guard let id = record.id else {
        let written = record.attributesRange.map { document.text.string($0) } ?? ""
        let suggestion = suggestedID(written.isEmpty ? record.text("short") ?? record.text("title") ?? "" : written)
        var fixes: [Fix] = []
        if !suggestion.isEmpty {
          let range = record.attributesRange ?? ByteRange(at: record.kindRange.end)
          let text = record.attributesRange == nil ? " {#\(suggestion)}" : "{#\(suggestion)}"
          fixes.append(report.replacement("Give it the id ‘\(suggestion)’", isSafe: false, of: range, with: text))
        }
        let message =
          written.isEmpty
          ? "This \(record.kindName) has no id, so nothing can refer to it; write {#id} after the kind."
          : "This is no id that a link can use: an id is a letter, then letters, digits, ‘-’ and ‘_’, written {#id}."
        report.add(message, at: record.attributesRange ?? record.kindRange, fixes: fixes)
        continue
      }
      if id.contains(".") {
        report.add(
          "An id has no dot, because what follows a dot is the name of a field: ‘#sf-1951.signed’.", at: record.idRange)
      } else if let prefix = reservedPrefix(ofID: id) {
        report.add(
          "Quarto keeps ids that begin with ‘\(prefix)-’ for its own cross-references; choose another.",
          at: record.idRange)
      }
    }
  }

  /// Words turned into an id.
  private static func suggestedID(_ words: String) -> String {
    var id = ""
    for scalar in words.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || (!id.isEmpty && scalar.properties.numericType != nil) || scalar == "_" {
        id.unicodeScalars.append(scalar)
      } else if !id.isEmpty, !id.hasSuffix("-") {
        id += "-"
      }
    }
    while id.hasSuffix("-") { id.removeLast() }
    return id
  }
}
