import Gazetteer
import SourceText

/// A known thing that a place in prose names: what a link leads to, or all that a name of the gazetteer can mean.
package struct NamedThing: Sendable {
  /// What can be meant, the usual bearer of the name first; never empty.
  package let candidates: [Definition]
  package let range: ByteRange
  /// Whether a link says which is meant.
  package let isLinked: Bool
  /// Whether one thing is what people mean by the name, though others may have it too.
  package let hasUsualBearer: Bool
  private let kinds: ThingKinds

  init(candidates: [Definition], range: ByteRange, isLinked: Bool, hasUsualBearer: Bool) {
    self.candidates = candidates
    self.range = range
    self.isLinked = isLinked
    self.hasUsualBearer = hasUsualBearer
    kinds = candidates.reduce(into: []) { kinds, candidate in
      if let kind = candidate.kindName { kinds.formUnion(ThingKinds(kindName: kind)) }
    }
  }

  /// The kind of record that all candidates are of; `nil` where they differ.
  package var kind: String? {
    if let kind = kinds.kindName { return kind }
    guard let first = candidates.first?.kindName else { return nil }
    return candidates.dropFirst().allSatisfy { $0.kindName == first } ? first : nil
  }

  /// Whether any candidate is of a kind, one of those with a name.
  func isAny(_ kind: ThingKinds) -> Bool { kinds.contains(kind) }

  /// Whether it can be anything but a place.
  var isMoreThanPlace: Bool { !kinds.contains(.place) }
}

extension WorkspaceModel {
  /// Whether what a name of the gazetteer can mean may be all something else than places.
  func mayNameMoreThanPlace(_ match: NameIndex.Match) -> Bool {
    match.indices.allSatisfy { isDisplaced($0) || !gazetteer.records[$0].isPlace }
  }

  /// The known things that a piece of prose names, by links and plainly, in order of place.
  ///
  /// - Parameter names: the names of the gazetteer in its pieces outside links, in order.
  func namedThings(
    in prose: Prose, of document: DocumentModel, named name: DocumentID, _ names: [NameIndex.Match]
  ) -> [NamedThing] {
    var found: [NamedThing] = []
    found.reserveCapacity(names.count)
    var seen: Set<Int> = []
    var names = names[...]
    for piece in prose.pieces {
      guard let index = piece.reference else {
        while let match = names.first, match.range.upperBound <= piece.range.end.value {
          names.removeFirst()
          let candidates = definitions(of: match)
          if candidates.isEmpty { continue }
          found.append(
            NamedThing(
              candidates: candidates, range: ByteRange(match.range.lowerBound, match.range.upperBound),
              isLinked: false, hasUsualBearer: match.hasUsualBearer || candidates.count == 1))
        }
        continue
      }
      guard seen.insert(index).inserted, document.references.indices.contains(index) else { continue }
      let reference = document.references[index]
      guard reference.property == nil, let definition = definition(of: reference, in: name), definition.record != nil
      else { continue }
      found.append(
        NamedThing(candidates: [definition], range: reference.textRange, isLinked: true, hasUsualBearer: true))
    }
    return found
  }
}
