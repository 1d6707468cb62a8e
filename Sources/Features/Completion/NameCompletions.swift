import Chronology
import Gazetteer
import Model
import Records
import SourceText

/// Names of known things after the `[` with which the text of a link begins; accepting one makes the link.
///
/// - Parameter typed: the letters after the bracket, at least two.
func nameCompletions(
  _ typed: Range<Int>, _ cursor: Cursor, _ context: DocumentContext, _ isCancelled: () -> Bool
) -> Completions {
  let letters = cursor.letters(typed)
  var found = BestMatches<NamedThing>(limit: NamedThing.limit) { $0.name < $1.name }
  let names = context.workspace.recordNames
  for entry in names.entries where entry.hasID {
    if isCancelled() { break }
    names.forEachName(of: entry) { number, name in
      // The first is the id.
      guard number > 0, let score = matchScore(letters, in: name, atLeast: scatteredScore + 1) else { return }
      guard let own = context.workspace.record(of: entry, in: names) else { return }
      found.offer(
        score + 50,
        NamedThing(name: String(decoding: name, as: UTF8.self), definition: .record(own.record, in: own.document)))
    }
  }
  for name in context.workspace.gazetteer.allNames {
    guard let score = matchScore(letters, in: name.bytes), score > scatteredScore else { continue }
    // The usual name of a thing goes before its others.
    found.offer(
      score + (name.role == .short ? 10 : 0), NamedThing(name: name.string, definition: .authority(name.record)))
  }
  // An editor that closes brackets has put one after the caret.
  let text = context.model.text
  let isClosed = cursor.place.value < text.bytes.count && text.bytes[cursor.place.value] == 0x5D
  let range = ByteRange(
    cursor.place - ByteCount(typed.count), isClosed ? cursor.place + ByteCount(1) : cursor.place)
  var seen: Set<String> = []
  let items = found.sorted.compactMap { thing -> Completion? in
    guard let record = thing.definition.record, let id = record.id,
      seen.insert("\(thing.name) \(id)").inserted
    else { return nil }
    return Completion(
      label: thing.name, kind: .record(record.kindName), detail: detail(of: record, id: id, in: context.workspace),
      filter: thing.name, text: "\(thing.name)](#\(id))", range: range, subject: .record(id: id))
  }
  return Completions(items, isIncomplete: found.count > items.count)
}

private struct NamedThing {
  let name: String
  let definition: Definition

  /// Each is read for its dates and parties.
  static let limit = 60
}

/// "treaty, 7 February 1855, Japan and Russian Empire · #shimoda-1855"
private func detail(of record: Record, id: String, in workspace: WorkspaceModel) -> String {
  let parties = record.mentions("parties")
  let names = parties.prefix(3).map { describe($0, in: workspace) }.joined(separator: ", ")
  let who = names.isEmpty ? "" : ", \(names)\(parties.count > 3 ? " …" : "")"
  return "\(record.kindName)\(record.timeSpan.map { ", \($0.words)" } ?? "")\(who) · #\(id)"
}
