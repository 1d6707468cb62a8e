import JSONRPC

/// Bytes on their way to the loop: frames, then messages.
package struct InputDecoder: ~Copyable {
  private var frames = FrameReader()
  private let server: Server
  private let mirror: SessionMirror?

  package init(_ server: Server, mirror: SessionMirror? = nil) {
    self.server = server
    self.mirror = mirror
  }

  /// Takes the next bytes of the stream, however they are cut.
  package mutating func receive(_ bytes: some Collection<UInt8>) {
    frames.append(bytes)
    while let frame = frames.next() {
      switch frame {
      case .failure(let fault): server.receive(.failure(Message.Invalid(id: nil, error: fault.response)))
      case .success(let body):
        mirror?.record(body, from: .client)
        do {
          server.receive(.success(try Message(body: body)))
        } catch {
          if error.error.code == .parseError { frames.reconsider(body) }
          server.receive(.failure(error))
        }
      }
    }
  }

  /// The stream has ended.
  package func end() { server.inputEnded() }
}
