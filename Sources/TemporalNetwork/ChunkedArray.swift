/// An array in chunks: to change an element of a copy costs one chunk, not the whole.
///
/// Snapshots of a network share what an edit does not touch.
@usableFromInline
package struct ChunkedArray<Element: Sendable>: Sendable {
  // Inlinable so that code of other modules, too, is specialised and reaches an element without a copy of it.
  @inlinable static var shift: Int { 8 }
  @inlinable static var chunkSize: Int { 1 << shift }

  @usableFromInline var chunks: [[Element]] = []
  @usableFromInline package private(set) var count = 0

  @inlinable package init() {}

  @inlinable
  package mutating func append(_ element: Element) {
    if count & (Self.chunkSize - 1) == 0 {
      var chunk: [Element] = []
      chunk.reserveCapacity(Self.chunkSize)
      chunks.append(chunk)
    }
    chunks[count >> Self.shift].append(element)
    count += 1
  }

  @inlinable
  package subscript(index: Int32) -> Element {
    _read { yield chunks[Int(index) >> Self.shift][Int(index) & (Self.chunkSize - 1)] }
    _modify { yield &chunks[Int(index) >> Self.shift][Int(index) & (Self.chunkSize - 1)] }
  }
}
