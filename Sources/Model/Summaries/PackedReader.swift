import SourceText

/// Reads what a ``PackedWriter`` wrote. Of bytes that say nothing it gives zeros and empty texts, and knows that it did.
@usableFromInline package struct PackedReader {
  private let bytes: ArraySlice<UInt8>
  private var place: Int
  private var texts: [String] = []
  /// Whether something was read that was not there.
  @usableFromInline package private(set) var isBroken = false
  /// Where the last range started.
  private var lastStart = 0

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  package var isAtEnd: Bool { place == bytes.endIndex }

  private mutating func byte() -> UInt8 {
    if place >= bytes.endIndex {
      isBroken = true
      return 0
    }
    defer { place += 1 }
    return bytes[place]
  }

  package mutating func unsigned() -> UInt64 {
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

  package mutating func int64() -> Int64 { Int64(bitPattern: unsigned()) }

  package mutating func int() -> Int { Int(int64()) }

  /// A number that counts something in a file. Of bytes that say nothing it is one with which one can still reckon.
  package mutating func number() -> Int { Self.number(int()) }

  /// No file is so large that the sum of two places is no number.
  private static func number(_ number: Int) -> Int { number & 0xFFFF_FFFF_FFFF }

  @usableFromInline package mutating func bool() -> Bool { byte() == 1 }

  /// A count of things of which each takes a byte or more.
  @usableFromInline mutating func count() -> Int {
    let count = int()
    if count < 0 || count > bytes.endIndex - place {
      isBroken = true
      return 0
    }
    return count
  }

  package mutating func data() -> [UInt8] { Array(slice()) }

  /// The same as ``data()``, without a copy.
  package mutating func slice() -> ArraySlice<UInt8> {
    let count = count()
    defer { place += count }
    return bytes[place..<place + count]
  }

  package mutating func range() -> ByteRange {
    let distance = int()
    let start = Self.number(lastStart &+ ((distance >> 1) ^ -(distance & 1)))
    let count = number()
    lastStart = start
    return ByteRange(start, start + count)
  }

  package mutating func text() -> String {
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

  @inlinable package mutating func array<Item>(_ read: (inout PackedReader) -> Item) -> [Item] {
    var items: [Item] = []
    for _ in 0..<count() {
      if isBroken { break }
      items.append(read(&self))
    }
    return items
  }

  @inlinable package mutating func ifAny<Item>(_ read: (inout PackedReader) -> Item) -> Item? {
    bool() ? read(&self) : nil
  }
}
