/// Roman numerals in any case, with as many signs of a kind as the writer liked: "xii", "MDCCCCX".
enum RomanNumeral {
  /// The value of a whole word; nil for what is no numeral.
  static func value(of word: ArraySlice<UInt8>) -> Int? {
    guard word.count <= 64 else { return nil }
    var rest = word.map { $0 & 0xDF }[...]
    func take(_ sign: String) -> Bool {
      guard rest.starts(with: sign.utf8) else { return false }
      rest = rest.dropFirst(sign.utf8.count)
      return true
    }
    var value = 0
    while take("M") { value += 1000 }
    for (ten, five, one, unit) in [("CM", "D", "C", 100), ("XC", "L", "X", 10), ("IX", "V", "I", 1)] {
      if take(ten) { value += 9 * unit }
      if take(five) { value += 5 * unit }
      if take(one + (unit == 100 ? "D" : unit == 10 ? "L" : "V")) { value += 4 * unit }
      while take(one) { value += unit }
    }
    return rest.isEmpty && value > 0 ? value : nil
  }
}
