/// The best of many matches, no more of them than are shown.
///
/// Thousands fit a few letters, and a list of two hundred is longer than anybody reads: what cannot get into it is dropped
/// at once.
struct BestMatches<Element> {
  private struct Entry {
    let score: Int
    let element: Element
  }

  private let limit: Int
  /// Whether one of two elements of the same score goes before the other.
  private let precedes: (Element, Element) -> Bool
  /// A heap with the worst at its root.
  private var heap: [Entry] = []
  /// How many have been offered.
  private(set) var count = 0

  /// Whether as many have been taken in as are shown.
  var isFull: Bool { heap.count >= limit }

  /// The least score with which a match still gets in that goes behind its equals.
  var least: Int { isFull ? (heap.first?.score ?? 0) + 1 : 0 }

  init(limit: Int, precedes: @escaping (Element, Element) -> Bool) {
    self.limit = limit
    self.precedes = precedes
  }

  /// Takes in a match, if it is among the best so far. The element is made only if its score is good enough.
  mutating func offer(_ score: Int, _ element: @autoclosure () -> Element) {
    count += 1
    if heap.count < limit {
      heap.append(Entry(score: score, element: element()))
      rise(heap.count - 1)
      return
    }
    guard let worst = heap.first, score >= worst.score else { return }
    let entry = Entry(score: score, element: element())
    guard isBetter(entry, worst) else { return }
    heap[0] = entry
    sink(0)
  }

  /// The matches, the best first.
  var sorted: [Element] { heap.sorted(by: isBetter).map(\.element) }

  private func isBetter(_ left: Entry, _ right: Entry) -> Bool {
    left.score == right.score ? precedes(left.element, right.element) : left.score > right.score
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
