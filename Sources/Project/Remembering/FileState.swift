import Files

/// A file as it was when it was read.
struct FileState: Hashable, Sendable {
  let stamp: FileStamp
  let content: ContentDigest

  init(_ stamp: FileStamp, _ content: ContentDigest) {
    self.stamp = stamp
    self.content = content
  }

  init(_ stamp: FileStamp, _ bytes: [UInt8]) { self.init(stamp, ContentDigest(bytes)) }

  /// The program that runs, if its file can be read.
  static var ofProgram: FileState? {
    guard let path = FileSystem.programPath, let stamp = FileSystem.stamp(of: path) else { return nil }
    return ContentDigest(ofFile: path).map { FileState(stamp, $0) }
  }

  /// Files that changed shortly before they were read may change again without their times showing it, as some file
  /// systems count in seconds.
  static let uncertainty: Int64 = 3_000_000_000

  /// Whether the stamp alone tells that nothing has changed since; `readAt`, in nanoseconds since 1970, is when it was taken.
  func isCertain(readAt: Int64) -> Bool { max(stamp.written, stamp.changed) < readAt - Self.uncertainty }

  /// The file as it is now, if it says what it said, and whether it had to be read to know that.
  func confirmed(for path: String, readAt: Int64) -> (state: FileState, isRead: Bool)? {
    guard let now = FileSystem.stamp(of: path), now.size == stamp.size else { return nil }
    if now == stamp, isCertain(readAt: readAt) { return (self, false) }
    return ContentDigest(ofFile: path) == content ? (FileState(now, content), true) : nil
  }
}
