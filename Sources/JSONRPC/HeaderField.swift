/// One line of a frame's header, `Name: value` (RFC 9110 §5.1 as far as LSP uses it).
struct HeaderField {
  /// In lower case.
  let name: String
  /// Without the white space around it.
  let value: String

  /// Nothing for a line that is no field: its name must be of letters, digits and hyphens.
  init?(_ line: ArraySlice<UInt8>) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return nil }
    let name = line[..<colon].map(Self.lowercase)
    guard name.allSatisfy(Self.isNameByte) else { return nil }
    self.name = String(decoding: name, as: UTF8.self)
    value = String(decoding: Self.trimmed(line[(colon + 1)...]), as: UTF8.self)
  }

  /// The value as a number of ASCII digits alone; one too great to hold is the greatest.
  var decimal: Int? {
    guard !value.isEmpty, value.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nil }
    return Int(value) ?? Int.max
  }

  /// The `charset` parameter of a content type, in lower case, without quotation marks.
  var charset: String? {
    for parameter in value.utf8.split(separator: UInt8(ascii: ";")).dropFirst() {
      let pair = parameter.split(separator: UInt8(ascii: "="), maxSplits: 1)
      guard pair.count == 2 else { continue }
      let name = Self.trimmed(ArraySlice(pair[0])).map(Self.lowercase)
      guard name == Array("charset".utf8) else { continue }
      let value = Self.trimmed(ArraySlice(pair[1])).map(Self.lowercase).filter { $0 != UInt8(ascii: "\"") }
      return String(decoding: value, as: UTF8.self)
    }
    return nil
  }

  static func lowercase(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
      || byte == UInt8(ascii: "-")
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let end = bytes.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? bytes.startIndex
    return bytes[..<end].drop(while: isSpace)
  }
}
