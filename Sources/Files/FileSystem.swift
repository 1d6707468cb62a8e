#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a path leads to, links followed.
package enum FileKind: Hashable, Sendable {
  case file, folder, other
}

/// The few things that Histmark asks of the file system.
package enum FileSystem {
  /// No file of more bytes is read whole.
  private static let largest = 1 << 30

  /// The whole of a file, or of standard input's descriptor where `path` is `-`.
  ///
  /// - Parameter takingPipes: Whether it may be a pipe, which whoever runs this has named; what a document or a folder names
  ///   may not, as it could have no end or never begin.
  package static func read(_ path: String, takingPipes: Bool = false) throws(FileError) -> [UInt8] {
    let (descriptor, size) = try openToRead(path, takingPipes: takingPipes)
    defer { if path != "-" { close(descriptor) } }
    if size > largest { throw FileError(path: path, number: EFBIG) }
    // One byte more than the file is said to have, so that the end shows in the first read.
    var room = size + 1
    var bytes: [UInt8] = []
    while true {
      var failure: Int32 = 0
      var isWhole = false
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        while count < buffer.count {
          let got = read(
            descriptor, into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]))
          if got < 0 { failure = errno }
          if got <= 0 {
            isWhole = got == 0
            return
          }
          count += got
        }
      }
      if failure != 0 { throw FileError(path: path, number: failure) }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      if bytes.count > largest { throw FileError(path: path, number: EFBIG) }
      if isWhole { return bytes }
      room = max(1 << 16, min(bytes.count, 1 << 24))
    }
  }

  /// Hands over the bytes of a file, however large, in pieces of a size, of which the last, that may be empty, is shorter.
  package static func read(
    _ path: String, inPiecesOf size: Int, _ receive: (_ piece: UnsafeRawBufferPointer, _ isLast: Bool) -> Void
  ) throws(FileError) {
    let (descriptor, _) = try openToRead(path)
    defer { close(descriptor) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 1)
    defer { buffer.deallocate() }
    var count = 0
    while true {
      let got = read(descriptor, into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
      if got < 0 { throw FileError(path: path, number: errno) }
      count += got
      if got > 0 && count < size { continue }
      receive(UnsafeRawBufferPointer(rebasing: buffer[..<count]), count < size)
      if count < size { return }
      count = 0
    }
  }

  /// A descriptor of a file, and how many bytes it is said to have. To open a pipe that is not wanted does not wait for who
  /// writes to it.
  private static func openToRead(
    _ path: String, takingPipes: Bool = false
  ) throws(FileError) -> (descriptor: Int32, size: Int) {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC | (takingPipes ? 0 : O_NONBLOCK))
    if descriptor < 0 { throw FileError(path: path, number: errno) }
    var status = stat()
    if fstat(descriptor, &status) != 0 { return (descriptor, 0) }
    let fault: Int32? =
      switch status.st_mode & S_IFMT {
      case S_IFREG: nil
      case S_IFDIR: EISDIR
      default: takingPipes || path == "-" ? nil : FileError.hasNoEnd
      }
    if let fault {
      if path != "-" { close(descriptor) }
      throw FileError(path: path, number: fault)
    }
    return (descriptor, max(0, Int(status.st_size)))
  }

  /// One read of the system's, begun again when a signal interrupts it.
  private static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      #if canImport(Glibc)
        let got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        let got = Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let got = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if got < 0, errno == EINTR { continue }
      return got
    }
  }

  /// Puts a file in the place of another at once: whoever reads sees the old bytes or the new, never a part. Owner and
  /// permissions of what is replaced are kept, and a symbolic link stays one.
  ///
  /// - Parameter isDurable: Whether to wait until the bytes are on the disk, where no failing power takes them.
  package static func write(_ bytes: [UInt8], to path: String, isDurable: Bool = true) throws(FileError) {
    let target = canonicalPath(path) ?? path
    var status = stat()
    let isThere = stat(target, &status) == 0
    // Another file in its place would get round what forbids to write this one.
    if isThere, access(target, W_OK) != 0 { throw FileError(path: path, number: errno) }
    let mode = isThere ? status.st_mode & 0o7777 : 0o644
    let (temporary, descriptor) = createTemporary(for: target, mode)
    if descriptor < 0 { throw FileError(path: path, number: errno) }
    var failure = writeAll(bytes, to: descriptor)
    if isThere {
      // Only root can give a file away; for everyone else the owner is who runs this.
      _ = fchown(descriptor, status.st_uid, status.st_gid)
      if failure == 0, fchmod(descriptor, mode) != 0 { failure = errno }
    }
    if failure == 0, isDurable, fsync(descriptor) != 0 { failure = errno }
    close(descriptor)
    if failure == 0, rename(temporary, target) != 0 { failure = errno }
    if failure != 0 {
      unlink(temporary)
      throw FileError(path: path, number: failure)
    }
  }

  /// A new file beside another, hidden, so that nobody takes it for a document if the process is killed.
  private static func createTemporary(for target: String, _ mode: mode_t) -> (path: String, descriptor: Int32) {
    let name = target.split(separator: "/").last ?? ""
    var path = ""
    var descriptor: Int32 = -1
    for attempt in 0..<100 {
      path = "\(folder(of: target))/.\(name.prefix(200)).\(getpid())-\(attempt)"
      descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if descriptor >= 0 || errno != EEXIST { break }
    }
    return (path, descriptor)
  }

  /// Writes all bytes to a descriptor; gives 0, or the `errno` that stopped it.
  package static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var place = 0
      while place < buffer.count {
        guard let base = buffer.baseAddress else { return 0 }
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, base + place, buffer.count - place)
        #elseif canImport(Musl)
          let count = Musl.write(descriptor, base + place, buffer.count - place)
        #else
          let count = Darwin.write(descriptor, base + place, buffer.count - place)
        #endif
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        place += count
      }
      return 0
    }
  }

  /// What a path leads to, or `nil` where there is nothing.
  package static func kind(of path: String) -> FileKind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// What a folder holds under a name; `isLink` tells symbolic links.
  package typealias Entry = (name: String, kind: FileKind, isLink: Bool)

  /// A folder's entries in order of name, without `.` and `..`. None where it cannot be read.
  package static func entries(of folder: String) -> [Entry] {
    (try? listing(of: folder)) ?? []
  }

  /// A folder's entries, as above.
  package static func listing(
    of folder: String
  ) throws(FileError) -> [Entry] {
    guard let stream = opendir(folder) else { throw FileError(path: folder, number: errno) }
    defer { closedir(stream) }
    var found: [Entry] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          String(cString: $0)
        }
      }
      if name == "." || name == ".." { continue }
      switch Int32(entry.pointee.d_type) {
      case Int32(DT_REG): found.append((name, .file, false))
      case Int32(DT_DIR): found.append((name, .folder, false))
      default:
        var status = stat()
        let isLink = lstat("\(folder)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
        if let kind = kind(of: "\(folder)/\(name)") { found.append((name, kind, isLink)) }
      }
    }
    found.sort { $0.name < $1.name }
    return found
  }

  /// Makes a folder and those above it, as far as they are missing and can be made.
  package static func makeFolder(_ path: String) {
    if kind(of: path) != nil { return }
    makeFolder(folder(of: path))
    mkdir(path, 0o755)
  }

  /// Takes a file away, if it is there and can be.
  package static func remove(_ path: String) { unlink(path) }

  /// The path with links, `.` and `..` resolved, or `nil` where there is nothing.
  package static func canonicalPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether an environment variable is there and not empty.
  package static func isVariableSet(_ name: String) -> Bool { variable(name) != nil }

  /// The value of an environment variable, if it is there and not empty.
  package static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The folder that relative paths start from.
  package static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }
}
