import JSONRPC

/// Bytes on their way to the session: frames, then messages.
package struct InputDecoder: ~Copyable {
  private var frames = FrameReader()
  private let server: Server
  private let mirror: SessionMirror?

  package init(_ server: Server, mirror: SessionMirror? = nil) {
    self.server = server
    self.mirror = mirror
  }

  /// Takes the next bytes of the stream, however they are cut, and passes on every message that is whole.
  package mutating func receive(_ bytes: some Collection<UInt8>) {
    append(bytes)
    while passOn() {}
    server.inputPauses()
  }

  mutating func append(_ bytes: some Collection<UInt8>) { frames.append(bytes) }

  /// Passes on the next message; false where none is whole.
  mutating func passOn() -> Bool {
    guard let frame = frames.next() else { return false }
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
    return true
  }

  /// Nothing more is there for now.
  func pauses() { server.inputPauses() }

  /// The stream has ended.
  package func end() { server.inputEnded() }
}
