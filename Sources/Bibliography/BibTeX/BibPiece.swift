import SourceText

/// One piece of a field's value, between the signs `#`.
enum BibPiece: Hashable, Sendable {
  /// A text or number, without its delimiters.
  case literal(ByteRange)
  /// The name of a string.
  case name(ByteRange)

  /// Takes a value apart. The range is one that the scanner has found, or a broken stretch of one.
  static func pieces(of range: ByteRange, in source: SourceText) -> [BibPiece] {
    let bytes = source[range]
    var pieces: [BibPiece] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let start = place
      switch bytes[place] {
      case UInt8(ascii: "{"):
        place = closingBrace(from: place, in: bytes)
        pieces.append(.literal(ByteRange(start + 1, contentEnd(start, place, in: bytes, UInt8(ascii: "}")))))
      case UInt8(ascii: "\""):
        place = closingQuote(from: place, in: bytes)
        pieces.append(.literal(ByteRange(start + 1, contentEnd(start, place, in: bytes, UInt8(ascii: "\"")))))
      case 0...0x20, UInt8(ascii: "#"): place += 1
      case UInt8(ascii: "%"):
        while place < bytes.endIndex, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
      default:
        var isNumber = true
        while place < bytes.endIndex, bytes[place] > 0x20, bytes[place] != UInt8(ascii: "#") {
          if bytes[place] &- UInt8(ascii: "0") > 9 { isNumber = false }
          place += 1
        }
        pieces.append(isNumber ? .literal(ByteRange(start, place)) : .name(ByteRange(start, place)))
      }
    }
    return pieces
  }

  /// Just past the brace that closes the one at `start`. A value in which braces do not balance ends with its last
  /// brace: the scanner has found its end by leaving out escaped ones.
  private static func closingBrace(from start: Int, in bytes: ArraySlice<UInt8>) -> Int {
    var depth = 0
    for place in start..<bytes.endIndex {
      if bytes[place] == UInt8(ascii: "{") {
        depth += 1
      } else if bytes[place] == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return place + 1 }
      }
    }
    return bytes.endIndex
  }

  private static func closingQuote(from start: Int, in bytes: ArraySlice<UInt8>) -> Int {
    var depth = 0
    for place in (start + 1)..<max(start + 1, bytes.endIndex) {
      switch bytes[place] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "\"") where depth <= 0:
        if bytes[place - 1] != UInt8(ascii: "\\") || place + 1 == bytes.endIndex { return place + 1 }
        let next = bytes[place + 1]
        if next == 0x0A || next == 0x0D || next == UInt8(ascii: "#") { return place + 1 }
      default: break
      }
    }
    return bytes.endIndex
  }

  /// Where the text of a piece ends: before its closing delimiter, or with the value where that is broken.
  private static func contentEnd(_ start: Int, _ end: Int, in bytes: ArraySlice<UInt8>, _ closer: UInt8) -> Int {
    end - 1 > start && bytes[end - 1] == closer ? end - 1 : end
  }
}
