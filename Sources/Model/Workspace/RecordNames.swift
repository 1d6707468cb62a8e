import Records
import SourceText

/// The ids and names of all records of a workspace in one run of bytes, in order of document and place: what letters that
/// somebody types are looked up in.
package struct RecordNames: Sendable {
  /// A record that has an id or a name.
  package struct Entry: Sendable {
    /// The index of its document in ``documents``.
    package fileprivate(set) var document: Int32
    /// Its index among the records of the document.
    package let record: Int32
    /// The index of its first name.
    fileprivate var first: Int32
    fileprivate let count: Int32
    /// Whether the first name is its id.
    package let hasID: Bool
  }

  /// The documents that have records, in order.
  package private(set) var documents: [DocumentID] = []
  package private(set) var entries: [Entry] = []
  /// Where each name starts in ``bytes``, and where the last one ends.
  private var starts: [Int32] = [0]
  private var bytes: [UInt8] = []

  init(_ documents: ShardedDictionary<DocumentID, DocumentSummary>) {
    for document in documents.keys.sorted() {
      guard let records = documents[document]?.records, !records.isEmpty else { continue }
      append(records, of: document)
    }
  }

  private init() {}

  private mutating func append(_ records: [Record], of document: DocumentID) {
    documents.append(document)
    for (index, record) in records.enumerated() {
      let first = starts.count - 1
      if let id = record.id { append(id.utf8) }
      for field in record.fields {
        switch field.name {
        case "short", "title": append(field.text.bytes)
        case "also": for mention in field.value.mentions { append(mention.name.utf8) }
        default: break
        }
      }
      let count = starts.count - 1 - first
      if count == 0 { continue }
      entries.append(
        Entry(
          document: Int32(truncatingIfNeeded: documents.count - 1), record: Int32(truncatingIfNeeded: index),
          first: Int32(truncatingIfNeeded: first), count: Int32(truncatingIfNeeded: count), hasID: record.id != nil))
    }
  }

  private mutating func append(_ name: some Sequence<UInt8>) {
    bytes += name
    starts.append(Int32(truncatingIfNeeded: bytes.count))
  }

  /// The same with other records of one document; `nil` where that had none.
  func replacing(_ document: DocumentID, by records: [Record]) -> RecordNames? {
    let number = documents.partitioningIndex { $0 >= document }
    guard number < documents.count, documents[number] == document else { return nil }
    var own = RecordNames()
    own.append(records, of: document)
    let old = entries.partitioningIndex { $0.document >= number }..<entries.partitioningIndex { $0.document > number }
    let names = firstName(ofEntry: old.lowerBound)..<firstName(ofEntry: old.upperBound)
    let stretch = Int(starts[names.lowerBound])..<Int(starts[names.upperBound])
    var result = self
    result.bytes.replaceSubrange(stretch, with: own.bytes)
    let moved = Int32(truncatingIfNeeded: own.bytes.count - stretch.count)
    let renumbered = Int32(truncatingIfNeeded: own.starts.count - 1 - names.count)
    for name in names.upperBound..<result.starts.count { result.starts[name] += moved }
    result.starts.replaceSubrange(
      names, with: own.starts.dropLast().map { $0 + Int32(truncatingIfNeeded: stretch.lowerBound) })
    for entry in old.upperBound..<result.entries.count { result.entries[entry].first += renumbered }
    for entry in own.entries.indices {
      own.entries[entry].document = Int32(truncatingIfNeeded: number)
      own.entries[entry].first += Int32(truncatingIfNeeded: names.lowerBound)
    }
    result.entries.replaceSubrange(old, with: own.entries)
    return result
  }

  private func firstName(ofEntry entry: Int) -> Int {
    entry < entries.count ? Int(entries[entry].first) : starts.count - 1
  }

  /// Calls a function with each name of an entry as it is written, the id first.
  package func forEachName(of entry: Entry, _ body: (_ number: Int, _ name: UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for number in 0..<Int(entry.count) {
        let name = Int(entry.first) + number
        body(number, UnsafeBufferPointer(rebasing: bytes[Int(starts[name])..<Int(starts[name + 1])]))
      }
    }
  }
}

extension WorkspaceModel {
  /// The record that an entry of ``recordNames`` is of.
  package func record(of entry: RecordNames.Entry, in names: RecordNames) -> (record: Record, document: DocumentID)? {
    let document = names.documents[Int(entry.document)]
    guard let records = documents[document]?.records, records.indices.contains(Int(entry.record)) else { return nil }
    return (records[Int(entry.record)], document)
  }
}
