#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The editor's process.
enum ParentProcess {
  /// Whether a process exists, as far as we can see: in a container we may not see the editor at all.
  static func isRunning(_ id: Int) -> Bool {
    guard let id = pid_t(exactly: id), id > 0 else { return false }
    return kill(id, 0) == 0 || errno == EPERM
  }
}
