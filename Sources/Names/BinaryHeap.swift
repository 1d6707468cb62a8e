/// Binary heaps in arrays, what goes first at the root: no element goes before its parent, which has half its index.
extension Array {
  /// Moves an element that may go before its parent to where it belongs.
  mutating func rise(_ start: Int, _ precedes: (Element, Element) -> Bool) {
    var place = start
    while place > 0, precedes(self[place], self[(place - 1) / 2]) {
      swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  /// Moves an element before which its children may go to where it belongs.
  mutating func sink(_ start: Int, _ precedes: (Element, Element) -> Bool) {
    var place = start
    while true {
      var first = place
      for child in [2 * place + 1, 2 * place + 2] where child < count && precedes(self[child], self[first]) {
        first = child
      }
      if first == place { return }
      swapAt(place, first)
      place = first
    }
  }
}
