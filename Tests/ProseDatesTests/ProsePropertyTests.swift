import Chronology
import SourceText
import Testing

/// What holds of every text.
@Suite struct ProsePropertyTests {
  /// Words, marks and bytes of which dates, and nonsense near dates, are made.
  private static let pieces = [
    "1951", "8", "12", "31", "44", "9999999999", "1950s", "'80s", "8th", "the", "of", "September", "May", "Sept.",
    "Mon",
    "Saturday", "spring", "early", "mid", "-", "–", "—", "--", "/", ".", ",", "(", ")", "to", "and", "between", "from",
    "BC", "A.D.", "c.", "circa", "century", "year", "day", "later", "next", "one", "thousand", "nine", "hundred",
    "O.S.",
    "\n", "  ", "\u{A0}", "昭和", "26", "年", "9", "月", "日", "世紀", "元", "一九", "сентября", "г.", "до", "н. э.", "XIX",
    "века",
    "v.", "Chr.", "Jahrhundert", "http://", "www.", "*", "_", "%", "$", "é", "ō", "\u{0}", "Brumaire", "VIII", "?", "Q",
  ]

  private struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test(arguments: ProseLanguage.allCases)
  func randomWords(_ language: ProseLanguage) {
    var random = Random(state: 374)
    let recognizer = ProseDateRecognizer(language: language)
    for _ in 0..<1500 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...24, using: &random) {
        bytes += Array((Self.pieces.randomElement(using: &random) ?? "").utf8)
        if Bool.random(using: &random) { bytes.append(0x20) }
        if Int.random(in: 0..<40, using: &random) == 0 { bytes.append(UInt8.random(in: 0...255, using: &random)) }
      }
      let limit = Int.random(in: 0...bytes.count, using: &random)
      // Two pieces that meet, that overlap nothing, and that may reach past the end.
      let ranges = [ByteRange(0, limit), ByteRange(min(limit + 1, bytes.count), bytes.count + 3)]
      var context = ProseContext(language: language)
      let dates = recognizer.dates(in: bytes, ranges: ranges, context: &context)
      checkOrder(dates, bytes)
      _ = ProseDateRecognizer.recognizeWhole(String(decoding: bytes, as: UTF8.self), language: language)
    }
  }

  /// Dates stand in order, within the text, and have values that print and read back.
  private func checkOrder(_ dates: [ProseDate], _ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    var last = 0
    for date in dates {
      #expect(date.range.start.value >= last && !date.range.isEmpty && date.range.end.value <= bytes.count, "\(text)")
      last = date.range.end.value
      #expect(date.readings.isEmpty == date.isImpossible, "\(text)")
      for reading in date.readings {
        for value in [reading.edtf, reading.meaning] {
          #expect((try? EDTF(parsing: value.description)) != nil, "\(value) in \(text)")
        }
      }
    }
  }

  /// Texts that a careless reader would look through again and again.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "1,", "1 and ", "8/", "8-", "the ", "early ", "May ", "May 4, ", "1951-", "1951 to ", "circa ", "between ", "(",
      "19",
      "a.", "twenty-", "one hundred ", "第", "一", "昭和", "XIX-", "1951/", "8 September ", "of ", "'",
    ])
  func linearTime(_ unit: String) {
    let bytes = Array(String(repeating: unit, count: 120_000 / unit.utf8.count).utf8)
    var context = ProseContext()
    let start = ContinuousClock.now
    _ = ProseDateRecognizer().dates(in: bytes, ranges: [ByteRange(0, bytes.count)], context: &context)
    // Even unoptimised this takes a fraction of a second; time that grew with the square would take hours.
    #expect(ContinuousClock.now - start < .seconds(20), "\(unit)")
  }

  /// Nothing between two pieces is part of a date, and no date reaches over it, unless it is a line end or emphasis.
  @Test func pieces() {
    let text = Array("In September `8` 1951 and > September\n> 8, *1951* here".utf8)
    func words(_ ranges: [Range<Int>]) -> [String] {
      var context = ProseContext()
      return ProseDateRecognizer().dates(
        in: text, ranges: ranges.map { ByteRange($0.lowerBound, $0.upperBound) }, context: &context
      ).map { String(decoding: text[$0.range.indices], as: UTF8.self) }
    }
    #expect(words([0..<13, 16..<26]) == ["September", "1951"])
    #expect(words([28..<37, 40..<43, 44..<48]) == ["September\n> 8, *1951"])
    #expect(words([40..<43, 0..<2]) == [])
  }
}
