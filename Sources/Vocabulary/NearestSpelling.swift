/// The candidates nearest to a misspelled name, best first: at most `limit`, each within `distance` edits.
///
/// The distance is Damerau's with adjacent transpositions ("optimal string alignment"), over Unicode scalars, folding
/// ASCII case. Candidates that merely differ in case or punctuation come first. A candidate that is far away, as most are,
/// costs a look at its letters and no memory.
package func nearestSpellings(
  to name: String, among candidates: some Sequence<String>, within distance: Int = 2, limit: Int = 3
) -> [String] {
  let wanted = folded(name)
  // A name of three letters is two edits from nearly anything.
  let allowed = min(distance, max(1, wanted.count / 3))
  let letters = LetterSet(name)
  var found: [(distance: Int, name: String)] = []
  for candidate in candidates {
    // Bytes are at least as many as scalars and at most four times: most of many thousand keys need no closer look.
    let bytes = candidate.utf8.count
    if bytes + allowed < wanted.count || bytes > 4 * (wanted.count + allowed) { continue }
    // An edit brings one letter at most and takes one away.
    if letters.differences(from: LetterSet(candidate)) > 2 * allowed { continue }
    let folded = folded(candidate)
    if abs(folded.count - wanted.count) > allowed { continue }
    let apart = alignmentDistance(wanted, folded, atMost: allowed)
    if apart <= allowed { found.append((apart, candidate)) }
  }
  found.sort { $0.distance == $1.distance ? $0.name < $1.name : $0.distance < $1.distance }
  return found.prefix(limit).map(\.name)
}

/// Which letters and digits of ASCII occur in a name, without case.
private struct LetterSet {
  private var bits: UInt64 = 0

  init(_ name: String) {
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39: bits |= 1 << UInt64(byte - 0x30)
      case 0x41...0x5A: bits |= 1 << UInt64(byte - 0x41 + 10)
      case 0x61...0x7A: bits |= 1 << UInt64(byte - 0x61 + 10)
      default: break
      }
    }
  }

  /// How many letters occur in one of two names alone.
  func differences(from other: LetterSet) -> Int { (bits ^ other.bits).nonzeroBitCount }
}

private func folded(_ name: String) -> [UInt32] {
  name.unicodeScalars.map { $0.value < 0x80 && $0.value >= 0x41 && $0.value <= 0x5A ? $0.value + 32 : $0.value }
}

/// The optimal string alignment distance, or something above `limit` as soon as it cannot be within it.
private func alignmentDistance(_ left: [UInt32], _ right: [UInt32], atMost limit: Int) -> Int {
  if left == right { return 0 }
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (row, leftScalar) in left.enumerated() {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    for (column, rightScalar) in right.enumerated() {
      var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (leftScalar == rightScalar ? 0 : 1))
      if row > 0, column > 0, leftScalar == right[column - 1], left[row - 1] == rightScalar {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    if (current.min() ?? 0) > limit { return limit + 1 }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
