extension Array {
  /// The first index whose element and all after it meet a condition that none before it meets; the count where none does.
  /// Takes time in the logarithm of the count.
  @inlinable
  package func partitioningIndex(where isInSecond: (Element) -> Bool) -> Int {
    partitioningIndex(in: indices, where: isInSecond)
  }

  /// The same among the elements of a range; its end where none meets the condition.
  @inlinable
  package func partitioningIndex(in range: Range<Int>, where isInSecond: (Element) -> Bool) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if isInSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
