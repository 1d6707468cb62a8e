import Linting
import Model
import SourceText

/// Findings with what is needed to print them: the lines they are about, and how documents are called.
package struct FindingsReport: Sendable {
  /// In reading order.
  package let findings: [Finding]
  /// Every document that was checked, in order.
  package let documents: [DocumentID]
  /// Of each document that a finding, an explanation or a fix is about, the lines on which that begins and ends.
  package let excerpts: [DocumentID: TextExcerpt]
  /// The version of Histmark that found them.
  package let version: String
  /// How a document is called in what is printed.
  package let displayName: @Sendable (DocumentID) -> String
  /// Whether the safe fixes have been made, but for those that do harm.
  package var isMended = false
  /// Documents that could not be written, so that no fix has been made in them.
  package var unwritten: Set<DocumentID> = []
  /// Whether people are told at the end how many there are.
  private(set) var hasSummary = true

  package init(
    findings: [Finding], documents: [DocumentID], excerpts: [DocumentID: TextExcerpt], version: String,
    displayName: @escaping @Sendable (DocumentID) -> String
  ) {
    self.findings = findings
    self.documents = documents
    self.excerpts = excerpts
    self.version = version
    self.displayName = displayName
  }

  /// The same with the errors alone, and for people without a summary.
  package var quiet: FindingsReport {
    var report = FindingsReport(
      findings: findings.filter { $0.severity == .error }, documents: documents, excerpts: excerpts, version: version,
      displayName: displayName)
    report.hasSummary = false
    return report
  }

  /// The one-based line and column of a place, columns counted in characters as people count them.
  package func humanPosition(of place: ByteOffset, in document: DocumentID) -> (line: Int, column: Int) {
    guard let excerpt = excerpts[document], let line = excerpt.line(at: place) else { return (1, 1) }
    return (line.number + 1, line.characterColumn(of: place) + 1)
  }

  /// The one-based line and column of a place, columns counted in an encoding's units.
  func position(
    of place: ByteOffset, in document: DocumentID, _ encoding: ColumnEncoding
  ) -> (line: Int, column: Int) {
    guard let position = excerpts[document]?.position(of: place, in: encoding) else { return (1, 1) }
    return (position.line + 1, position.column + 1)
  }

  /// `path:line:column`, which terminals and editors make clickable.
  package func location(of place: ByteOffset, in document: DocumentID) -> String {
    let position = humanPosition(of: place, in: document)
    return "\(displayName(document)):\(position.line):\(position.column)"
  }

  /// A hash for each finding, which is the same when lines above it come or go.
  func fingerprints() -> [StableHash] {
    var seen: [StableHash: Int] = [:]
    return findings.map { finding in
      let fingerprint = Fingerprint(finding, in: excerpts[finding.document])
      let path = displayName(finding.document)
      let first = fingerprint.hash(path: path, occurrence: 0)
      let occurrence = seen[first, default: 0]
      seen[first] = occurrence + 1
      return occurrence == 0 ? first : fingerprint.hash(path: path, occurrence: occurrence)
    }
  }

  /// Each document with findings, in order, and they in theirs.
  var findingsByDocument: [(document: DocumentID, findings: [Finding])] {
    var groups: [(document: DocumentID, findings: [Finding])] = []
    for finding in findings {
      if groups.last?.document != finding.document { groups.append((finding.document, [])) }
      groups[groups.count - 1].findings.append(finding)
    }
    return groups
  }

  /// How many findings there are of a severity.
  package func count(_ severity: Severity) -> Int { findings.lazy.filter { $0.severity == severity }.count }

  /// How many findings have a fix that `--fix` makes if it does no harm.
  package var fixableCount: Int {
    findings.lazy.filter { $0.fixToMake(allowingUnsafe: false) != nil && !unwritten.contains($0.document) }.count
  }

  /// "3 errors and 1 warning in 2 documents".
  package var summary: String {
    let parts = Severity.allCases.compactMap { severity -> String? in
      let count = count(severity)
      return count == 0 ? nil : counted(count, severity == .information ? "remark" : severity.name)
    }
    let list = parts.count > 1 ? "\(parts.dropLast().joined(separator: ", ")) and \(parts.last ?? "")" : parts.first
    let place = counted(documents.count, "document")
    return list.map { "\($0) in \(place)" } ?? "nothing to report in \(place)"
  }
}

/// A number with a noun in its number: "1 file", "2 files".
package func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
