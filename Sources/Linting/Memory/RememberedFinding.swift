import Model
import SourceText

/// A finding in a paragraph, told so that it can be found again when the paragraph, or what explains it, stands elsewhere.
struct RememberedFinding: Sendable {
  /// As it was; its ranges count from the start of the paragraph.
  private let finding: Finding
  /// For each related place, what it belongs to.
  private let anchors: [Anchor]

  /// What a related place belongs to, and so moves with.
  private enum Anchor: Sendable {
    /// Something that does not change: a record of the gazetteer.
    case fixed
    /// The paragraph, by where that started.
    case paragraph(start: ByteOffset)
    /// A record of a document, by its number among the records and where that started.
    case record(Int, start: ByteOffset)
  }

  /// Nothing where the finding, its fixes or its related places belong to other things.
  init?(_ finding: Finding, in prose: Prose, of document: DocumentID, _ workspace: WorkspaceModel) {
    guard prose.range.contains(finding.range) else { return nil }
    for edit in finding.fixes.lazy.flatMap(\.edits)
    where edit.document != document || !prose.range.contains(edit.edit.range) {
      return nil
    }
    var anchors: [Anchor] = []
    for place in finding.related {
      if place.document.gazetteerFile != nil {
        anchors.append(.fixed)
      } else if place.document == document, prose.range.contains(place.range) {
        anchors.append(.paragraph(start: prose.range.start))
      } else if let records = workspace.documents[place.document]?.records,
        let number = records.firstIndex(where: { $0.range.contains(place.range) })
      {
        anchors.append(.record(number, start: records[number].range.start))
      } else {
        return nil
      }
    }
    self.anchors = anchors
    self.finding = finding.moved(by: ByteCount(-prose.range.start.value), in: document)
  }

  /// The finding where it stands now.
  func placed(in prose: Prose, of document: DocumentID, _ workspace: WorkspaceModel) -> Finding? {
    let base = ByteCount(prose.range.start.value)
    let moved = finding.moved(by: base, in: document)
    var related: [RelatedPlace] = []
    for (place, anchor) in zip(finding.related, anchors) {
      switch anchor {
      case .fixed: related.append(place)
      case .paragraph(let start): related.append(place.moved(by: prose.range.start - start))
      case .record(let number, let start):
        guard let records = workspace.documents[place.document]?.records, records.indices.contains(number) else {
          return nil
        }
        related.append(place.moved(by: records[number].range.start - start))
      }
    }
    return moved.relating(to: related)
  }
}

extension Finding {
  /// The same finding elsewhere in its document; related places are left as they are.
  fileprivate func moved(by distance: ByteCount, in document: DocumentID) -> Finding {
    Finding(
      rule: rule, code: code, severity: severity, message: message, document: self.document,
      range: range.moved(by: distance), related: related,
      fixes: fixes.map { fix in
        Fix(
          fix.title, isSafe: fix.isSafe,
          edits: fix.edits.map { item in
            DocumentEdit(
              document: item.document,
              edit: ByteEdit(item.edit.range.moved(by: distance), item.edit.replacement))
          })
      }, isUnnecessary: isUnnecessary)
  }

  fileprivate func relating(to related: [RelatedPlace]) -> Finding {
    Finding(
      rule: rule, code: code, severity: severity, message: message, document: document, range: range, related: related,
      fixes: fixes, isUnnecessary: isUnnecessary)
  }
}

extension RelatedPlace {
  fileprivate func moved(by distance: ByteCount) -> RelatedPlace {
    RelatedPlace(message, at: range.moved(by: distance), in: document)
  }
}
