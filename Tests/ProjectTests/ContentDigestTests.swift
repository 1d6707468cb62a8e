import Files
import Testing

@testable import Project

@Suite struct ContentDigestTests {
  private func bytes(_ count: Int) -> [UInt8] {
    var value: UInt64 = 1
    return (0..<count).map { _ in
      value = value &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: value >> 56)
    }
  }

  /// A file that is read in pieces has the digest of its bytes.
  @Test(arguments: [0, 1, 7, 8, 31, 32, 33, 64, 65_535, 65_536, 65_537, 131_072, 200_001])
  func aFileHasTheDigestOfItsBytes(count: Int) throws {
    let path = "/tmp/histmark-\(UInt64.random(in: 0...UInt64.max))"
    defer { FileSystem.remove(path) }
    try FileSystem.write(bytes(count), to: path)
    #expect(ContentDigest(ofFile: path) == ContentDigest(bytes(count)))
  }

  /// Whatever bit changes, whatever is cut off, and whatever zeros are added, the digest is another.
  @Test(arguments: [1, 8, 40, 100]) func everyChangeShows(count: Int) {
    let whole = bytes(count)
    var digests = Set([ContentDigest(whole)])
    for place in 0..<count * 8 {
      var changed = whole
      changed[place / 8] ^= 1 << UInt8(place % 8)
      digests.insert(ContentDigest(changed))
    }
    for shorter in 0..<count { digests.insert(ContentDigest(Array(whole.prefix(shorter)))) }
    for more in 1...40 { digests.insert(ContentDigest(whole + [UInt8](repeating: 0, count: more))) }
    #expect(digests.count == 1 + count * 8 + count + 40)
  }

  /// Of a device or a pipe the end may never come.
  @Test func whatIsNoFileHasNone() {
    #expect(ContentDigest(ofFile: "/") == nil)
    #expect(ContentDigest(ofFile: "/dev/zero") == nil)
    #expect(ContentDigest(ofFile: "/nothing/is/here") == nil)
  }
}
