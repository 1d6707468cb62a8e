import Linting
import Model
import SourceText

/// Which findings of a check are reported.
package struct ReportFilter: Sendable {
  /// Findings that matter less are left out.
  package let lowest: Severity
  /// Findings that are known are left out.
  package var baseline: Baseline?
  /// Findings are left out that neither stand in a changed line nor point at one.
  package var changedLines: ChangedLines?
  /// Of each document, the entries of the baseline that were found again.
  package private(set) var known: [DocumentID: [Fingerprint]] = [:]

  package init(lowest: Severity) { self.lowest = lowest }

  /// How many findings were left out because they are known.
  package var knownCount: Int { known.values.reduce(0) { $0 + $1.count } }

  /// Those of a document's findings that are reported.
  ///
  /// - Parameter text: gives the text of the document and of those that its findings point at.
  package mutating func kept(
    _ found: LocatedFindings, of document: DocumentID, text: (DocumentID) -> SourceText?
  ) -> [Finding] {
    var kept = found.findings.filter { $0.severity >= lowest }
    if changedLines != nil { kept = kept.filter { touchesChange($0, text: text) } }
    if let baseline, !kept.isEmpty {
      let parted = baseline.parted(kept, of: document, excerpt: found.excerpts[document])
      known[document] = parted.known
      kept = parted.new
    }
    return kept
  }

  /// What is wrong with the configuration touches everything.
  private mutating func touchesChange(_ finding: Finding, text: (DocumentID) -> SourceText?) -> Bool {
    if finding.rule == MalformedConfiguration.description.name { return true }
    let places = [(finding.document, finding.range)] + finding.related.map { ($0.document, $0.range) }
    for (document, range) in places {
      if changedLines?.touch(range, in: document, text: text(document)) == true { return true }
    }
    return false
  }

  /// Goes along with edits of a document, in coordinates of the text before them.
  package mutating func follow(_ edits: [ByteEdit], in document: DocumentID) {
    changedLines?.follow(edits, in: document)
  }
}
