/// Elements in the order of their coming. Both ends cost the same, however many there are.
struct Queue<Element: Sendable>: Sendable {
  private var elements: [Element] = []
  /// How many elements at the front have been taken.
  private var taken = 0

  var isEmpty: Bool { taken == elements.count }

  mutating func append(_ element: Element) { elements.append(element) }

  mutating func popFirst() -> Element? {
    guard taken < elements.count else { return nil }
    let element = elements[taken]
    taken += 1
    if taken == elements.count {
      elements.removeAll(keepingCapacity: elements.capacity <= 1024)
      taken = 0
    } else if taken >= 1024, taken > elements.count / 2 {
      elements.removeFirst(taken)
      taken = 0
    }
    return element
  }
}
