import Gazetteer
import Model
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
package func symbols(matching query: String, in workspace: WorkspaceModel, limit: Int = 200) -> [SymbolMatch] {
  let typed = foldedLetters(query)
  var found: [(score: Int, match: SymbolMatch)] = []
  for (document, summary) in workspace.documents {
    for record in summary.records {
      guard let score = record.matchScore(typed, id: record.id ?? "") else { continue }
      found.append((score + 50, SymbolMatch(name: record.shortTitle, definition: .record(record, in: document))))
    }
    for heading in summary.headings {
      guard let score = matchScore(typed, in: heading.text.utf8) else { continue }
      found.append((score + 50, SymbolMatch(name: heading.text, definition: .heading(heading, in: document))))
    }
  }
  if typed.count > 2 {
    // A name with other letters for its marks ("Showa" for "Shōwa") is known to the index of names.
    let named = Set(workspace.gazetteer.names.indices(named: query))
    for number in named {
      let authority = workspace.gazetteer.records[number]
      found.append((1000, SymbolMatch(name: authority.shortTitle, definition: .authority(authority))))
    }
    // Letters here and there fit too many of thousands.
    for (authority, score) in matches(of: typed, in: workspace.gazetteer)
    where score > scatteredScore && !named.contains(authority.number) {
      found.append((score, SymbolMatch(name: authority.shortTitle, definition: .authority(authority))))
    }
  }
  found.sort { left, right in
    if left.score != right.score { return left.score > right.score }
    let (first, second) = (left.match.definition, right.match.definition)
    return first.document == second.document ? first.range < second.range : first.document < second.document
  }
  return found.prefix(limit).map(\.match)
}
