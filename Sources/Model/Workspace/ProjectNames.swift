import Names
import Records

/// The ids and names of all records of a project: those of the documents as they once were, and apart from them those of
/// the documents that have changed since.
struct ProjectNames: Sendable {
  private let base: RecordNames
  /// The documents that have changed, in order.
  private var changed: [(document: DocumentID, names: RecordNames)] = []
  /// The numbers of the records in ``base`` that are not there any more.
  private var replaced: [Range<Int>] = []

  /// With more changed documents than this, all names are gathered again.
  private static let mostChanged = 64

  init(_ documents: ShardedDictionary<DocumentID, DocumentSummary>) {
    base = RecordNames(documents.values.sorted { $0.document < $1.document })
  }

  /// The same with other records of one document; `nil` where so much has changed that it is better to begin anew.
  func replacing(_ document: DocumentID, by summary: DocumentSummary?) -> ProjectNames? {
    var result = self
    let names = RecordNames(summary.map { [$0] } ?? [])
    let index = changed.firstIndex { $0.document >= document } ?? changed.count
    if index < changed.count, changed[index].document == document {
      result.changed[index].names = names
    } else {
      if changed.count == Self.mostChanged { return nil }
      result.changed.insert((document, names), at: index)
      result.replaced.append(base.numbers(of: document))
    }
    return result
  }

  /// The records that letters fit best, the best first, and among equals in order of document and place.
  ///
  /// - Parameters:
  ///   - limit: how many are looked for.
  ///   - own: a document whose records are looked at apart from the others.
  ///   - isNamed: whether a record must have an id.
  func matches(
    of typed: [UInt8], limit: Int, atLeast least: Int, kinds: Set<String>, own: DocumentID?, isNamed: Bool,
    isCancelled: () -> Bool
  ) -> [(place: RecordPlace, score: Int)] {
    func found(
      _ names: RecordNames, among numbers: Range<Int>? = nil, where isWanted: (Int) -> Bool = { _ in true }
    ) -> [(place: RecordPlace, score: Int)] {
      let table = names.names.table
      return names.names.matches(
        of: typed, limit: limit, among: numbers, atLeast: least, kinds: kinds, isCancelled: isCancelled
      ) { (!isNamed || table.hasID($0)) && isWanted($0) }.map { (names.place(of: $0.thing), $0.score) }
    }
    let apart = own.map { base.numbers(of: $0) } ?? 0..<0
    func isCurrent(_ number: Int) -> Bool { !replaced.contains { $0.contains(number) } }
    let others =
      found(base, among: apart, where: isCurrent) + changed.flatMap { found($0.names) }
    let all = found(base) { !apart.contains($0) && isCurrent($0) }
    if others.isEmpty { return all }
    return (all + others).sorted { $0.score == $1.score ? $0.place < $1.place : $0.score > $1.score }
  }
}
