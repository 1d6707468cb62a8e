/// The records of a gazetteer, in the order of its files.
package struct AuthorityRecords: RandomAccessCollection, Sendable {
  let storage: GazetteerStorage

  package var startIndex: Int { 0 }
  package var endIndex: Int { storage.layout.recordCount }

  package subscript(number: Int) -> AuthorityRecord {
    precondition(indices.contains(number), "The gazetteer has no such record.")
    return AuthorityRecord(storage: storage, number: number)
  }
}

/// The names of all records of a gazetteer, those of one record together.
package struct AuthorityNames: RandomAccessCollection, Sendable {
  let storage: GazetteerStorage

  package var startIndex: Int { 0 }
  package var endIndex: Int { storage.layout.nameCount }

  package subscript(number: Int) -> AuthorityName {
    precondition(indices.contains(number), "The gazetteer has no such name.")
    return AuthorityName(storage: storage, number: number)
  }
}
