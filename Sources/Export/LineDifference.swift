/// Which lines of a text were replaced by which of another: Myers, "An O(ND) Difference Algorithm" (1986).
package struct LineDifference: Sendable {
  /// A stretch of old lines and the new lines in its place, zero-based; one of them may be empty.
  package struct Change: Hashable, Sendable {
    package let old: Range<Int>
    package let new: Range<Int>
  }

  /// Each line with its ending.
  package let oldLines: [ArraySlice<UInt8>]
  package let newLines: [ArraySlice<UInt8>]
  /// In order, with at least one equal line between any two.
  package let changes: [Change]

  package init(from old: [UInt8], to new: [UInt8]) {
    oldLines = Self.lines(of: old)
    newLines = Self.lines(of: new)
    var numbers: [ArraySlice<UInt8>: Int32] = [:]
    func numbered(_ lines: [ArraySlice<UInt8>]) -> [Int32] {
      lines.map { line in
        if let known = numbers[line] { return known }
        let number = Int32(truncatingIfNeeded: numbers.count)
        numbers[line] = number
        return number
      }
    }
    changes = Self.changes(numbered(oldLines), numbered(newLines))
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for place in bytes.indices where bytes[place] == 0x0A {
      lines.append(bytes[start...place])
      start = place + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  private static func changes(_ old: [Int32], _ new: [Int32]) -> [Change] {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var oldEnd = old.count
    var newEnd = new.count
    while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
    }
    if oldEnd == start && newEnd == start { return [] }
    let whole = Change(old: start..<oldEnd, new: start..<newEnd)
    if oldEnd == start || newEnd == start { return [whole] }
    return shortestScript(Array(old[start..<oldEnd]), Array(new[start..<newEnd]))?.map { change in
      Change(
        old: (change.old.lowerBound + start)..<(change.old.upperBound + start),
        new: (change.new.lowerBound + start)..<(change.new.upperBound + start))
    } ?? [whole]
  }

  /// Texts that differ in more lines than this are shown as one replacement: the work grows with its square.
  private static let mostDifferences = 1_000

  /// The fewest deletions and insertions, or `nil` where they are too many.
  private static func shortestScript(_ old: [Int32], _ new: [Int32]) -> [Change]? {
    let limit = min(old.count + new.count, mostDifferences)
    // `furthest[k + limit + 1]` is how far into the old text the best path on diagonal k reaches.
    var furthest = [Int](repeating: 0, count: 2 * limit + 3)
    var trace: [[Int]] = []
    let middle = limit + 1
    for distance in 0...limit {
      trace.append(Array(furthest[(middle - distance - 1)...(middle + distance + 1)]))
      for diagonal in stride(from: -distance, through: distance, by: 2) {
        let down =
          diagonal == -distance
          || (diagonal != distance && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1])
        var x = down ? furthest[middle + diagonal + 1] : furthest[middle + diagonal - 1] + 1
        var y = x - diagonal
        while x < old.count, y < new.count, old[x] == new[y] {
          x += 1
          y += 1
        }
        furthest[middle + diagonal] = x
        if x >= old.count && y >= new.count { return script(trace, old.count, new.count) }
      }
    }
    return nil
  }

  /// Walks the trace back from the ends of both texts.
  private static func script(_ trace: [[Int]], _ oldCount: Int, _ newCount: Int) -> [Change] {
    var changes: [Change] = []
    var x = oldCount
    var y = newCount
    for distance in stride(from: trace.count - 1, to: 0, by: -1) {
      let furthest = trace[distance]
      let middle = distance + 1
      let diagonal = x - y
      let down =
        diagonal == -distance
        || (diagonal != distance && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1])
      let previous = down ? diagonal + 1 : diagonal - 1
      let startX = furthest[middle + previous]
      let startY = startX - previous
      let step = Change(
        old: startX..<(down ? startX : startX + 1), new: startY..<(down ? startY + 1 : startY))
      if let next = changes.last, next.old.lowerBound == step.old.upperBound, next.new.lowerBound == step.new.upperBound
      {
        changes[changes.count - 1] = Change(
          old: step.old.lowerBound..<next.old.upperBound, new: step.new.lowerBound..<next.new.upperBound)
      } else {
        changes.append(step)
      }
      x = startX
      y = startY
    }
    return changes.reversed()
  }
}
