extension SourceText {
  /// The text after edits that are in order and do not overlap, all in coordinates of this text.
  package func applying(_ edits: [ByteEdit]) -> SourceText {
    var result: [UInt8] = []
    result.reserveCapacity(max(0, bytes.count + edits.reduce(0) { $0 + $1.growth.value }))
    var place = 0
    for edit in edits {
      let range = edit.clamped(to: count).range.indices
      result += bytes[place..<max(place, range.lowerBound)]
      result += edit.replacement
      place = max(place, range.upperBound)
    }
    result += bytes[place...]
    return SourceText(result)
  }
}
