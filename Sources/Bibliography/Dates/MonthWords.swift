/// What a `month` field says: `jan`, `7`, `{December}`, `12~sep`, `jan # "--" # feb`, `Spring`.
struct MonthWords {
  /// The month 1…12, or a season 21…24 (EDTF level 1).
  private(set) var first: Int?
  private(set) var last: Int?
  private(set) var day: Int?

  init(_ text: String) {
    var numbers: [Int] = []
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      if let number = Int(word.prefix { ("0"..."9").contains($0) }) {
        numbers.append(number)
      } else if let month = Self.month(word) {
        if first == nil { first = month } else { last = month }
      }
    }
    if first == nil {
      first = numbers.first.flatMap { 1...12 ~= $0 || 21...24 ~= $0 ? $0 : nil }
      if first != nil, numbers.count > 1 { last = 1...12 ~= numbers[1] ? numbers[1] : nil }
    } else {
      day = numbers.first
    }
  }

  private static func month(_ word: Substring) -> Int? {
    if word.count < 3 { return nil }
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    if let index = months.firstIndex(where: { $0.hasPrefix(word) }) { return index + 1 }
    if word == "sept" { return 9 }
    return ["spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24][word]
  }
}
