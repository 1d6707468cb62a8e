import Records
import SourceText

extension WorkspaceModel {
  /// The network of time of all documents.
  package var events: EventNetwork { eventState.network(in: self) }

  /// Whether anything is related to anything in time; costs nothing.
  package var hasRelatedEvents: Bool { !eventState.isEmpty }

  /// The contradictions in time that are told of a document.
  package func contradictions(in document: DocumentID) -> [EventContradiction] {
    if eventState.isEmpty { return [] }
    return eventState.contradictions(in: self).now.byDocument[document] ?? []
  }

  /// Every contradiction in time.
  package var allContradictions: [EventContradiction] {
    if eventState.isEmpty { return [] }
    let found = eventState.contradictions(in: self).now.byDocument
    return found.keys.sorted().flatMap { found[$0] ?? [] }
  }

  /// The key of a record in the network of time.
  package func eventKey(of record: Record, in document: DocumentID) -> EventKey {
    record.id.map { .id($0) } ?? .unnamed(document, record.contentHash)
  }

  /// The record of a key: the project's, else the bundled one.
  package func record(of key: EventKey) -> Definition? {
    switch key {
    case .id(let id): return record(id: id)
    case .unnamed(let document, let hash):
      return unnamedRecord(hash, in: document).map { .record($0, in: document) }
    }
  }

  /// The record without an id that has a content, by its hash.
  func unnamedRecord(_ hash: Int, in document: DocumentID) -> Record? {
    documents[document]?.unnamedRecord(hash)
  }

  /// The zero-based line of a place in a document, where it is known.
  package func line(of place: ByteOffset, in document: DocumentID) -> Int? {
    documents[document]?.line(of: place)
  }

  /// The records of two versions of a document that say something else and have to do with the network of time.
  func changedEvents(_ old: DocumentSummary?, _ new: DocumentSummary?, of document: DocumentID) -> Set<EventKey> {
    let (before, after) = (old?.records ?? [], new?.records ?? [])
    if before.isEmpty && after.isEmpty { return [] }
    // Of several records of one id the first counts, whatever it says.
    let hasNamesakes = old?.hasNamesakes == true || new?.hasNamesakes == true
    var changed: Set<EventKey> = []
    func note(_ record: Record) {
      let key = eventKey(of: record, in: document)
      let isOneOfSeveral = hasNamesakes || record.id.map { isDefined($0, outside: document) } ?? false
      if isOneOfSeveral || record.isRelated || eventState.concerns(key) { changed.insert(key) }
      for id in record.sameAsIDs where eventState.concerns(.id(id)) { changed.insert(.id(id)) }
    }
    if hasNamesakes {
      for record in before + after { note(record) }
    } else if before.count == after.count {
      for (old, new) in zip(before, after) where old.contentHash != new.contentHash {
        note(old)
        note(new)
      }
    } else {
      let (olds, news) = (Set(before.lazy.map(\.contentHash)), Set(after.lazy.map(\.contentHash)))
      for record in before where !news.contains(record.contentHash) { note(record) }
      for record in after where !olds.contains(record.contentHash) { note(record) }
    }
    return changed
  }
}
