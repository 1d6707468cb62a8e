/// The best of many matches, no more of them than are shown.
///
/// Thousands fit a few letters, and a list of two hundred is longer than anybody reads: what cannot get into it is dropped
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

  /// Takes in a match, if it is among the best so far; whether it is. The element is made only if its score is good enough.
  @discardableResult
  package mutating func offer(_ score: Int, _ element: @autoclosure () -> Element) -> Bool {
    count += 1
    if heap.count < limit {
      heap.append(Entry(score: score, index: elements.count))
      elements.append(element())
      rise(heap.count - 1)
      return true
    }
    guard let worst = heap.first, score >= worst.score else { return false }
    let element = element()
    guard score > worst.score || precedes(element, elements[worst.index]) else { return false }
    heap[0] = Entry(score: score, index: worst.index)
    elements[worst.index] = element
    sink(0)
    return true
  }

  /// The matches, the best first.
  package var sorted: [Element] { heap.sorted(by: isBetter).map { elements[$0.index] } }

  private func isBetter(_ left: Entry, _ right: Entry) -> Bool {
    left.score == right.score ? precedes(elements[left.index], elements[right.index]) : left.score > right.score
  }

  private mutating func rise(_ start: Int) {
    var place = start
    while place > 0, isBetter(heap[(place - 1) / 2], heap[place]) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink(_ start: Int) {
    var place = start
    while true {
      var worst = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count && isBetter(heap[worst], heap[child]) {
        worst = child
      }
      if worst == place { return }
      heap.swapAt(place, worst)
      place = worst
    }
  }
}

/// A place in a heap of matches.
private struct Entry {
  let score: Int
  /// The index of its element.
  let index: Int
}
