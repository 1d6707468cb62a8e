import Model
import SourceText
import Syntax

/// A finding in a top-level block, told so that it can be found again when the block, or what explains it, stands elsewhere.
struct RememberedFinding: Sendable {
  /// As it was.
  private let finding: Finding
  /// For each related place in another document, what it belongs to.
  private let anchors: [Anchor]

  /// What a related place belongs to, and so moves with.
  private enum Anchor: Sendable {
    /// Something that does not change: a record of the gazetteer.
    case fixed
    /// The document itself.
    case here
    /// A record of another document, by its number among the records and where that started.
    case record(Int, start: ByteOffset)
  }

  var range: ByteRange { finding.range }

  /// Nothing where the finding, its fixes or its related places belong to other things.
  init?(_ finding: Finding, in block: ByteRange, of document: DocumentID, _ workspace: WorkspaceModel) {
    guard block.contains(finding.range) else { return nil }
    for edit in finding.fixes.lazy.flatMap(\.edits)
    where edit.document != document || !block.contains(edit.edit.range) {
      return nil
    }
    var anchors: [Anchor] = []
    for place in finding.related {
      if place.document.gazetteerFile != nil {
        anchors.append(.fixed)
      } else if place.document == document {
        anchors.append(.here)
      } else if let ranges = workspace.documents[place.document]?.recordRanges,
        let number = ranges.firstIndex(where: { $0.contains(place.range) })
      {
        anchors.append(.record(number, start: ranges[number].start))
      } else {
        return nil
      }
    }
    self.anchors = anchors
    self.finding = finding
  }

  /// The finding where it stands in a later version; nothing where what explains it may have gone.
  func placed(after difference: TreeDifference, in document: DocumentID, _ workspace: WorkspaceModel) -> Finding? {
    if anchors.isEmpty, finding.range.end <= difference.oldRange.start { return finding }
    let shift = difference.shift
    var related: [RelatedPlace] = []
    for (place, anchor) in zip(finding.related, anchors) {
      switch anchor {
      case .fixed: related.append(place)
      case .here:
        if place.range.start < difference.oldRange.end && place.range.end > difference.oldRange.start { return nil }
        related.append(RelatedPlace(place.message, at: shift(place.range), in: document))
      case .record(let number, let start):
        guard let ranges = workspace.documents[place.document]?.recordRanges, ranges.indices.contains(number) else {
          return nil
        }
        let range = place.range.moved(by: ranges[number].start - start)
        related.append(RelatedPlace(place.message, at: range, in: place.document))
      }
    }
    return Finding(
      rule: finding.rule, code: finding.code, severity: finding.severity, message: finding.message, document: document,
      range: shift(finding.range), related: related,
      fixes: finding.fixes.map { fix in
        fix.mapEdits {
          DocumentEdit(document: $0.document, edit: ByteEdit(shift($0.edit.range), $0.edit.replacement))
        }
      }, isUnnecessary: finding.isUnnecessary)
  }
}
