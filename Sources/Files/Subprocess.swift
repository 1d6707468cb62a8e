#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another program, run to its end.
package enum Subprocess {
  package struct Result: Sendable {
    package let status: Int32
    package let output: [UInt8]
    package let errors: [UInt8]
  }

  /// Runs a program of the `PATH` with nothing on its standard input; `nil` where there is none of that name.
  package static func run(_ words: [String]) -> Result? {
    var output: (read: Int32, write: Int32) = (-1, -1)
    var errors: (read: Int32, write: Int32) = (-1, -1)
    guard let program = words.first, open(&output), open(&errors) else { return nil }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.write, 1)
    posix_spawn_file_actions_adddup2(&actions, errors.write, 2)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, program, &actions, nil, &arguments, environ)
    close(output.write)
    close(errors.write)
    defer {
      close(output.read)
      close(errors.read)
    }
    if failure != 0 { return nil }
    let (printed, said) = readBoth(output.read, errors.read)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    // As WEXITSTATUS has it; what a signal ended counts as failed.
    return Result(status: status & 0x7F == 0 ? status >> 8 & 0xFF : -1, output: printed, errors: said)
  }

  private static func open(_ ends: inout (read: Int32, write: Int32)) -> Bool {
    var pair: [Int32] = [-1, -1]
    guard pipe(&pair) == 0 else { return false }
    for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    ends = (pair[0], pair[1])
    return true
  }

  /// Reads both pipes as they fill, so that the program never waits for the one that is not read.
  private static func readBoth(_ first: Int32, _ second: Int32) -> ([UInt8], [UInt8]) {
    var read: [[UInt8]] = [[], []]
    var open = [
      pollfd(fd: first, events: Int16(POLLIN), revents: 0), pollfd(fd: second, events: Int16(POLLIN), revents: 0),
    ]
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while open.contains(where: { $0.fd >= 0 }) {
      if poll(&open, nfds_t(open.count), -1) < 0 {
        if errno == EINTR { continue }
        break
      }
      for index in open.indices where open[index].fd >= 0 && open[index].revents != 0 {
        #if canImport(Glibc)
          let count = Glibc.read(open[index].fd, &chunk, chunk.count)
        #elseif canImport(Musl)
          let count = Musl.read(open[index].fd, &chunk, chunk.count)
        #else
          let count = Darwin.read(open[index].fd, &chunk, chunk.count)
        #endif
        if count > 0 {
          read[index] += chunk[..<count]
        } else if count == 0 || errno != EINTR {
          // A negative descriptor is passed over by `poll`.
          open[index].fd = -1
        }
      }
    }
    return (read[0], read[1])
  }
}
