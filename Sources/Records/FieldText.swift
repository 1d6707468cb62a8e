import SourceText
import Syntax

/// The value of a field as one run of bytes, continuation lines joined by a space, with the way back to the document.
package struct FieldText: Hashable, Sendable {
  package let bytes: [UInt8]
  /// Where each piece begins: in ``bytes``, and in the document.
  private let pieces: [Piece]

  private struct Piece: Hashable, Sendable {
    let local: Int
    let source: Int
  }

  /// Joins the lines of a value.
  package init(_ values: [SyntaxNode]) {
    var bytes: [UInt8] = []
    var pieces: [Piece] = []
    for value in values {
      if !bytes.isEmpty { bytes.append(0x20) }
      pieces.append(Piece(local: bytes.count, source: value.range.start.value))
      bytes += value.bytes
    }
    self.bytes = bytes
    self.pieces = pieces
  }

  private init(bytes: [UInt8], pieces: [Piece]) {
    self.bytes = bytes
    self.pieces = pieces
  }

  /// The same value, further on in its document.
  func moved(by distance: ByteCount) -> FieldText {
    FieldText(bytes: bytes, pieces: pieces.map { Piece(local: $0.local, source: $0.source + distance.value) })
  }

  package var string: String { String(decoding: bytes, as: UTF8.self) }

  package func string(_ local: Range<Int>) -> String {
    String(decoding: bytes[local.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The bytes of the document that a part of the value stands in.
  package func range(of local: Range<Int>) -> ByteRange {
    guard !local.isEmpty else { return ByteRange(at: source(of: local.lowerBound)) }
    return ByteRange(source(of: local.lowerBound), source(of: local.upperBound - 1) + ByteCount(1))
  }

  private func source(of local: Int) -> ByteOffset {
    let piece = pieces.last { $0.local <= local }
    return ByteOffset((piece?.source ?? 0) + local - (piece?.local ?? 0))
  }
}
