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

  /// Files that changed shortly before they were read may change again without their times showing it, as some file
  /// systems count in seconds.
  static let uncertainty: Int64 = 3_000_000_000

  /// Whether the file says what it said; `readAt`, in nanoseconds since 1970, is when it was stamped.
  func holds(for path: String, readAt: Int64) -> Bool {
    guard let now = FileSystem.stamp(of: path), now.size == stamp.size else { return false }
    if now == stamp, max(stamp.written, stamp.changed) < readAt - Self.uncertainty { return true }
    guard let bytes = try? FileSystem.read(path) else { return false }
    return ContentDigest(bytes) == content
  }
}
