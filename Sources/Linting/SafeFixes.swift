import Model
import SourceText

/// The edits of the safe fixes of some findings, to be made at once without being looked at.
///
/// Of each finding the best fix is taken, whole or not at all; one that touches the bytes of another is left for the next
/// time, so that what is made is what each fix meant. The edits of a document are in order and do not overlap.
///
/// - Parameter isWanted: Whether a document may be changed; a fix that needs another one is left.
package func safeEdits(
  of findings: some Sequence<Finding>, in isWanted: (DocumentID) -> Bool = { _ in true }
) -> [DocumentID: [ByteEdit]] {
  var edits: [DocumentID: [ByteEdit]] = [:]
  for finding in findings {
    guard let fix = finding.fixes.first, fix.isSafe, fix.edits.allSatisfy({ isWanted($0.document) }) else { continue }
    let isApart = fix.edits.allSatisfy { new in
      (edits[new.document] ?? []).allSatisfy { $0.range.isApart(from: new.edit.range) }
    }
    if isApart { for new in fix.edits { edits[new.document, default: []].append(new.edit) } }
  }
  return edits.mapValues { $0.sorted { $0.range < $1.range } }
}

extension ByteRange {
  /// Whether two edits of these ranges do not get in each other's way. Two insertions at one place do.
  fileprivate func isApart(from other: ByteRange) -> Bool {
    self != other && (end <= other.start || other.end <= start)
  }
}
