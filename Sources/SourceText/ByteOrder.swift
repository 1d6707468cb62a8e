extension Array {
  /// The first element that starts at a place or after it; the elements are in order of their starts.
  package func firstIndex(from place: ByteOffset, by start: (Element) -> ByteOffset) -> Int {
    partitioningIndex { start($0) >= place }
  }

  /// The elements that start within a range; they are in order of their starts.
  package func indices(startingIn range: ByteRange, by start: (Element) -> ByteOffset) -> Range<Int> {
    let first = firstIndex(from: range.start, by: start)
    return first..<Swift.max(first, firstIndex(from: range.end, by: start))
  }
}
