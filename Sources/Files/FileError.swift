#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file could not be read or written, in words for people.
package struct FileError: Error, Hashable, Sendable {
  package let path: String
  /// The operating system's `errno`.
  package let number: Int32

  package init(path: String, number: Int32) {
    self.path = path
    self.number = number
  }

  /// Stands for no `errno`: the file is no longer what was read.
  package static let changedMeanwhile: Int32 = -1
  /// Stands for no `errno`: it is no file with an end, but a device or a pipe.
  package static let hasNoEnd: Int32 = -2
  /// Stands for no `errno`: a configuration of which not everything is understood, perhaps not what it protects either.
  package static let isMisunderstood: Int32 = -3

  package var message: String {
    switch number {
    case Self.changedMeanwhile: "\(path): changed while it was read, so it is left as it is"
    case Self.hasNoEnd: "\(path): a device or a pipe, not a file, so it is not read"
    case Self.isMisunderstood: "\(path): has mistakes, so nothing is written in its project until they are mended"
    default: "\(path): \(String(cString: strerror(number)))"
    }
  }
}
