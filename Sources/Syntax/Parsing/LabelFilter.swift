/// A set of reference labels as 64 bits, which may hold more than was put in, but never less.
///
/// ASCII labels have one of 63 bits by their folded bytes. Labels with other characters share the last bit, because
/// folding them is slow and can give the same label as an ASCII one.
struct LabelFilter: BitwiseCopyable {
  private(set) var bits: UInt64 = 0

  var isEmpty: Bool { bits == 0 }
  func overlaps(_ other: LabelFilter) -> Bool { bits & other.bits != 0 }
  mutating func formUnion(_ other: LabelFilter) { bits |= other.bits }

  /// Adds a label that was looked up, as its folded hash; `isASCII` tells whether the hash says anything.
  mutating func insert(hash: UInt64, isASCII: Bool) { bits |= isASCII ? 1 << (hash % 63) : 1 << 63 }

  /// Every filter that may hold a label which folds to these bytes overlaps this one.
  init(defining folded: [UInt8]) {
    var hash = LabelHash()
    for byte in folded { hash.combine(byte) }
    bits = 1 << 63 | 1 << (hash.value % 63)
  }

  init() {}
}

/// FNV-1a over the bytes of a folded label.
struct LabelHash: BitwiseCopyable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  @inline(__always) mutating func combine(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
