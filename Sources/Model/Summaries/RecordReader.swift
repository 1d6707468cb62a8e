import Records
import SourceText
import Syntax
import Threads

/// Reads records out of their own text, and keeps those that were read last; of large summaries all that they tell.
package final class RecordReader: Sendable {
  private let dialect: Dialect
  private let kept = Monitor<[Kept?]>([])
  /// Large summaries that were unpacked, the last one at the end.
  private let unpacked = Monitor<[(summary: PackedSummary, contents: SummaryContents)]>([])

  /// A record that was read, and where it is from; that is held, so that its address stays its own.
  private struct Kept: Sendable {
    let summary: PackedSummary
    let key: Key
    let record: Record
  }

  /// What a record is asked for by.
  enum Key: Hashable {
    /// Among the records of its document.
    case number(Int)
    /// The first of an id.
    case id(String)
    /// The first without an id that has a content, by its hash.
    case content(Int)
    /// The first that says it is the same as a bundled one.
    case sameAs(String)
  }

  /// How many are kept; a power of two.
  private static let mostKept = 1024

  /// How many packed bytes are kept unpacked; the last summary always is.
  private static let mostUnpacked = 1 << 19

  package init(_ dialect: Dialect) { self.dialect = dialect }

  /// What a large summary tells, which `unpack` unpacks where it is not among those that were unpacked last.
  func contents(of summary: PackedSummary, _ unpack: () -> SummaryContents) -> SummaryContents {
    let known = unpacked.withLock { unpacked -> SummaryContents? in
      guard let index = unpacked.lastIndex(where: { $0.summary === summary }) else { return nil }
      if index < unpacked.count - 1 { unpacked.append(unpacked.remove(at: index)) }
      return unpacked.last?.contents
    }
    if let known { return known }
    let contents = unpack()
    unpacked.withLock { unpacked in
      unpacked.append((summary, contents))
      var bytes = 0
      let first = unpacked.lastIndex { entry in
        bytes += entry.summary.bytes.count
        return bytes > Self.mostUnpacked
      }
      if let first { unpacked.removeFirst(min(first + 1, unpacked.count - 1)) }
    }
    return contents
  }

  /// A record that stands alone in a text; nil where it is no closed record, or something stands beside it.
  func record(_ text: ArraySlice<UInt8>, at place: ByteOffset) -> Record? {
    let tree = SyntaxTree(parsing: SourceText(Array(text)), dialect: dialect)
    var blocks = tree.root.children
    guard let block = blocks.next(), blocks.next() == nil, let syntax = RecordSyntax(block), syntax.isClosed else {
      return nil
    }
    return Record(syntax, vocabulary: tree.vocabulary).moved(by: ByteCount(place.value))
  }

  /// Whether the bytes of a record of a text, read alone, give the same record.
  func canReadAlone(_ record: Record, in text: SourceText) -> Bool {
    if isPlain(record, in: text) { return true }
    return self.record(text[record.range], at: record.range.start) == record
  }

  /// Whether a record stands in no other block, and no line in it may be taken for a fence but the first and the last. What
  /// stands around it has no part in how it is read then.
  private func isPlain(_ record: Record, in text: SourceText) -> Bool {
    let range = record.range.indices
    if range.upperBound > text.bytes.count { return false }
    if range.lowerBound > 0, !isLineEnding(text.bytes[range.lowerBound - 1]) { return false }
    guard record.isClosed, record.openerRange.start == record.range.start else { return false }
    var fences = 0
    var place = range.lowerBound
    while place < range.upperBound {
      var end = place
      while end < range.upperBound, isFence(text.bytes[end]) { end += 1 }
      if end - place >= 3 { fences += 1 }
      place = end + 1
    }
    return fences == 2
  }

  private func isFence(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") }

  private func isLineEnding(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// A record of a document, which `read` reads where it is not among those that were read last.
  func record(_ key: Key, of summary: PackedSummary, _ read: () -> Record?) -> Record? {
    let slot = (ObjectIdentifier(summary).hashValue ^ key.hashValue) & (Self.mostKept - 1)
    // Two that fall on one slot both find room.
    let other = slot ^ 1
    let known = kept.withLock { kept -> Record? in
      if kept.isEmpty { return nil }
      for slot in [slot, other] {
        if let found = kept[slot], found.summary === summary, found.key == key { return found.record }
      }
      return nil
    }
    if let known { return known }
    guard let record = read() else { return nil }
    kept.withLock { kept in
      if kept.isEmpty { kept = Array(repeating: nil, count: Self.mostKept) }
      kept[other] = kept[slot]
      kept[slot] = Kept(summary: summary, key: key, record: record)
    }
    return record
  }
}
