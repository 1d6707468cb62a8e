/// Tables of 256 entries that tell by one look-up what a byte may begin.
struct ByteClasses {
  /// Nonzero for bytes that end a stretch of plain text on a line: markup of inlines and line endings.
  let inline: UnsafePointer<UInt8>

  /// Nonzero for bytes that may begin something other than a paragraph, or end one: at the start of a line, any other
  /// byte begins or continues a paragraph.
  let lineStart: UnsafePointer<UInt8>

  /// Immutable after their creation, and kept as long as the process runs.
  nonisolated(unsafe) static let commonMark = ByteClasses(
    inline: "\n\r\\`*_[]<&", lineStart: "\n\r\t #>-+*_0123456789`~<=[")
  nonisolated(unsafe) static let histmark = ByteClasses(
    inline: "\n\r\\`*_[]<&@~", lineStart: "\n\r\t #>-+*_0123456789`~<=[|:")

  private init(inline: String, lineStart: String) {
    self.inline = Self.table(of: inline)
    self.lineStart = Self.table(of: lineStart)
  }

  private static func table(of bytes: String) -> UnsafePointer<UInt8> {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    table.initialize(repeating: 0, count: 256)
    for byte in bytes.utf8 { table[Int(byte)] = 1 }
    return UnsafePointer(table)
  }
}
