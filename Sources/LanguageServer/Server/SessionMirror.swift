import JSON
import JSONRPC
import Threads

/// A record of a session, both directions: one line of JSON for each message, with the seconds since the start, `dir`
/// (`client` or `server`) and `msg`. What was no JSON is kept as the text `unparsable`.
package final class SessionMirror: Sendable {
  package enum Side: String, Sendable {
    case client, server
  }

  private let start = ContinuousClock.now
  private let write: Monitor<@Sendable ([UInt8]) -> Void>

  /// `write` is called with one line at a time.
  package init(write: @escaping @Sendable ([UInt8]) -> Void) { self.write = Monitor(write) }

  package func record(_ body: [UInt8], from side: Side) {
    let document = JSONDocument(body)
    var line = JSONWriter()
    line.object {
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      $0.member("t", (seconds * 10_000).rounded() / 10_000)
      $0.member("dir", side.rawValue)
      $0.key("msg")
      if let root = document.root, document.errors.isEmpty {
        // Written anew, because a client may spread a message over lines.
        $0.value(root)
      } else {
        $0.object { $0.member("unparsable", String(decoding: body, as: UTF8.self)) }
      }
    }
    line.separator(0x0A)
    write.withLock { [bytes = line.bytes] write in write(bytes) }
  }
}
