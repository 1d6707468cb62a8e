/// Which entry has a key: a hash table of entry numbers that holds no text itself.
///
/// Rebuilding it for 72,000 entries after an edit takes a millisecond or two, because hashes are kept with the entries.
struct KeyIndex: Sendable {
  /// Entry numbers plus one, and 0 for a free slot; the size is a power of two, at least twice the entries.
  private var slots: [UInt32]
  private var count = 0

  init(capacity: Int = 8) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  /// Finds the first entry with this hash that `isSame` accepts.
  func find(_ hash: UInt32, where isSame: (Int) -> Bool) -> Int? {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if isSame(number) { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Notes an entry, unless one that `isSame` accepts is there already, which is then given back.
  mutating func insert(_ number: Int, _ hash: UInt32, where isSame: (Int) -> Bool) -> Int? {
    if let other = find(hash, where: isSame) { return other }
    // The table never fills: it is made for as many entries as there are.
    guard count < slots.count / 2 + 1 else { return nil }
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt32(truncatingIfNeeded: number + 1)
    count += 1
    return nil
  }

  /// FNV-1a, mixed so that its low bits may choose the slot.
  @inline(__always) static func hash(_ key: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in key { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    hash ^= hash >> 16
    return hash &* 0x85EB_CA6B
  }
}
