import Records

/// The records of a document by their ids, so that one is found without looking at the others.
struct RecordNumbers: Sendable {
  /// For each id, the number of the first record that has it.
  private var byID: [String: Int] = [:]
  /// For each content of a record without an id, the number of the first that has it.
  private var byContent: [Int: Int] = [:]
  /// Whether several records have one id.
  private(set) var hasNamesakes = false

  init(_ records: [Record]) {
    byID.reserveCapacity(records.count)
    for (number, record) in records.enumerated() {
      if let id = record.id {
        if byID[id] == nil { byID[id] = number } else { hasNamesakes = true }
      } else if byContent[record.contentHash] == nil {
        byContent[record.contentHash] = number
      }
    }
  }

  subscript(id: String) -> Int? { byID[id] }

  subscript(content hash: Int) -> Int? { byContent[hash] }
}
