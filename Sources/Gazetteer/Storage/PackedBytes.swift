/// Bytes below 128 that hold numbers, seven bits a byte, the lowest first; each byte with its bit of 64 turned.
///
/// A string literal is the one way to have data in a Swift binary that nothing has to read, copy or check when the program
/// starts, and it holds no other bytes. The turned bit makes the bytes of small numbers letters, not control characters,
/// so that the source is short.
struct PackedBytes: @unchecked Sendable {
  // @unchecked because the bytes are never written after they are made, and live as long as their owner.
  let base: UnsafePointer<UInt8>

  /// The bit that is turned in each byte.
  static let turned: UInt8 = 0x40

  /// A number of two bytes: up to 16,383.
  @inline(__always) func number2(_ place: Int) -> Int {
    let raw = UInt32(UnsafeRawPointer(base + place).loadUnaligned(as: UInt16.self).littleEndian) ^ 0x4040
    return Int(raw & 0x7F | raw >> 1 & 0x3F80)
  }

  /// A number of three bytes: up to 2,097,151.
  @inline(__always) func number3(_ place: Int) -> Int { number2(place) | number1(place + 2) << 14 }

  /// A number of four bytes: up to 268,435,455.
  @inline(__always) func number4(_ place: Int) -> Int { number2(place) | number2(place + 2) << 14 }

  /// A number of one byte: up to 127.
  @inline(__always) func number1(_ place: Int) -> Int { Int(base[place] ^ Self.turned) }

  /// Fifty-six bits of a hash, as ``fingerprint(_:)`` makes them.
  @inline(__always) func fingerprint(_ place: Int) -> UInt64 {
    UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self).littleEndian
  }

  /// What of a hash is kept: seven bits of each byte.
  @inline(__always) static func fingerprint(_ hash: UInt64) -> UInt64 { hash & 0x7F7F_7F7F_7F7F_7F7F }
}

/// What ``PackedBytes`` reads.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []

  init() {}

  /// Zeros of so many bytes.
  init(zeros count: Int) { bytes = Array(repeating: PackedBytes.turned, count: count) }

  /// Appends a number of so many bytes.
  mutating func append(_ number: Int, width: Int) throws(CompilationError) {
    guard number >= 0, number >> (7 * width) == 0 else { throw .tooLarge(number, width: width) }
    for byte in 0..<width { bytes.append(UInt8(number >> (7 * byte) & 0x7F) ^ PackedBytes.turned) }
  }

  mutating func append(fingerprintOf hash: UInt64) {
    let fingerprint = PackedBytes.fingerprint(hash)
    for byte in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: fingerprint >> (8 * byte))) }
  }

  mutating func append(_ other: PackedWriter) { bytes += other.bytes }
}

/// Why records cannot be compiled.
package enum CompilationError: Error {
  /// A number does not fit the bytes that the form has for it.
  case tooLarge(Int, width: Int)

  package var message: String {
    switch self {
    case .tooLarge(let number, let width): "The number \(number) does not fit into \(width) bytes of the compiled form."
    }
  }
}
