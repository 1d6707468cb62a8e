/// Reads what a ``PackedWriter`` wrote. Of bytes that say nothing it gives zeros and empty texts, and knows that it did.
struct PackedReader {
  private let bytes: ArraySlice<UInt8>
  private var place: Int
  private var texts: [String] = []
  /// Whether something was read that was not there.
  private(set) var isBroken = false

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  var isAtEnd: Bool { place == bytes.endIndex }

  private mutating func byte() -> UInt8 {
    if place >= bytes.endIndex {
      isBroken = true
      return 0
    }
    defer { place += 1 }
    return bytes[place]
  }

  mutating func unsigned() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64 {
      let byte = byte()
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    isBroken = true
    return 0
  }

  mutating func int64() -> Int64 { Int64(bitPattern: unsigned()) }

  mutating func int() -> Int { Int(int64()) }

  mutating func bool() -> Bool { byte() == 1 }

  /// A count of things of which each takes a byte or more.
  private mutating func count() -> Int {
    let count = int()
    if count < 0 || count > bytes.endIndex - place {
      isBroken = true
      return 0
    }
    return count
  }

  mutating func data() -> [UInt8] { Array(slice()) }

  /// The same as ``data()``, without a copy.
  mutating func slice() -> ArraySlice<UInt8> {
    let count = count()
    defer { place += count }
    return bytes[place..<place + count]
  }

  mutating func text() -> String {
    let number = int()
    if number == 0 {
      texts.append(String(decoding: slice(), as: UTF8.self))
      return texts[texts.count - 1]
    }
    if number < 0 || number > texts.count {
      isBroken = true
      return ""
    }
    return texts[number - 1]
  }

  mutating func array<Item>(_ read: (inout PackedReader) -> Item) -> [Item] {
    var items: [Item] = []
    for _ in 0..<count() {
      if isBroken { break }
      items.append(read(&self))
    }
    return items
  }

  mutating func ifAny<Item>(_ read: (inout PackedReader) -> Item) -> Item? { bool() ? read(&self) : nil }
}
