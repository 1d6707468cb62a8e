/// Entity and numeric character references (CommonMark 0.31.2 §2.5).
enum Entities {
  /// Where a reference ends, just past its semicolon, that starts with the `&` at a place.
  static func end(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ limit: Int) -> Int? {
    var at = start &+ 1
    if at < limit && bytes[at] == "#" {
      at &+= 1
      let isHex = at < limit && (bytes[at] | 0x20) == "x"
      if isHex { at &+= 1 }
      let digits = at
      while at < limit && (isHex ? bytes[at].isHexDigit : bytes[at].isDigit) && at &- digits < 8 { at &+= 1 }
      let count = at &- digits
      return count >= 1 && count <= (isHex ? 6 : 7) && at < limit && bytes[at] == ";" ? at &+ 1 : nil
    }
    let name = at
    while at < limit && bytes[at].isAlphanumeric && at &- name <= longestName { at &+= 1 }
    if at == name || at >= limit || bytes[at] != ";" { return nil }
    return characters(UnsafeBufferPointer(start: bytes + name, count: at &- name)) == nil ? nil : at &+ 1
  }

  /// The characters that a whole reference, `&…;`, stands for.
  static func decoded(_ reference: ArraySlice<UInt8>) -> String {
    let body = reference.dropFirst().dropLast()
    if body.first == UInt8.of("#") {
      let isHex = body.dropFirst().first.map { $0 | 0x20 == "x" } ?? false
      let digits = String(decoding: body.dropFirst(isHex ? 2 : 1), as: UTF8.self)
      let value = UInt32(digits, radix: isHex ? 16 : 10) ?? 0
      let scalar = value == 0 ? nil : Unicode.Scalar(value)
      return String(Character(scalar ?? "\u{FFFD}"))
    }
    return body.withUnsafeBufferPointer { characters($0) } ?? String(decoding: reference, as: UTF8.self)
  }

  private static let longestName = 31

  private static func characters(_ name: UnsafeBufferPointer<UInt8>) -> String? {
    guard let place = places[hash(name)] else { return nil }
    let entry = UnsafeBufferPointer(rebasing: table[place...].prefix { $0 != .space })
    guard let equals = entry.firstIndex(of: UInt8.of("=")) else { return nil }
    // Names with the same hash are told apart here.
    if equals != name.count || !zip(entry, name).allSatisfy({ $0 == $1 }) { return nil }
    var characters = ""
    for number in entry[(equals + 1)...].split(separator: UInt8.of("+")) {
      let value = number.reduce(UInt32(0)) { $0 << 4 | UInt32($1.isDigit ? $1 - 0x30 : $1 - 0x57) }
      if let scalar = Unicode.Scalar(value) { characters.unicodeScalars.append(scalar) }
    }
    return characters
  }

  private static var table: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: entityNames.utf8Start, count: entityNames.utf8CodeUnitCount)
  }

  /// Where the entry of a name lies in the table, by the name's hash.
  private static let places: [UInt64: Int] = {
    var places: [UInt64: Int] = [:]
    places.reserveCapacity(2200)
    var start = 0
    while start < table.count {
      let entry = table[start...].prefix { $0 != .space }
      places[hash(UnsafeBufferPointer(rebasing: entry.prefix { $0 != UInt8.of("=") }))] = start
      start = entry.endIndex + 1
    }
    return places
  }()

  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = LabelHash()
    for byte in name { hash.combine(byte) }
    return hash.value
  }
}
