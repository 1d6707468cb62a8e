/// One replacement of bytes in a document.
package struct ByteEdit: Hashable, Sendable {
  /// What is replaced, in the text before the edit.
  package let range: ByteRange
  package let replacement: [UInt8]

  package init(_ range: ByteRange, _ replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }

  package init(_ range: ByteRange, _ replacement: String) { self.init(range, Array(replacement.utf8)) }

  /// The same edit clamped to a text of `count` bytes.
  package func clamped(to count: ByteCount) -> ByteEdit {
    let end = min(range.end, ByteOffset(count.value))
    return ByteEdit(ByteRange(min(range.start, end), end), replacement)
  }

  /// How much longer (or, negative, shorter) the text becomes.
  package var growth: ByteCount { ByteCount(replacement.count - range.count.value) }
}
