/// Points waiting for a label, the nearest first: a binary heap.
struct Candidates {
  struct Candidate {
    /// The distance less what the point had before: the order in which labels become final.
    let key: Int
    let point: Int32
    let via: Int32
    let distance: Int
  }

  private var heap: [Candidate] = []

  mutating func push(_ candidate: Candidate) {
    var place = heap.count
    heap.append(candidate)
    while place > 0 {
      let parent = (place - 1) / 2
      if heap[parent].key <= candidate.key { break }
      heap[place] = heap[parent]
      place = parent
    }
    heap[place] = candidate
  }

  mutating func pop() -> Candidate? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if heap.isEmpty { return first }
    var place = 0
    while true {
      var child = 2 * place + 1
      if child >= heap.count { break }
      if child + 1 < heap.count, heap[child + 1].key < heap[child].key { child += 1 }
      if last.key <= heap[child].key { break }
      heap[place] = heap[child]
      place = child
    }
    heap[place] = last
    return first
  }
}
