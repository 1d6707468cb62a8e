/// The best of many matches, no more of them than are shown.
///
/// Thousands fit a few letters, and a list of hundreds is longer than anybody reads: what cannot get into it is dropped
/// at once.
package struct BestMatches<Element> {
  private let limit: Int
  /// Whether one of two elements of the same score goes before the other.
  private let precedes: (Element, Element) -> Bool
  /// A heap with the worst at its root.
  private var heap: [Entry] = []
  /// What is in the heap, in no order: to move a score about is cheaper than to move what it is of.
  private var elements: [Element] = []
  /// How many have been offered.
  package private(set) var count = 0

  /// Whether as many have been taken in as are shown.
  package var isFull: Bool { heap.count >= limit }

  /// The least score with which a match still gets in that goes behind its equals.
  package var least: Int { isFull ? (heap.first?.score ?? 0) + 1 : 0 }

  package init(limit: Int, precedes: @escaping (Element, Element) -> Bool) {
    self.limit = limit
    self.precedes = precedes
  }

  /// Takes in a match, if it is among the best so far. The element is made only if its score is good enough.
  package mutating func offer(_ score: Int, _ element: @autoclosure () -> Element) {
    count += 1
    if heap.count < limit {
      heap.append(Entry(score: score, index: elements.count))
      elements.append(element())
      heap.rise(heap.count - 1, isWorse)
      return
    }
    guard let worst = heap.first, score >= worst.score else { return }
    let element = element()
    guard score > worst.score || precedes(element, elements[worst.index]) else { return }
    heap[0] = Entry(score: score, index: worst.index)
    elements[worst.index] = element
    heap.sink(0, isWorse)
  }

  /// The matches, the best first.
  package var sorted: [Element] { heap.sorted { isWorse($1, $0) }.map { elements[$0.index] } }

  /// The order of the heap.
  private var isWorse: (Entry, Entry) -> Bool {
    { [elements, precedes] left, right in
      left.score == right.score ? precedes(elements[right.index], elements[left.index]) : left.score < right.score
    }
  }
}

/// A place in a heap of matches.
private struct Entry {
  let score: Int
  /// The index of its element.
  let index: Int
}
