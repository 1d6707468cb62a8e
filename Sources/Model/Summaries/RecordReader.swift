import Records
import SourceText
import Syntax
import Threads
import Vocabulary

/// Reads records out of their own text, and keeps what was read last; of large summaries all that they tell.
package final class RecordReader: Sendable {
  private let dialect: Dialect
  let records = RecentAnswers<Record>()
  let listed = RecentAnswers<ListedRecord>()
  /// Large summaries that were unpacked, the last one at the end.
  private let unpacked = Monitor<[(summary: PackedSummary, contents: SummaryContents)]>([])

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
    syntax(text).map { Record($0, vocabulary: $1).moved(by: ByteCount(place.value)) }
  }

  /// What a list tells of such a record.
  func listed(_ text: ArraySlice<UInt8>) -> ListedRecord? {
    syntax(text).map { ListedRecord($0, vocabulary: $1) }
  }

  private func syntax(_ text: ArraySlice<UInt8>) -> (RecordSyntax, Vocabulary)? {
    let tree = SyntaxTree(parsing: SourceText(Array(text)), dialect: dialect)
    var blocks = tree.root.children
    guard let block = blocks.next(), blocks.next() == nil, let syntax = RecordSyntax(block), syntax.isClosed else {
      return nil
    }
    return (syntax, tree.vocabulary)
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
}
