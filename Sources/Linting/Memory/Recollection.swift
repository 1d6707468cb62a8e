import Model
import SourceText
import Syntax

/// What is remembered of an earlier version of a document, where it stands in a later one, and which blocks have to be
/// looked at again.
struct Recollection {
  /// Some of them may stand in blocks that are looked at again.
  private(set) var findings: [Finding] = []
  private var places: [ByteRange] = []
  private let difference: TreeDifference
  private let model: DocumentModel

  /// Nothing where too much is different.
  init?(
    _ remembered: [RememberedFinding], of earlier: DocumentModel, _ facts: FactsVersion, for model: DocumentModel,
    _ document: DocumentID, _ workspace: WorkspaceModel
  ) {
    guard let rewritten = workspace.ids(rewrittenSince: facts) else { return nil }
    self.model = model
    difference = model.tree.difference(from: earlier.tree)
    if model.tree.hasLinkDefinitions || earlier.tree.hasLinkDefinitions,
      !Self.haveSameTargets(model.references, earlier.references, outside: difference)
    {
      return nil
    }
    if !difference.newRange.isEmpty { places.append(difference.newRange) }
    places += model.prose[model.proseDatedOtherwise(than: earlier, outside: difference)].map(\.range)
    if !rewritten.isEmpty {
      places += model.references.lazy.filter { $0.id.map(rewritten.contains) == true }.map(\.range)
      places += model.citations.lazy.filter { rewritten.contains($0.key) }.map(\.range)
    }
    findings.reserveCapacity(remembered.count)
    for finding in remembered where !difference.oldRange.contains(finding.range.start) {
      if let placed = finding.placed(after: difference, in: document, workspace) {
        findings.append(placed)
      } else {
        places.append(difference.shift(finding.range))
      }
    }
  }

  /// The blocks to be looked at again, in order.
  ///
  /// - Parameter others: more of them, where they stood in the earlier version.
  func stale(with others: [ByteRange]) -> [ByteRange] {
    let all =
      places + others.lazy.filter { !difference.oldRange.contains($0.start) }.map(difference.shift.callAsFunction)
    var blocks: [ByteRange] = []
    for place in all.sorted() {
      if let last = blocks.last, place.start < last.end {
        if place.end <= last.end { continue }
        blocks[blocks.count - 1] = last.union(whole(place))
      } else {
        blocks.append(whole(place))
      }
    }
    return blocks
  }

  /// The blocks that a range lies in.
  private func whole(_ range: ByteRange) -> ByteRange {
    let first = model.tree.blockRange(at: range.start)
    if range.end <= first.end { return first }
    return first.union(model.tree.blockRange(at: ByteOffset(range.end.value - 1)))
  }

  /// Whether links in blocks that are as they were lead where they led: definitions elsewhere may say otherwise.
  private static func haveSameTargets(
    _ references: [Reference], _ earlier: [Reference], outside difference: TreeDifference
  ) -> Bool {
    let new = references.indices(startingIn: difference.newRange) { $0.range.start }
    let old = earlier.indices(startingIn: difference.oldRange) { $0.range.start }
    func areSame(_ left: ArraySlice<Reference>, _ right: ArraySlice<Reference>) -> Bool {
      left.elementsEqual(right) { $0.hasTarget(of: $1, movedBy: difference.shift) }
    }
    return areSame(references[..<new.lowerBound], earlier[..<old.lowerBound])
      && areSame(references[new.upperBound...], earlier[old.upperBound...])
  }
}

extension Reference {
  fileprivate func hasTarget(of earlier: Reference, movedBy shift: ByteShift) -> Bool {
    range == shift(earlier.range) && path == earlier.path && id == earlier.id && property == earlier.property
      && idRange == shift(earlier.idRange)
  }
}
