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
    heads.rise(heads.count - 1, Self.precedes)
  }

  mutating func popFirst() -> Head? {
    guard let last = heads.popLast() else { return nil }
    guard let first = heads.first else { return last }
    heads[0] = last
    heads.sink(0, Self.precedes)
    return first
  }

  private static func precedes(_ left: Head, _ right: Head) -> Bool { left.order < right.order }
}
