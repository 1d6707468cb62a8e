/// The candidates nearest to a misspelled name, best first: at most `limit`, each within `distance` edits; see
/// ``SpellingSearch``.
package func nearestSpellings(
  to name: String, among candidates: some Sequence<String>, within distance: Int = 2, limit: Int = 3
) -> [String] {
  var search = SpellingSearch(name, within: distance)
  for candidate in candidates { search.consider(candidate) }
  return search.best(limit)
}

/// A search for the candidates nearest to a misspelled name.
///
/// The distance is Damerau's with adjacent transpositions ("optimal string alignment"), over Unicode scalars, folding
/// ASCII case. Candidates that merely differ in case or punctuation come first. A candidate that is far away, as most are,
/// costs a look at its letters and no memory.
package struct SpellingSearch {
  private let wanted: [UInt32]
  private let allowed: Int
  private let key: SpellingKey
  private var found: [(distance: Int, name: String)] = []

  package init(_ name: String, within distance: Int = 2) {
    wanted = folded(name)
    // A name of three letters is two edits from nearly anything.
    allowed = min(distance, max(1, wanted.count / 3))
    key = SpellingKey(name)
  }

  package mutating func consider(_ candidate: String) {
    if mayBeNear(SpellingKey(candidate)) { compare(candidate) }
  }

  /// Looks through candidates of which the keys are known; `name` gives the one of a number.
  package mutating func consider(_ keys: [SpellingKey], name: (Int) -> String) {
    for number in keys.indices where mayBeNear(keys[number]) { compare(name(number)) }
  }

  /// The best so far, the nearest first.
  package func best(_ limit: Int = 3) -> [String] {
    let sorted = found.sorted { $0.distance == $1.distance ? $0.name < $1.name : $0.distance < $1.distance }
    return sorted.prefix(limit).map(\.name)
  }

  @inline(__always)
  private func mayBeNear(_ other: SpellingKey) -> Bool {
    // An edit brings one letter at most and takes one away.
    abs(other.count - key.count) <= allowed && key.differences(from: other) <= 2 * allowed
  }

  private mutating func compare(_ candidate: String) {
    let apart = alignmentDistance(wanted, folded(candidate), atMost: allowed)
    if apart <= allowed { found.append((apart, candidate)) }
  }
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
