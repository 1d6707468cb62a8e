import SourceText

/// Writes numbers and texts one after another, each in as few bytes as it takes; a text that comes again is a number.
@usableFromInline package struct PackedWriter {
  package private(set) var bytes: [UInt8] = []
  /// By bytes: texts that are written in other bytes are others, even where they look the same.
  private var known: [[UInt8]: Int] = [:]
  /// Where the last range started.
  private var lastStart = 0

  package init() {}

  /// A number in groups of seven bits, the lowest first, all but the last marked (LEB128).
  package mutating func add(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  @usableFromInline package mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  package mutating func add(_ number: Int64) { add(UInt64(bitPattern: number)) }

  @usableFromInline package mutating func add(_ isSo: Bool) { bytes.append(isSo ? 1 : 0) }

  package mutating func add(_ some: [UInt8]) {
    add(some.count)
    bytes += some
  }

  /// How far behind the last range it starts (ahead of it: odd numbers), and how long it is.
  package mutating func add(_ range: ByteRange) {
    let distance = range.start.value - lastStart
    add((distance << 1) ^ (distance >> (Int.bitWidth - 1)))
    add(range.count.value)
    lastStart = range.start.value
  }

  /// 0 and the text, or one more than the number of a text that was written.
  package mutating func add(_ text: String) {
    let bytes = Array(text.utf8)
    if let number = known[bytes] { return add(number + 1) }
    known[bytes] = known.count
    add(0)
    add(bytes)
  }

  @inlinable package mutating func add<Item>(_ items: [Item], _ write: (inout PackedWriter, Item) -> Void) {
    add(items.count)
    for item in items { write(&self, item) }
  }

  @inlinable package mutating func add<Item>(ifAny item: Item?, _ write: (inout PackedWriter, Item) -> Void) {
    add(item != nil)
    if let item { write(&self, item) }
  }
}
