import Names

/// The ids and names of all records of a gazetteer for looking through them, those records first of which most is told: of
/// names that fit alike the better known comes first.
struct RankedNames: Sendable {
  private let names: SearchableNames
  /// The numbers of the records, in the order of the names.
  private let numbers: [Int]

  init(_ storage: GazetteerStorage) {
    let lengths = (0..<storage.layout.recordCount).map { storage.range(ofRecord: $0).count }
    numbers = lengths.indices.sorted { (lengths[$1], $0) < (lengths[$0], $1) }
    var table = NameTable()
    for number in numbers {
      let record = AuthorityRecord(storage: storage, number: number)
      table.append(kind: record.kindName, hasID: true)
      table.append(name: record.idBytes)
      for name in record.names { table.append(name: name.bytes) }
    }
    names = SearchableNames(table)
  }

  /// The numbers of the records that letters fit best; see ``Gazetteer/records(fitting:limit:atLeast:kinds:isCancelled:where:)``.
  func matches(
    of typed: [UInt8], limit: Int, atLeast least: Int, kinds: Set<String>, isCancelled: () -> Bool,
    where isWanted: (Int) -> Bool
  ) -> [(number: Int, score: Int)] {
    names.matches(
      of: typed, limit: limit, atLeast: least, kinds: kinds, isCancelled: isCancelled, where: { isWanted(numbers[$0]) }
    ).map { (numbers[$0.thing], $0.score) }
  }
}
