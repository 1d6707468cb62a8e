/// Cuts a stream of bytes into the bodies of messages.
///
/// The base protocol of LSP 3.17 ("Header Part"): fields `Name: value`, an empty line, and as many bytes as
/// `Content-Length` says. A reader never gives up: after bytes that are no frame it reports one ``FrameFault`` and goes on
/// with the next `Content-Length` it can find, in a line, after a line, or inside a body that was no JSON. Lines may end with
/// a bare line feed. Memory is bounded by the bytes that have arrived, not by what a header promises.
package struct FrameReader: Sendable {
  /// The longest body that is read, in bytes: 1 GiB.
  package static let longestBody = 1 << 30
  /// The longest header that is read, in bytes.
  package static let longestHeader = 8 << 10

  private var buffer: [UInt8] = []
  /// How much of the buffer is behind us.
  private var start = 0
  /// The length of the body that we are in.
  private var awaitedBody: Int?
  /// Whether a fault has been reported for the bytes that we are passing over.
  private var isRecovering = false

  package init() {}

  /// Whether the stream may end here without a message being cut off.
  package var isBetweenFrames: Bool { awaitedBody == nil && start == buffer.count }

  package mutating func append(_ bytes: some Collection<UInt8>) {
    if start == buffer.count {
      buffer.removeAll(keepingCapacity: buffer.capacity <= 1 << 20)
      start = 0
    } else if start > 1 << 16, start > buffer.count / 2 {
      buffer.removeFirst(start)
      start = 0
    }
    if let awaitedBody { buffer.reserveCapacity(min(start + awaitedBody, 2 * buffer.count + 1 << 16)) }
    buffer.append(contentsOf: bytes)
  }

  /// The next body or fault, or nothing until more bytes come.
  package mutating func next() -> Result<[UInt8], FrameFault>? {
    if awaitedBody == nil {
      switch readHeader() {
      case nil: return nil
      case .failure(let fault):
        let isNew = !isRecovering
        isRecovering = true
        return isNew ? .failure(fault) : next(afterSilent: fault)
      case .success(let length):
        isRecovering = false
        awaitedBody = length
      }
    }
    guard let length = awaitedBody, buffer.count - start >= length else { return nil }
    let body = Array(buffer[start..<start + length])
    start += length
    awaitedBody = nil
    return .success(body)
  }

  /// Gives back a body that was no JSON, because a `Content-Length` that was too long may have swallowed a frame:
  /// reading goes on from a complete header inside it. (Line ends inside a JSON string are escaped, so no text of a
  /// document can look like one.)
  package mutating func reconsider(_ body: [UInt8]) {
    var from = 1
    while let found = Self.find(Self.contentLength, in: body.dropFirst(from)) {
      var inner = FrameReader()
      inner.buffer = Array(body[found...].prefix(Self.longestHeader))
      if case .success? = inner.readHeader() {
        buffer.replaceSubrange(..<start, with: body[found...])
        start = 0
        return
      }
      from = found + 1
    }
  }
}

extension FrameReader {
  private static let contentLength = Array("content-length:".utf8)

  /// Goes on, without recursion, past faults in a stretch of which one has been reported.
  private mutating func next(afterSilent fault: FrameFault) -> Result<[UInt8], FrameFault>? {
    while true {
      switch readHeader() {
      case nil: return nil
      case .failure: continue
      case .success(let length):
        isRecovering = false
        awaitedBody = length
        return next()
      }
    }
  }

  /// The length of the body whose header has arrived; after a fault, `start` has moved on.
  private mutating func readHeader() -> Result<Int, FrameFault>? {
    var line = start
    var length: Int?
    var fields = 0
    while let lineFeed = buffer[line...].firstIndex(of: 0x0A) {
      var end = lineFeed
      if end > line, buffer[end - 1] == 0x0D { end -= 1 }
      let next = lineFeed + 1
      if end == line {
        if fields == 0 {
          // Empty lines between frames are passed over.
          start = next
          line = next
          continue
        }
        start = next
        return length.map { .success($0) } ?? .failure(.missingContentLength)
      }
      // A header may begin behind rubbish on the same line.
      let isClean = Self.find(Self.contentLength, in: buffer[line..<end].dropFirst()) == nil
      guard isClean, let field = HeaderField(buffer[line..<end]) else {
        start = restart(in: line..<end, next: next)
        return .failure(.malformedHeader)
      }
      fields += 1
      if let fault = Self.read(field, into: &length) {
        start = next
        return .failure(fault)
      }
      line = next
      if line - start > Self.longestHeader { break }
    }
    guard buffer.count - start > Self.longestHeader else { return nil }
    start = restart(in: start..<buffer.count, next: buffer.count - Self.contentLength.count)
    return .failure(.malformedHeader)
  }

  private static func read(_ field: HeaderField, into length: inout Int?) -> FrameFault? {
    switch field.name {
    case "content-length":
      guard let value = field.decimal, length == nil || length == value else { return .malformedContentLength }
      if value > longestBody { return .bodyTooLong(bytes: value) }
      length = value
    case "content-type":
      if let charset = field.charset, charset != "utf-8", charset != "utf8" { return .unsupportedCharset(charset) }
    default: break
    }
    return nil
  }

  /// Where to look for a header again after a line that is none: at a `Content-Length` inside it, or after it.
  private func restart(in line: Range<Int>, next: Int) -> Int {
    Self.find(Self.contentLength, in: buffer[line].dropFirst()) ?? next
  }

  /// The index of the first occurrence of a lower-case word, in any case.
  private static func find(_ word: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= word.count else { return nil }
    return (bytes.startIndex...bytes.endIndex - word.count).first { place in
      for (offset, letter) in word.enumerated() where HeaderField.lowercase(bytes[place + offset]) != letter {
        return false
      }
      return true
    }
  }
}
