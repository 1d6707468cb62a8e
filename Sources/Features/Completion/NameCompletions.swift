import Chronology
import Gazetteer
import Model
import Names
import Records
import SourceText

/// Names of known things after the `[` with which the text of a link begins; accepting one makes the link. Nothing where
/// the link is there already.
///
/// - Parameter typed: the letters after the bracket, at least two.
func nameCompletions(
  _ typed: Range<Int>, _ cursor: Cursor, _ context: DocumentContext, _ isCancelled: () -> Bool
) -> Completions {
  let text = context.model.text
  let rest = text[ByteRange(cursor.place, text.contents(ofLine: text.lines.line(at: cursor.place)).end)]
  let following = rest.drop { $0 != 0x5B && $0 != 0x5D }
  let isClosed = following.first == 0x5D
  if isClosed, let next = following.dropFirst().first, next == 0x28 || next == 0x5B { return Completions([]) }
  // The rest of the word goes with its bracket, which an editor that closes brackets has put there.
  let isReplaced = isClosed && following.startIndex == rest.startIndex + (cursor.end - cursor.place).value
  let range = ByteRange(
    cursor.place - ByteCount(typed.count), isReplaced ? cursor.end + ByteCount(1) : cursor.place)
  let letters = cursor.letters(typed)
  var found = BestMatches<NamedThing>(limit: NamedThing.limit) { $0.name < $1.name }
  let workspace = context.workspace
  func offer(_ names: [String], of definition: Definition, bonus: (Int) -> Int) {
    for (number, name) in names.enumerated() {
      guard let score = matchScore(letters, in: name.utf8), score >= MatchScore.aboveScattered else { continue }
      found.offer(score + bonus(number), NamedThing(name: name, definition: definition))
    }
  }
  let records = workspace.records(
    fitting: letters, limit: NamedThing.limitOfRecords, atLeast: MatchScore.aboveScattered, isNamed: true,
    isCancelled: isCancelled)
  for (record, document, _) in records { offer(record.names, of: .record(record, in: document)) { _ in 50 } }
  let bundled = workspace.gazetteer.records(
    fitting: letters, limit: NamedThing.limitOfRecords, atLeast: MatchScore.aboveScattered, isCancelled: isCancelled)
  for (authority, _) in bundled {
    // The usual name of a thing goes before its others.
    let names = Array(authority.names)
    offer(names.map(\.string), of: .authority(authority)) { names[$0].role == .short ? 10 : 0 }
  }
  var seen: Set<String> = []
  let items = found.sorted.compactMap { thing -> Completion? in
    guard let record = thing.definition.record, let id = record.id,
      seen.insert("\(thing.name) \(id)").inserted
    else { return nil }
    return Completion(
      label: thing.name, kind: .record(record.kindName), detail: detail(of: record, id: id, in: context.workspace),
      filter: thing.name, text: "\(thing.name)](#\(id))", range: range, subject: .record(id: id, in: nil))
  }
  return Completions(items, isIncomplete: found.count > items.count)
}

private struct NamedThing {
  let name: String
  let definition: Definition

  /// Each is read for its dates and parties.
  static let limit = 60
  /// Some fit by their ids better than by any name, and are not offered for that.
  static let limitOfRecords = 4 * limit
}

/// "treaty, 7 February 1855, Japan and Russian Empire · #shimoda-1855"
private func detail(of record: Record, id: String, in workspace: WorkspaceModel) -> String {
  let parties = record.mentions("parties")
  let names = parties.prefix(3).map { describe($0, in: workspace) }.joined(separator: ", ")
  let who = names.isEmpty ? "" : ", \(names)\(parties.count > 3 ? " …" : "")"
  return "\(record.kindName)\(record.timeSpan.map { ", \($0.words)" } ?? "")\(who) · #\(id)"
}
