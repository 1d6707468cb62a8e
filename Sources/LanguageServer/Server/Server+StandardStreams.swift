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
    // Reading cannot be interrupted, so it has a thread that ends with the process.
    Thread.start {
      var decoder = InputDecoder(server, mirror: mirror)
      withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
        while true {
          let count = input.read(into: buffer)
          if count == 0 { break }
          decoder.receive(buffer[..<count])
        }
      }
      decoder.end()
    }
    return server.wait()
  }
}
