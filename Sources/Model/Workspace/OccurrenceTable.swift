/// For each name, the documents in which it occurs: an id that is defined or referred to, a key that is cited.
struct OccurrenceTable: Sendable {
  private var table = ShardedDictionary<String, Set<DocumentID>>()

  /// The documents in which a name occurs.
  subscript(name: String) -> Set<DocumentID> { table[name] ?? [] }

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
    for name in before.subtracting(after) {
      table.change(name) { documents in
        documents?.remove(document)
        if documents?.isEmpty == true { documents = nil }
      }
    }
    for name in after.subtracting(before) {
      table.change(name) { documents in
        if documents == nil { documents = [document] } else { documents?.insert(document) }
      }
    }
    return before.symmetricDifference(after)
  }
}
