import Files

/// A hash of a file's bytes by which a change is noticed: 64 bits, made of four sums that each take every fourth eight bytes,
/// so that a processor works on all of them at a time.
///
/// Made for speed, not against anyone who wants two files to have the same.
struct ContentDigest: Hashable, Sendable {
  let value: UInt64

  init(value: UInt64) { self.value = value }

  init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  init(_ bytes: ArraySlice<UInt8>) {
    var sums = Sums()
    value = bytes.withUnsafeBytes { sums.finish($0) }
  }

  /// Of a file that may be large; nil where it cannot be read, or is a device or a pipe, that may have no end.
  init?(ofFile path: String) {
    guard FileSystem.kind(of: path) == .file else { return nil }
    var sums = Sums()
    var value: UInt64?
    do throws(FileError) {
      try FileSystem.read(path, inPiecesOf: 1 << 16) { piece, isLast in
        if isLast { value = sums.finish(piece) } else { sums.add(piece) }
      }
    } catch {
      return nil
    }
    guard let value else { return nil }
    self.value = value
  }

  private struct Sums {
    private var sums = SIMD4<UInt64>(1, 2, 3, 4) &* Self.multiplier
    private var count = 0

    /// An odd number without a pattern: 2⁶⁴ divided by the golden ratio.
    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let width = 32

    /// Takes in bytes, as many as there are in whole steps.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
      var (first, second, third, fourth) = (sums[0], sums[1], sums[2], sums[3])
      var place = 0
      while place &+ Self.width <= bytes.count {
        first = Self.mixed(first ^ Self.number(bytes, at: place))
        second = Self.mixed(second ^ Self.number(bytes, at: place &+ 8))
        third = Self.mixed(third ^ Self.number(bytes, at: place &+ 16))
        fourth = Self.mixed(fourth ^ Self.number(bytes, at: place &+ 24))
        place &+= Self.width
      }
      sums = SIMD4(first, second, third, fourth)
      count += place
    }

    /// Takes in the last bytes, and gives the hash.
    mutating func finish(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
      add(bytes)
      let rest = bytes.count % Self.width
      var hash = UInt64(count + rest)
      for lane in 0..<4 { hash = Self.mixed(hash ^ sums[lane]) }
      var last: UInt64 = 0
      for place in bytes.count - rest..<bytes.count {
        last = last &<< 8 | UInt64(bytes[place])
        if (bytes.count - place) % 8 == 1 {
          hash = Self.mixed(hash ^ last)
          last = 0
        }
      }
      return hash
    }

    @inline(__always) private static func number(_ bytes: UnsafeRawBufferPointer, at place: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }

    /// Both halves of the product, so that each bit bears on all.
    @inline(__always) private static func mixed(_ value: UInt64) -> UInt64 {
      let product = (value ^ value &>> 32).multipliedFullWidth(by: multiplier)
      return product.high ^ product.low
    }
  }
}
