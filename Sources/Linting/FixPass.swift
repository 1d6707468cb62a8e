import Model
import SourceText

/// Fixes that can be made together, in one pass over the texts.
///
/// Of each finding one fix is taken, whole or not at all. Where two get in each other's way, the one that comes first in
/// reading order is made, and the other is left for the next pass, so that what is made is what each fix meant.
package struct FixPass: Sendable {
  /// The edits of each document, in order and not overlapping.
  package private(set) var edits: [DocumentID: [ByteEdit]] = [:]
  /// The findings that are mended.
  package private(set) var mended: [Finding] = []

  /// - Parameters:
  ///   - allowingUnsafe: Whether to take fixes that may change what the text means.
  ///   - isWanted: Whether a document may be changed; a fix that needs another one is left.
  package init(
    of findings: some Sequence<Finding>, allowingUnsafe: Bool = false,
    in isWanted: (DocumentID) -> Bool = { _ in true }
  ) {
    for finding in findings.sorted() {
      guard let fix = finding.fixToMake(allowingUnsafe: allowingUnsafe), !fix.edits.isEmpty,
        fix.edits.allSatisfy({ isWanted($0.document) }), fix.edits.allSatisfy(isFree)
      else { continue }
      for new in fix.edits { insert(new) }
      mended.append(finding)
    }
  }

  /// Whether an edit gets in no other's way. Two insertions at one place do.
  private func isFree(_ new: DocumentEdit) -> Bool {
    let edits = edits[new.document] ?? []
    let place = edits.firstPlace(notBefore: new.edit.range)
    if place < edits.endIndex {
      let next = edits[place].range
      if next == new.edit.range || next.start < new.edit.range.end { return false }
    }
    return place == edits.startIndex || edits[place - 1].range.end <= new.edit.range.start
  }

  private mutating func insert(_ new: DocumentEdit) {
    let place = edits[new.document, default: []].firstPlace(notBefore: new.edit.range)
    edits[new.document, default: []].insert(new.edit, at: place)
  }
}

extension Finding {
  /// The fix that may be made without asking: the best one where it is safe, or, where unsafe ones are allowed, the only
  /// one. Where there are several the author alone can choose, and only an author fills in a form.
  package func fixToMake(allowingUnsafe: Bool) -> Fix? {
    guard let first = fixes.first, !first.isForm else { return nil }
    return first.isSafe || (allowingUnsafe && fixes.count == 1) ? first : nil
  }
}

extension [ByteEdit] {
  /// The place in the ordered edits of the first that does not come before a range.
  fileprivate func firstPlace(notBefore range: ByteRange) -> Int {
    partitioningIndex { !($0.range < range) }
  }
}
