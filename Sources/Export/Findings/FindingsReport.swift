import Linting
import Model
import SourceText

/// Findings with what is needed to print them: the texts they are about, and how documents are called.
package struct FindingsReport: Sendable {
  /// In reading order.
  package let findings: [Finding]
  package let documentCount: Int
  /// The text of each document that a finding or related place is in.
  package let texts: [DocumentID: SourceText]
  /// How a document is called in what is printed.
  package let displayName: @Sendable (DocumentID) -> String

  package init(
    findings: [Finding], documentCount: Int, texts: [DocumentID: SourceText],
    displayName: @escaping @Sendable (DocumentID) -> String
  ) {
    self.findings = findings
    self.documentCount = documentCount
    self.texts = texts
    self.displayName = displayName
  }

  /// The one-based line and column of a place, columns counted in characters as people count them.
  package func humanPosition(of place: ByteOffset, in document: DocumentID) -> (line: Int, column: Int) {
    guard let text = texts[document] else { return (1, 1) }
    let line = text.position(of: place, in: .utf8).line
    let start = text.lines.start(ofLine: line)
    if text.lines.isASCII(line: line) { return (line + 1, (min(place, text.range.end) - start).value + 1) }
    return (line + 1, text.string(ByteRange(start, place)).count + 1)
  }

  /// `path:line:column`, which terminals and editors make clickable.
  package func location(of place: ByteOffset, in document: DocumentID) -> String {
    let position = humanPosition(of: place, in: document)
    return "\(displayName(document)):\(position.line):\(position.column)"
  }

  /// How many findings there are of a severity.
  package func count(_ severity: Severity) -> Int { findings.lazy.filter { $0.severity == severity }.count }

  /// "3 errors and 1 warning in 2 documents".
  package var summary: String {
    let parts = Severity.allCases.compactMap { severity -> String? in
      let count = count(severity)
      if count == 0 { return nil }
      if severity == .information { return "\(count) remark\(count == 1 ? "" : "s")" }
      return "\(count) \(severity.name)\(count == 1 ? "" : "s")"
    }
    let list = parts.count > 1 ? "\(parts.dropLast().joined(separator: ", ")) and \(parts.last ?? "")" : parts.first
    let documents = "\(documentCount) document\(documentCount == 1 ? "" : "s")"
    return list.map { "\($0) in \(documents)" } ?? "nothing to report in \(documents)"
  }
}

/// A way to print findings (CLI.md, `--format`).
package enum FindingsFormat: String, CaseIterable, Sendable {
  case text, full, json, jsonl

  /// The report as bytes that end with a line ending, or none where there is nothing to print.
  package func render(_ report: FindingsReport, color: Bool) -> [UInt8] {
    switch self {
    case .text: textReport(report, color: color)
    case .full: fullReport(report, color: color)
    case .json: jsonReport(report)
    case .jsonl: jsonLinesReport(report)
    }
  }
}
