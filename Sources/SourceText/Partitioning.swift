extension Array {
  /// The first index whose element and all after it meet a condition that none before it meets; the count where none does.
  /// Takes time in the logarithm of the count.
  @inlinable
  package func partitioningIndex(where isInSecond: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isInSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
