import Model
import SourceText

/// A name of the gazetteer that stands in prose, and what it can mean.
package struct NameMatch: Sendable {
  package let range: ByteRange
  /// The project's record in place of a bundled one, where there is one.
  package let definitions: [Definition]
}

/// The names of the gazetteer in a piece of prose, outside links.
package func nameMatches(in prose: Prose, of context: DocumentContext) -> [NameMatch] {
  let names = context.workspace.gazetteer.names
  return prose.pieces.filter { $0.reference == nil }.flatMap { piece in
    names.matches(in: context.model.text.bytes, range: piece.range.indices).map { match in
      NameMatch(
        range: ByteRange(match.range.lowerBound, match.range.upperBound),
        definitions: context.workspace.definitions(of: match))
    }
  }
}

/// The name of the gazetteer that stands in prose at a place.
package func nameMatch(at place: ByteOffset, in context: DocumentContext) -> NameMatch? {
  guard let prose = context.model.prose.first(where: { $0.range.touches(place) }) else { return nil }
  return nameMatches(in: prose, of: context).first { $0.range.touches(place) }
}
