import SourceText
import Vocabulary

/// A line that is a field but for the spaces, hyphens and capitals of its name: `In force : 1952`.
struct LooseField {
  /// The name of the one field that is meant.
  let name: String
  /// The name as it stands there.
  let written: ByteRange
  /// The same with the colon and the spaces around it.
  let opening: ByteRange

  /// Longer than any name of a field, in bytes.
  private static let longestName = 60

  init?(_ line: ByteRange, of kind: RecordKind, in text: SourceText) {
    let start = text.bytes[line.start.value..<line.end.value].prefix(Self.longestName)
    guard let colon = start.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let space = UInt8(ascii: " ")
    let letters = lettersAndDigits(of: String(decoding: start[..<colon], as: UTF8.self))
    let meant = kind.fields.map(\.name).filter { lettersAndDigits(of: $0) == letters }
    guard let name = meant.first, meant.count == 1,
      let last = start[..<colon].lastIndex(where: { $0 != space && $0 != UInt8(ascii: "\t") })
    else { return nil }
    let rest = text.bytes[(colon + 1)..<line.end.value]
    let value = rest.firstIndex { $0 != space && $0 != UInt8(ascii: "\t") } ?? line.end.value
    self.name = name
    written = ByteRange(line.start, ByteOffset(last + 1))
    opening = ByteRange(line.start, ByteOffset(value))
  }
}
