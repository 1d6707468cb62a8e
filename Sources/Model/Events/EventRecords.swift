import Gazetteer
import Records

/// Finds the records of things while the network of time is brought up to date.
final class EventRecords {
  struct Found {
    let record: Record
    let document: DocumentID
    let isBundled: Bool
    /// The project's record that is of the same thing as a bundled one.
    let standIn: (key: EventKey, hash: Int)?

    var hash: Int { standIn.map { $0.hash &+ 1 } ?? record.contentHash }
  }

  private let workspace: WorkspaceModel
  private var known: [EventKey: Found?] = [:]
  private var names: [String: EventKey?] = [:]

  init(_ workspace: WorkspaceModel) { self.workspace = workspace }

  func found(_ key: EventKey) -> Found? {
    if let known = known[key] { return known }
    let found = find(key)
    known[key] = .some(found)
    return found
  }

  private func find(_ key: EventKey) -> Found? {
    switch key {
    case .unnamed(let document, let hash):
      return workspace.unnamedRecord(hash, in: document).map {
        Found(record: $0, document: document, isBundled: false, standIn: nil)
      }
    case .id(let id):
      if let own = workspace.firstRecord(id: id) {
        return Found(record: own.record, document: own.document, isBundled: false, standIn: nil)
      }
      guard let authority = workspace.gazetteer.record(id: id) else { return nil }
      var standIn: (key: EventKey, hash: Int)?
      if case .record(let record, _)? = workspace.projectRecord(sameAs: authority), let id = record.id {
        standIn = (.id(id), record.contentHash)
      }
      return Found(
        record: authority.record, document: DocumentID(gazetteerFile: authority.file), isBundled: true,
        standIn: standIn)
    }
  }

  /// The thing that a mention means: by its id, or by a plain name that only one thing has.
  func key(of mention: Mention) -> EventKey? {
    if let id = mention.id { return .id(id) }
    if let known = names[mention.name] { return known }
    let named = workspace.gazetteer.records(named: mention.name)
    let key = named.count == 1 ? named.first.map { EventKey.id($0.id) } : nil
    names[mention.name] = .some(key)
    return key
  }
}
