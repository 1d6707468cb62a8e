/// Whether a month has a day of the number that a text gives it.
extension ProseGrammar {
  /// Whether the month has such a day in any year and calendar.
  func isPossible(_ date: WrittenDate) -> Bool {
    guard date.unit == .day else { return true }
    switch date.month {
    case 1, 3, 5, 7, 8, 10, 12: return (1...31).contains(date.day)
    case 4, 6, 9, 11: return (1...30).contains(date.day)
    // Sweden had a 30 February in 1712.
    case 2: return (1...30).contains(date.day)
    default: return false
    }
  }

  /// The date itself where its month has the day; the date as an impossible one where it has not and nothing else can be
  /// meant ("31 June 1950"); else nothing. The number of the day stands at the token `number`.
  func judged(_ date: WrittenDate, number: Int) -> WrittenDate? {
    if isPossible(date) { return date }
    guard date.unit == .day, (1...12).contains(date.month), date.yearDigits == 4 || date.hasEra,
      countsDays(number, monthFirst: date.monthFirst)
    else { return nil }
    var date = date
    date.isImpossible = true
    return date
  }

  /// Whether the number beside the name of a month is a day, and not the number of something: "Resolution 31 June 1950",
  /// "no. 31 April 1950".
  private func countsDays(_ number: Int, monthFirst: Bool) -> Bool {
    if kind(number) == .ordinal { return true }
    let before = number - 1
    if monthFirst { return kind(number + 1) == .comma || kind(before) == .article }
    switch kind(before) {
    case .word: return !isGlued(number) && (!isName(before) || isParticiple(before))
    case .period: return isSpaced(number) && kind(before - 1) != .label
    case .label, .number, .hyphen, .section, .mark, .romanceMonth, .month, .season, .dayPart: return false
    // "Date: 31 June 1950", but "3:31"
    case .colon: return isSpaced(number) && kind(before - 1) == .word
    default: return true
    }
  }

  /// A number that no month has so many days as, where the word before it can only have a day after it: "on 32 June 1846".
  func impossibleDayNumber(_ index: Int) -> (day: Int8, end: Int)? {
    let number = token(index)
    guard number.kind == .number, number.digits <= 2, !(1...31).contains(number.value), isSpaced(index),
      kind(index - 1) == .on || spells(index - 1, "le") || spells(index - 1, "Le")
    else { return nil }
    return (Int8(truncatingIfNeeded: number.value), index + 1)
  }

  /// Whether a word tells what was done, so that it is no name though it has a capital: "Dated 31 June 1950".
  private func isParticiple(_ index: Int) -> Bool {
    let word = token(index)
    guard word.end - word.start >= 4, bytes.indices.contains(Int(word.end) - 1) else { return false }
    let ending = (bytes[Int(word.end) - 2], bytes[Int(word.end) - 1])
    return word.end - word.start >= 5 && ending == (UInt8(ascii: "e"), UInt8(ascii: "d")) || spells(index, "Born")
      || spells(index, "Died") || spells(index, "Made") || spells(index, "Sent") || spells(index, "Written")
      || spells(index, "Geboren") || spells(index, "Gestorben") || spells(index, "Unterzeichnet")
  }

  /// Whether a word may be a name: it has a capital and is no "Am" or "Le" at the start of a sentence.
  private func isName(_ index: Int) -> Bool {
    let word = token(index)
    guard word.flags.contains(.capital) else { return false }
    return word.end - word.start != 2 || !bytes.indices.contains(Int(word.start) + 1)
      || bytes[Int(word.start) + 1] < 0x61
  }
}
