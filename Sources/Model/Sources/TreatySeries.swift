/// Where a treaty is printed: a series with its volume, page and the treaty's number there.
struct TreatySeries: Hashable {
  let series: String
  let volume: String?
  let page: String?
  let number: String?

  /// Reads "UNTS 136, 45 (no. 1832)", "136 UNTS 45", "ETS 5"; nil for other forms.
  init?(_ text: String) {
    var words = text.split(separator: " ")
    if words.count >= 2, words[words.count - 2].lowercased() == "(no.", let last = words.last, last.last == ")" {
      number = String(last.dropLast())
      words.removeLast(2)
    } else {
      number = nil
    }
    guard let place = words.firstIndex(where: Self.isNumber) else { return nil }
    let first = words[place]
    if place == 0 {
      guard words.count > 2, let last = words.last, Self.isNumber(last), !first.hasSuffix(",") else { return nil }
      series = words[1..<(words.count - 1)].joined(separator: " ")
      volume = String(first)
      page = String(last)
      if words[1..<(words.count - 1)].contains(where: Self.isNumber) { return nil }
    } else {
      series = words[..<place].joined(separator: " ")
      volume = String(first.prefix { $0 != "," })
      let rest = words[(place + 1)...]
      guard rest.count < 2, rest.isEmpty != first.hasSuffix(",") else { return nil }
      if let page = rest.first, !Self.isNumber(page) || page.hasSuffix(",") { return nil }
      page = rest.first.map(String.init)
    }
  }

  private static func isNumber(_ word: Substring) -> Bool {
    let digits = word.hasSuffix(",") ? word.dropLast() : word
    return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
