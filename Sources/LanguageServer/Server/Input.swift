import JSONRPC
import Threads

/// What a client sends, read by one thread at a time.
final class Input: Sendable {
  private let decoder: Monitor<InputDecoder>
  private let stream: Descriptor

  init(_ stream: Descriptor, of server: Server, mirror: SessionMirror?) {
    self.stream = stream
    decoder = Monitor(InputDecoder(server, mirror: mirror))
  }

  /// Passes on messages, until after one of them it is enough or the stream has ended.
  func read(until isEnough: () -> Bool) {
    decoder.withLock { decoder in
      withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
        while true {
          while decoder.passOn() { if isEnough() { return } }
          if !stream.hasMore {
            decoder.pauses()
            if isEnough() { return }
          }
          let count = stream.read(into: buffer)
          if count == 0 { return decoder.end() }
          decoder.append(buffer[..<count])
        }
      }
    }
  }
}
