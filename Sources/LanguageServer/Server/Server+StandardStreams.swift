import JSONRPC

extension Server {
  /// Serves the client at two descriptors until the session is over; the status with which the process should end.
  package static func serve(
    identity: Identity, service: any LanguageService, threads: Int, input: Descriptor = .standardInput,
    output: Descriptor = .standardOutput, mirror: SessionMirror? = nil
  ) -> CInt {
    Descriptor.ignoreBrokenPipes()
    let server = Server(
      identity: identity, service: service, threads: threads,
      takesAtOnce: { output.takesAtOnce($0.greatestFrameCount) },
      write: { message in
        mirror?.record(message.body, from: .server)
        return output.write(message.frame)
      })
    server.read(Input(input, of: server, mirror: mirror))
    return server.wait()
  }
}
