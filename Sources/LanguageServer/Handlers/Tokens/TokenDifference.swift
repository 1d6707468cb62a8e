/// The one stretch in which two lists of token numbers differ.
struct TokenDifference: Equatable {
  let start: Int
  let deleted: Int
  let data: [Int]

  /// Cuts between tokens only, though any cut would do.
  init(from old: [Int], to new: [Int]) {
    let most = min(old.count, new.count)
    var start = 0
    while start < most, old[start] == new[start] { start += 1 }
    start -= start % 5
    var tail = 0
    while tail < most - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    tail -= tail % 5
    self.start = start
    deleted = old.count - tail - start
    data = Array(new[start..<new.count - tail])
  }
}
