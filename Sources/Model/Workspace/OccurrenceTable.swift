import SourceText

/// For each name, the documents in which it occurs: an id that is defined or referred to, a key that is cited.
struct OccurrenceTable: Sendable {
  private var table = ShardedDictionary<String, Homes>()

  /// Most names occur in one document, which needs no list.
  private enum Homes: Sendable {
    case one(DocumentID)
    /// Two or more, in order.
    case several([DocumentID])
  }

  /// The documents in which a name occurs, in order.
  subscript(name: String) -> [DocumentID] {
    switch table[name] {
    case nil: []
    case .one(let document): [document]
    case .several(let documents): documents
    }
  }

  var names: some Sequence<String> { table.keys }

  func forEachName(_ body: (String) -> Void) { table.forEachKey(body) }

  /// Takes in the names of a document in place of those that it had; those that have come or gone.
  ///
  /// Most edits change no name, and then nothing is touched.
  mutating func replace<Names: Sequence<String>>(
    _ old: Names?, by new: Names?, of document: DocumentID
  ) -> Set<String> {
    if let old, let new, old.elementsEqual(new) { return [] }
    let (before, after) = (old.map { Set($0) } ?? [], new.map { Set($0) } ?? [])
    for name in before.subtracting(after) { table.change(name) { Self.remove(document, from: &$0) } }
    for name in after.subtracting(before) { table.change(name) { Self.insert(document, into: &$0) } }
    return before.symmetricDifference(after)
  }

  private static func insert(_ document: DocumentID, into homes: inout Homes?) {
    switch homes {
    case nil: homes = .one(document)
    case .one(let other):
      if other != document { homes = .several([min(other, document), max(other, document)]) }
    case .several(var documents):
      // Let go of the list, so that it is changed in place.
      homes = nil
      let place = documents.partitioningIndex { $0 >= document }
      if place == documents.count || documents[place] != document { documents.insert(document, at: place) }
      homes = .several(documents)
    }
  }

  private static func remove(_ document: DocumentID, from homes: inout Homes?) {
    switch homes {
    case nil: break
    case .one(let other): if other == document { homes = nil }
    case .several(var documents):
      homes = nil
      let place = documents.partitioningIndex { $0 >= document }
      if place < documents.count, documents[place] == document { documents.remove(at: place) }
      homes = documents.count > 1 ? .several(documents) : documents.first.map { .one($0) }
    }
  }
}
