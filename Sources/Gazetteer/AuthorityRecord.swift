import Records

/// A record of the bundled gazetteer and the file that it stands in.
///
/// What is asked most is read where it lies; ``record`` reads the whole record when it is first asked for.
package struct AuthorityRecord: Sendable {
  let storage: GazetteerStorage
  /// Its number among the records of the gazetteer.
  package let number: Int

  /// The record; its ranges are places in the file's text.
  package var record: Record { storage.record(number) }

  /// The file's name within the gazetteer: `treaties/russia-japan.md`.
  package var file: String { storage.fileName(storage.file(ofRecord: number)) }

  package var id: String {
    let range = storage.idRange(ofRecord: number)
    return storage.string(range.lowerBound, range.count)
  }

  /// The id where it lies.
  package var idBytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: storage.text[storage.idRange(ofRecord: number)])
  }

  package var kindName: String {
    let range = storage.kindRange(ofRecord: number)
    return storage.string(range.lowerBound, range.count)
  }

  /// Whether its kind is `place`.
  package var isPlace: Bool { storage.text[storage.kindRange(ofRecord: number)].elementsEqual("place".utf8) }

  /// Every name of it: short, full, others.
  package var names: some RandomAccessCollection<AuthorityName> {
    storage.names(ofRecord: number).lazy.map { [storage] in AuthorityName(storage: storage, number: $0) }
  }

  /// What people usually call it: the short name, the full one, or the id.
  package var shortTitle: String { names.first?.string ?? id }

  /// The records that mention it, in order.
  package var mentioning: [AuthorityRecord] {
    storage.mentions(ofRecord: number).map { AuthorityRecord(storage: storage, number: $0) }
  }
}

extension AuthorityRecord: Hashable {
  package static func == (left: AuthorityRecord, right: AuthorityRecord) -> Bool {
    left.storage === right.storage && left.number == right.number
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
