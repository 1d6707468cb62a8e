#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An open file of the operating system, such as standard input or output.
package struct Descriptor: Sendable {
  package let number: CInt

  package init(_ number: CInt) { self.number = number }

  package static let standardInput = Descriptor(0)
  package static let standardOutput = Descriptor(1)
  package static let standardError = Descriptor(2)

  /// Lets a write to a closed pipe fail instead of ending the process.
  package static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// Waits for bytes and puts them into `buffer`; the number of bytes, 0 at the end of the file or where reading fails
  /// for good. A signal or a non-blocking descriptor does not disturb it.
  package func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      #if canImport(Darwin)
        let count = Darwin.read(number, buffer.baseAddress, buffer.count)
      #elseif canImport(Glibc)
        let count = Glibc.read(number, buffer.baseAddress, buffer.count)
      #else
        let count = Musl.read(number, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 { return count }
      guard canRetry(afterWaitingFor: CInt(POLLIN)) else { return 0 }
    }
  }

  /// Whether there is something to be read now, or the end of the file.
  package var hasMore: Bool {
    var wait = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    return poll(&wait, 1, 0) > 0
  }

  /// Writes all of `bytes`, waiting as long as the reader takes; false where the other end is gone.
  package func write(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        #if canImport(Darwin)
          let count = Darwin.write(number, part.baseAddress, part.count)
        #elseif canImport(Glibc)
          let count = Glibc.write(number, part.baseAddress, part.count)
        #else
          let count = Musl.write(number, part.baseAddress, part.count)
        #endif
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if count == 0 || !canRetry(afterWaitingFor: CInt(POLLOUT)) {
          return false
        }
      }
      return true
    }
  }

  /// Whether so many bytes can be written now without waiting for the reader.
  package func takesAtOnce(_ count: Int) -> Bool {
    // A pipe that can be written to takes so many bytes whole (POSIX, “write”).
    guard count <= Int(PIPE_BUF) else { return count <= emptyRoom }
    var wait = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
    return poll(&wait, 1, 0) == 1 && wait.revents == Int16(POLLOUT)
  }

  /// How many bytes an empty pipe takes; 0 for one that is not empty, and for what is no pipe.
  private var emptyRoom: Int {
    #if os(Linux)
      var unread: CInt = 0
      guard ioctl(number, UInt(FIONREAD), &unread) == 0, unread == 0 else { return 0 }
      return Int(fcntl(number, Self.getPipeSize))
    #else
      return 0
    #endif
  }

  /// `F_GETPIPE_SZ`, which the C library shows to programs for Linux alone.
  private static let getPipeSize: CInt = 1032

  /// After a failed call: true at once after a signal, true when a non-blocking descriptor is ready again.
  private func canRetry(afterWaitingFor event: CInt) -> Bool {
    let reason = errno
    if reason == EINTR { return true }
    guard reason == EAGAIN || reason == EWOULDBLOCK else { return false }
    var wait = pollfd(fd: number, events: Int16(event), revents: 0)
    return poll(&wait, 1, -1) >= 0 || errno == EINTR
  }
}
