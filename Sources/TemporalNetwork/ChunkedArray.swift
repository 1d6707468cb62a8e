/// An array in chunks: to change an element of a copy costs one chunk, not the whole.
///
/// Snapshots of a network share what an edit does not touch.
package struct ChunkedArray<Element: Sendable>: Sendable {
  private static var shift: Int { 8 }
  private static var chunkSize: Int { 1 << shift }

  private var chunks: [[Element]] = []
  package private(set) var count = 0

  package init() {}

  package mutating func append(_ element: Element) {
    if count & (Self.chunkSize - 1) == 0 {
      var chunk: [Element] = []
      chunk.reserveCapacity(Self.chunkSize)
      chunks.append(chunk)
    }
    chunks[count >> Self.shift].append(element)
    count += 1
  }

  package subscript(index: Int32) -> Element {
    get { chunks[Int(index) >> Self.shift][Int(index) & (Self.chunkSize - 1)] }
    _modify { yield &chunks[Int(index) >> Self.shift][Int(index) & (Self.chunkSize - 1)] }
  }
}
