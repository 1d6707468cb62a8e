#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif
import JSON
import JSONRPC
import Testing
import Threads

@testable import LanguageServer

/// A server at the ends of two real pipes.
@Suite struct PipeTests {
  private final class Session: Sendable {
    let toServer: Descriptor
    let fromServer: Descriptor
    private let status = Monitor<CInt?>(nil)

    init(mirror: SessionMirror? = nil) {
      let (input, toServer) = Self.pipe()
      let (fromServer, output) = Self.pipe()
      self.toServer = toServer
      self.fromServer = fromServer
      Thread.start { [status] in
        let identity = Identity(name: "words", version: "1")
        let value = Server.serve(
          identity: identity, service: WordService(), threads: 2, input: input, output: output, mirror: mirror)
        close(output.number)
        status.change { $0 = value }
      }
    }

    private static func pipe() -> (reading: Descriptor, writing: Descriptor) {
      var ends: [CInt] = [0, 0]
      _ = ends.withUnsafeMutableBufferPointer { Pipe.open($0.baseAddress) }
      return (Descriptor(ends[0]), Descriptor(ends[1]))
    }

    func send(_ body: String) {
      #expect(toServer.write(Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8)))
    }

    /// Everything that the server writes until it ends.
    func readAll() -> [JSONValue] {
      var frames = FrameReader()
      var messages: [JSONValue] = []
      withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
        while true {
          let count = fromServer.read(into: buffer)
          if count == 0 { return }
          frames.append(buffer[..<count])
          while case .success(let body)? = frames.next() {
            if let json = JSONDocument(body).root { messages.append(json) }
          }
        }
      }
      #expect(frames.isBetweenFrames)
      return messages
    }

    func waitForEnd() -> CInt? { status.wait(until: .now + .seconds(20)) { $0 } }
  }

  private static let initialize = #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#

  @Test func aWholeSession() {
    let session = Session()
    session.send(Self.initialize)
    session.send(#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#)
    session.send(#"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#)
    session.send(#"{"jsonrpc":"2.0","method":"exit"}"#)
    let messages = session.readAll()
    #expect(messages.compactMap { $0["id"]?.int } == [1, 2])
    #expect(session.waitForEnd() == 0)
    close(session.toServer.number)
    close(session.fromServer.number)
  }

  @Test func theEditorDies() {
    let session = Session()
    session.send(Self.initialize)
    close(session.toServer.number)
    #expect(session.readAll().count == 1)
    #expect(session.waitForEnd() == 1)
    close(session.fromServer.number)
  }

  /// A client that no longer reads, but still writes, harms nobody.
  @Test func nobodyReads() {
    let session = Session()
    close(session.fromServer.number)
    session.send(Self.initialize)
    for id in 2...2000 { session.send(#"{"jsonrpc":"2.0","id":\#(id),"method":"no/such"}"#) }
    session.send(#"{"jsonrpc":"2.0","id":9999,"method":"shutdown"}"#)
    session.send(#"{"jsonrpc":"2.0","method":"exit"}"#)
    #expect(session.waitForEnd() == 0)
    close(session.toServer.number)
  }

  /// A client that reads late gets everything, and is not waited for meanwhile.
  @Test func somebodyReadsLate() {
    let session = Session()
    session.send(Self.initialize)
    for id in 2...5000 { session.send(#"{"jsonrpc":"2.0","id":\#(id),"method":"no/such/method/that/anybody/knows"}"#) }
    session.send(#"{"jsonrpc":"2.0","id":9999,"method":"shutdown"}"#)
    session.send(#"{"jsonrpc":"2.0","method":"exit"}"#)
    #expect(session.readAll().count == 5001)
    #expect(session.waitForEnd() == 0)
    close(session.toServer.number)
    close(session.fromServer.number)
  }
}

/// The name `pipe` is taken where it is called.
private enum Pipe {
  static func open(_ ends: UnsafeMutablePointer<CInt>?) -> CInt { ends.map { pipe($0) } ?? -1 }
}
