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

  /// The kind of record that all candidates are of; `nil` where they differ.
  package var kind: String? {
    guard let first = candidates.first?.record?.kindName else { return nil }
    return candidates.dropFirst().allSatisfy { $0.record?.kindName == first } ? first : nil
  }

  package func isAny(_ kind: String) -> Bool { candidates.contains { $0.record?.kindName == kind } }
}

extension WorkspaceModel {
  /// The known things that a piece of prose names, by links and plainly, in order of place.
  package func namedThings(in prose: Prose, of document: DocumentModel, named name: DocumentID) -> [NamedThing] {
    var found: [NamedThing] = []
    var seen: Set<Int> = []
    for piece in prose.pieces {
      guard let index = piece.reference else {
        for match in gazetteer.names.matches(in: document.text.bytes, range: piece.range.indices) {
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
