import Model
import Records

/// Offers the records of a project that letters fit by id or one of the names, in order of document and place, the id a
/// little better than a name.
///
/// Takes it that among equals what was offered first is kept: when a list is full only better ones are looked for.
///
/// - Parameters:
///   - bonus: what is added for records of a document.
///   - make: what is offered; nothing for a record that is not wanted.
func offerRecords<Element>(
  fitting typed: [UInt8], of workspace: WorkspaceModel, to found: inout BestMatches<Element>,
  bonus: (DocumentID) -> Int, isCancelled: () -> Bool = { false }, make: (Record, DocumentID) -> Element?
) {
  let names = workspace.recordNames
  var document = -1
  var extra = 0
  for entry in names.entries {
    if Int(entry.document) != document {
      if isCancelled() { return }
      document = Int(entry.document)
      extra = bonus(names.documents[document])
    }
    let least = found.least - extra
    var best: Int?
    if typed.isEmpty {
      best = least <= 0 ? 0 : nil
    } else {
      names.forEachName(of: entry) { number, name in
        let advantage = entry.hasID && number == 0 ? 10 : 0
        guard let score = matchScore(typed, in: name, atLeast: max(least - advantage, (best ?? 0) + 1 - advantage))
        else { return }
        best = max(best ?? 0, score + advantage)
      }
    }
    guard let best, best >= least, let own = workspace.record(of: entry, in: names),
      let element = make(own.record, own.document)
    else { continue }
    found.offer(best + extra, element)
  }
}
