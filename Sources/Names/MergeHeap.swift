/// The next elements of several runs that are each in order, the first of all at the root.
struct MergeHeap {
  /// An element of a run.
  struct Head {
    /// What is less goes first.
    let order: UInt64
    /// Where it is.
    let index: Int
    /// Where its run ends.
    let end: Int
  }

  private var heads: [Head] = []

  mutating func push(_ head: Head) {
    heads.append(head)
    var place = heads.count - 1
    while place > 0, heads[place].order < heads[(place - 1) / 2].order {
      heads.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func popFirst() -> Head? {
    guard let last = heads.popLast() else { return nil }
    guard let first = heads.first else { return last }
    heads[0] = last
    var place = 0
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < heads.count {
        if heads[child].order < heads[least].order { least = child }
      }
      if least == place { return first }
      heads.swapAt(place, least)
      place = least
    }
  }
}
