#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What tells, without reading it, that a file is still what it was: which file it is, its size, and when it changed.
package struct FileStamp: Hashable, Sendable {
  /// The numbers of the device and of the file on it.
  package let device: Int64
  package let number: Int64
  /// Bytes.
  package let size: Int64
  /// When its content was written last, in nanoseconds since 1970.
  package let written: Int64
  /// When its content, name or permissions changed last, in nanoseconds since 1970; nobody can set it.
  package let changed: Int64

  package init(device: Int64, number: Int64, size: Int64, written: Int64, changed: Int64) {
    self.device = device
    self.number = number
    self.size = size
    self.written = written
    self.changed = changed
  }
}

extension FileSystem {
  /// The stamp of what a path leads to, links followed, or `nil` where there is nothing.
  package static func stamp(of path: String) -> FileStamp? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let (written, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (written, changed) = (status.st_mtim, status.st_ctim)
    #endif
    return FileStamp(
      device: Int64(status.st_dev), number: Int64(truncatingIfNeeded: status.st_ino), size: Int64(status.st_size),
      written: nanoseconds(written), changed: nanoseconds(changed))
  }

  /// A path to the program that runs.
  package static var programPath: String? {
    #if canImport(Darwin)
      var count = UInt32(0)
      _NSGetExecutablePath(nil, &count)
      var path = [CChar](repeating: 0, count: Int(count) + 1)
      return _NSGetExecutablePath(&path, &count) == 0
        ? String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
    #else
      return "/proc/self/exe"
    #endif
  }

  /// Now, in nanoseconds since 1970.
  package static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
