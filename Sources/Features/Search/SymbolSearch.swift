import Gazetteer
import Model
import Names
import Records
import SourceText

/// Something of a workspace that a search has found.
package struct SymbolMatch: Sendable {
  package let name: String
  /// A record or heading.
  package let definition: Definition
}

/// The records and headings that fit some letters best, the best first; those of the gazetteer only where the letters are
/// more than two, because two fit half of it.
///
/// - Parameter isCancelled: Asked for each document; when it is so, what has been found by then is given.
package func symbols(
  matching query: String, in workspace: WorkspaceModel, limit: Int = 200, isCancelled: () -> Bool = { false }
) -> [SymbolMatch] {
  let typed = foldedLetters(query)
  var found = BestMatches<SymbolMatch>(limit: limit) { isEarlier($0.definition, $1.definition) }
  for (record, document, score) in workspace.records(fitting: typed, limit: limit, isCancelled: isCancelled) {
    found.offer(score + 50, SymbolMatch(name: record.shortTitle, definition: .record(record, in: document)))
  }
  for (document, summary) in workspace.documents {
    if isCancelled() { break }
    for heading in summary.headings {
      guard let score = matchScore(typed, in: heading.text.utf8) else { continue }
      found.offer(score + 50, SymbolMatch(name: heading.text, definition: .heading(heading, in: document)))
    }
  }
  if typed.count > 2 {
    // A name with other letters for its marks ("Showa" for "Shōwa") is known to the index of names.
    let named = Set(workspace.gazetteer.names.indices(named: query))
    for number in named {
      let authority = workspace.gazetteer.records[number]
      found.offer(1000, SymbolMatch(name: authority.shortTitle, definition: .authority(authority)))
    }
    // Letters here and there fit too many of thousands.
    for (authority, score) in workspace.gazetteer.records(
      fitting: typed, limit: limit, atLeast: max(found.least, MatchScore.aboveScattered), isCancelled: isCancelled,
      where: { !named.contains($0) })
    {
      found.offer(score, SymbolMatch(name: authority.shortTitle, definition: .authority(authority)))
    }
  }
  return found.sorted
}

/// Whether one definition goes before another in a list: by document, then by place.
func isEarlier(_ first: Definition, _ second: Definition) -> Bool {
  // Of bundled records the place is not asked, so that none is read for it.
  if case .authority(let left) = first, case .authority(let right) = second { return left.number < right.number }
  return first.document == second.document ? first.range < second.range : first.document < second.document
}
