import JSONRPC
import Testing

@Suite struct FrameReaderTests {
  /// What a reader makes of a stream: bodies as they are, faults in brackets.
  private func read(_ stream: String, in pieces: Int) -> [String] {
    var reader = FrameReader()
    var found: [String] = []
    let bytes = Array(stream.utf8)
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      reader.append(bytes[start..<min(start + pieces, bytes.count)])
      while let frame = reader.next() {
        switch frame {
        case .success(let body):
          found.append(String(decoding: body, as: UTF8.self))
          // What is no JSON is given back, as the decoder does.
          if !body.starts(with: [UInt8(ascii: "{")]) || body.last != UInt8(ascii: "}") { reader.reconsider(body) }
        case .failure(let fault): found.append("[\(fault)]")
        }
      }
    }
    return found
  }

  private static let a = "Content-Length: 7\r\n\r\n{\"a\":1}"
  private static let b = "Content-Length: 4\r\n\r\n{ é}"

  @Test(
    arguments: [
      ("", []),
      (a, ["{\"a\":1}"]),
      (a + b, ["{\"a\":1}", "{ é"]),
      ("content-length:7\n\n{\"a\":1}", ["{\"a\":1}"]),
      ("CONTENT-LENGTH :7\r\n\r\n" + a, ["[malformedHeader]", "{\"a\":1}"]),
      ("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n" + a, ["{\"a\":1}"]),
      ("Content-Type: application/vscode-jsonrpc; charset=\"UTF8\"\r\n" + a, ["{\"a\":1}"]),
      ("X-Other: x\r\n" + a, ["{\"a\":1}"]),
      ("\r\n\r\n" + a, ["{\"a\":1}"]),
      (
        "Content-Type: text; charset=latin1\r\n" + a + a,
        ["[unsupportedCharset(\"latin1\")]", "{\"a\":1}", "{\"a\":1}"]
      ),
      ("Content-Length: x\r\n\r\n" + a, ["[malformedContentLength]", "{\"a\":1}"]),
      ("Content-Length: -7\r\n\r\n{\"a\":1}" + a, ["[malformedContentLength]", "{\"a\":1}"]),
      ("Content-Length: 7\r\nContent-Length: 8\r\n\r\n" + a, ["[malformedContentLength]", "{\"a\":1}"]),
      ("Content-Length: 99999999999999999999999\r\n\r\n" + a, ["[bodyTooLong(bytes: \(Int.max))]", "{\"a\":1}"]),
      ("X: y\r\n\r\n{}" + a, ["[missingContentLength]", "{\"a\":1}"]),
      ("{\"a\":1}\n" + a, ["[malformedHeader]", "{\"a\":1}"]),
      ("garbage\r\nmore garbage\n\n!\n" + a, ["[malformedHeader]", "{\"a\":1}"]),
      ("garbage" + a + "garbage" + a, ["[malformedHeader]", "{\"a\":1}", "[malformedHeader]", "{\"a\":1}"]),
      ("x: 1" + a + "12" + a, ["[malformedHeader]", "{\"a\":1}", "[malformedHeader]", "{\"a\":1}"]),
      ("Content-Length: 0\r\n\r\n" + a, ["", "{\"a\":1}"]),
    ] as [(String, [String])])
  func readsAndRecovers(stream: String, expected: [String]) {
    // The body of `b` is cut in the middle, which leaves a brace that begins no header: it comes to light with more.
    for pieces in [1, 2, 3, 7, 1 << 20] { #expect(read(stream, in: pieces) == expected, "in pieces of \(pieces)") }
  }

  @Test func aLengthThatIsTooLongCostsOneMessage() {
    let tooLong = "Content-Length: 28\r\n\r\n{\"a\":1}"
    let found = read(tooLong + Self.a + Self.a, in: 5)
    #expect(found.last == "{\"a\":1}")
    #expect(found.filter { $0 == "{\"a\":1}" }.count == 2)
  }

  @Test func aLengthThatIsTooShortCostsOneMessage() {
    let found = read("Content-Length: 3\r\n\r\n{\"a\":1}" + Self.a + Self.a, in: 4)
    #expect(found.filter { $0 == "{\"a\":1}" }.count == 2)
  }

  @Test func aHeaderWithoutEndIsBounded() {
    var reader = FrameReader()
    var faults = 0
    for _ in 0..<1000 {
      reader.append(Array(repeating: UInt8(ascii: "x"), count: 1000))
      while case .failure? = reader.next() { faults += 1 }
    }
    #expect(faults == 1)
    reader.append(Array(Self.a.utf8))
    #expect(reader.next() == .success(Array("{\"a\":1}".utf8)))
  }

  @Test func randomBytesNeverStopIt() {
    var random = SeededGenerator(seed: 7)
    let alphabet = Array("Content-Length: 12\r\n\r\n{}[]\"é\n\r:0".utf8)
    for _ in 0..<300 {
      var reader = FrameReader()
      for _ in 0..<60 {
        reader.append(
          (0..<Int.random(in: 0...20, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 })
        while let frame = reader.next() { if case .success(let body) = frame { reader.reconsider(body) } }
      }
      // Whatever a length has promised, its body ends here, and then a frame is found again.
      reader.append(Array(repeating: UInt8(ascii: "\n"), count: 1 << 10))
      while let frame = reader.next() { if case .success(let body) = frame { reader.reconsider(body) } }
    }
  }
}

/// SplitMix64: the same numbers for the same seed, on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
