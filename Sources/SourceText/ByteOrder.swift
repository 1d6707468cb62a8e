extension Array {
  /// The first element that starts at a place or after it; the elements are in order of their starts.
  package func firstIndex(from place: ByteOffset, by start: (Element) -> ByteOffset) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if start(self[middle]) < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The elements that start within a range; they are in order of their starts.
  package func indices(startingIn range: ByteRange, by start: (Element) -> ByteOffset) -> Range<Int> {
    let first = firstIndex(from: range.start, by: start)
    return first..<Swift.max(first, firstIndex(from: range.end, by: start))
  }
}
