/// Days and months of the French Republic: "18 Brumaire VIII", "9 Thermidor an II", "Germinal, Year III".
extension ProseGrammar {
  func republicanDate(_ start: Int) -> WrittenDate? {
    var index = start
    var date = WrittenDate(.month, start..<start + 1)
    if let (day, end) = dayNumber(start), day <= 30 {
      date.unit = .day
      date.day = day
      index = kind(end) == .of ? end + 1 : end
    }
    guard kind(index) == .republicanMonth else { return nil }
    date.month = Int8(truncatingIfNeeded: token(index).value)
    index += 1
    if kind(index) == .comma { index += 1 }
    if kind(index) == .of || kind(index) == .in { index += 1 }
    if kind(index) == .article { index += 1 }
    let hasWord = kind(index) == .yearUnit || spells(index, "an")
    if hasWord { index += 1 }
    let number = token(index)
    let isSmall = number.kind == .number && number.digits <= 2 && (hasWord || isWholePhrase)
    guard let year = roman(index) ?? (isSmall ? number.value : nil), (1...14).contains(year) else { return nil }
    date.tokens = start..<index + 1
    date.calendar = .frenchRepublican
    let written = CalendarDate(
      .frenchRepublican, Int(year), Int(date.month), date.unit == .day ? Int(date.day) : nil)
    guard let bounds = try? written.bounds(), let first = bounds.earliest.day else { return nil }
    date.take(bounds, year: GregorianCalendar.components(of: first).year)
    return date
  }
}
