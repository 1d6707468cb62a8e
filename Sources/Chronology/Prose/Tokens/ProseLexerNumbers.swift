/// Numbers in digits, with the endings that make them ordinals or decades.
extension ProseLexer {
  mutating func number(_ start: Int, _ limit: Int) -> Int {
    var value: Int32 = 0
    var place = start
    while place < limit, bytes[place] &- UInt8(ascii: "0") < 10 {
      // Nine digits are the most that fit; longer numbers are no dates, and any large value says so.
      if place - start < 9 { value = value * 10 + Int32(bytes[place] &- UInt8(ascii: "0")) }
      place += 1
    }
    let digits = UInt8(clamping: place - start)
    let ending = ending(place, limit, value, digits)
    return emit(ending.kind, start, ending.end, value: value, digits: digits)
  }

  /// What the letters right after a number make of it.
  private func ending(_ place: Int, _ limit: Int, _ value: Int32, _ digits: UInt8) -> (kind: ProseToken.Kind, end: Int)
  {
    let plain = (kind: ProseToken.Kind.number, end: place)
    guard place < limit else { return plain }
    let isRound = value % 10 == 0 && (2...4).contains(digits)
    switch (bytes[place], place + 1 < limit ? bytes[place + 1] : 0) {
    case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")),
      (UInt8(ascii: "d"), UInt8(ascii: "e")):
      return digits <= 2 && isWordEnd(place + 2, limit) ? (.ordinal, place + 2) : plain
    case (UInt8(ascii: "s"), _):
      return isRound && isWordEnd(place + 1, limit) ? (.decade, place + 1) : plain
    case (UInt8(ascii: "'"), UInt8(ascii: "s")):
      return isRound && isWordEnd(place + 2, limit) ? (.decade, place + 2) : plain
    case (0xE2, 0x80):
      let isPlural = place + 3 < limit && bytes[place + 2] == 0x99 && bytes[place + 3] == UInt8(ascii: "s")
      return isRound && isPlural && isWordEnd(place + 4, limit) ? (.decade, place + 4) : plain
    case (UInt8(ascii: "e"), UInt8(ascii: "r")):
      let end = place + 2 < limit && bytes[place + 2] == UInt8(ascii: "n") ? place + 3 : place + 2
      return isRound && isWordEnd(end, limit) ? (.decade, end) : plain
    case (UInt8(ascii: "-"), 0xD0...0xD1): return cyrillicEnding(place + 1, limit, isRound) ?? plain
    default: return plain
    }
  }

  /// The ending of a Russian ordinal or decade after its hyphen ("19-й", "1980-х").
  private func cyrillicEnding(_ place: Int, _ limit: Int, _ isRound: Bool) -> (kind: ProseToken.Kind, end: Int)? {
    var end = place
    var letters: [UInt8] = []
    while end + 1 < limit, bytes[end] == 0xD0 || bytes[end] == 0xD1, letters.count < 8 {
      letters += [bytes[end], bytes[end + 1]]
      end += 2
    }
    switch String(decoding: letters, as: UTF8.self) {
    case "е", "ые", "х", "ых": return isRound ? (.decade, end) : nil
    case "й", "го", "м", "му", "я", "ой", "ом", "ое", "ий": return (.ordinal, end)
    default: return nil
    }
  }

  private func isWordEnd(_ place: Int, _ limit: Int) -> Bool {
    guard place < limit else { return true }
    switch ProseByteClass.table[Int(bytes[place])] {
    case .letter, .digit, .twoByteLetter, .wideLetter: return false
    default: return true
    }
  }
}
