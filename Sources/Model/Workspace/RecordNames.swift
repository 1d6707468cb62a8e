import Names
import SourceText

/// The ids and names of the records of some documents, in order of document and place.
struct RecordNames: Sendable {
  /// The documents that have records, in order.
  private var documents: [DocumentID] = []
  /// For each document, the number of its first record in ``names``.
  private var firstRecords: [Int] = []
  let names: SearchableNames

  /// - Parameter documents: in order.
  init(_ documents: some Sequence<DocumentSummary>) {
    var table = NameTable()
    for summary in documents {
      let namings = summary.recordNamings
      if namings.isEmpty { continue }
      self.documents.append(summary.document)
      firstRecords.append(table.count)
      for naming in namings { table.append(naming) }
    }
    names = SearchableNames(table)
  }

  /// Where the record of a number is.
  func place(of number: Int) -> RecordPlace {
    let index = firstRecords.partitioningIndex { $0 > number } - 1
    return RecordPlace(document: documents[index], index: number - firstRecords[index])
  }

  /// The numbers of the records of a document.
  func numbers(of document: DocumentID) -> Range<Int> {
    let index = documents.partitioningIndex { $0 >= document }
    guard index < documents.count, documents[index] == document else { return 0..<0 }
    return firstRecords[index]..<(index + 1 < documents.count ? firstRecords[index + 1] : names.table.count)
  }
}

extension NameTable {
  fileprivate mutating func append(_ naming: RecordNaming) {
    append(kind: naming.kind, hasID: naming.id != nil)
    if let id = naming.id { append(name: id.utf8) }
    for name in naming.names { append(name: name.bytes) }
  }
}
