/// Japanese dates: numbers, units and eras in ideographs, which have no space between words.
extension ProseLexer {
  mutating func ideograph(_ start: Int, _ limit: Int) -> Int {
    if let end = ideographicNumber(start, limit) { return end }
    // The longest first, so that 世紀 and 年代 are found before 世 and 年.
    for width in [12, 9, 6, 3] where start + width <= limit {
      if let meaning = ideographMeaning(start, width) {
        return emit(meaning.kind, start, start + width, value: meaning.value, flags: meaning.flags)
      }
    }
    let end = min(start + 3, limit)
    switch bytes[start] {
    case 0xE3 where start + 2 < limit && bytes[start + 1] == 0x80: return ideographicMark(start, end)
    case 0xEF where start + 2 < limit && bytes[start + 1] == 0xBC: return ideographicMark(start, end)
    default: return emit(.word, start, end)
    }
  }

  private func ideographMeaning(_ start: Int, _ width: Int) -> ProseLexicon.Meaning? {
    var hash = ProseLexicon.seed
    for place in start..<start + width { hash = ProseLexicon.mix(hash, bytes[place]) }
    return lexicon.meaning(hash: hash, count: width) { bytes[start + $0] }
  }

  private mutating func ideographicMark(_ start: Int, _ end: Int) -> Int {
    switch (bytes[start], bytes[start + 1], bytes[start + 2]) {
    case (0xE3, 0x80, 0x80):
      flags.insert(.spaceBefore)
      return end
    case (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8C): return emit(.comma, start, end)
    case (0xE3, 0x80, 0x9C): return emit(.dash, start, end)
    case (0xEF, 0xBC, 0x88): return emit(.open, start, end)
    case (0xEF, 0xBC, 0x89): return emit(.close, start, end)
    case (0xEF, 0xBC, 0x8D): return emit(.hyphen, start, end)
    case (0xEF, 0xBC, 0x8F): return emit(.slash, start, end)
    default: return emit(.mark, start, end)
    }
  }

  /// A number in ideographs or full-width digits: by place (一九五一) or by tens (千九百五十一).
  private mutating func ideographicNumber(_ start: Int, _ limit: Int) -> Int? {
    var total: Int32 = 0
    var digit: Int32 = 0
    var digits: UInt8 = 0
    var hasTens = false
    var place = start
    while place + 3 <= limit, digits < 8, let numeral = numeral(place) {
      if numeral < 10 {
        digit = digit * 10 + numeral
      } else {
        hasTens = true
        total = total + max(digit, 1) * numeral
        digit = 0
      }
      digits += 1
      place += 3
    }
    guard place > start else { return nil }
    let value = total + digit
    let written = hasTens ? UInt8(clamping: String(value).utf8.count) : digits
    return emit(.number, start, place, value: value, digits: written)
  }

  private func numeral(_ place: Int) -> Int32? {
    switch (bytes[place], bytes[place + 1], bytes[place + 2]) {
    case (0xEF, 0xBC, 0x90...0x99): Int32(bytes[place + 2] - 0x90)
    case (0xE3, 0x80, 0x87), (0xE9, 0x9B, 0xB6): 0  // 〇 零
    case (0xE4, 0xB8, 0x80), (0xE5, 0xA3, 0xB1): 1  // 一 壱
    case (0xE4, 0xBA, 0x8C), (0xE5, 0xBC, 0x90): 2  // 二 弐
    case (0xE4, 0xB8, 0x89), (0xE5, 0x8F, 0x82): 3  // 三 参
    case (0xE5, 0x9B, 0x9B): 4  // 四
    case (0xE4, 0xBA, 0x94): 5  // 五
    case (0xE5, 0x85, 0xAD): 6  // 六
    case (0xE4, 0xB8, 0x83): 7  // 七
    case (0xE5, 0x85, 0xAB): 8  // 八
    case (0xE4, 0xB9, 0x9D): 9  // 九
    case (0xE5, 0x8D, 0x81): 10  // 十
    case (0xE7, 0x99, 0xBE): 100  // 百
    case (0xE5, 0x8D, 0x83): 1000  // 千
    default: nil
    }
  }
}
