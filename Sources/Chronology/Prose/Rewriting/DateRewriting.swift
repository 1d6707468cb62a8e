import SourceText

extension ProseDate {
  /// The edits that make the words of a date mean another one: only what differs is replaced, each part in its place and
  /// in the way in which it is written. `nil` where that cannot be done.
  ///
  /// - Parameter language: The BCP 47 tag of the text's language, for words that are months in several.
  package func edits(toMean other: HistoricalDate, in bytes: [UInt8], language: String) -> [ByteEdit]? {
    guard let old = label, let new = label(of: other), old != new,
      let parts = WrittenParts(self, called: old, in: bytes),
      var edits = DateRewriting(old: old, new: new, parts: parts, language: language).edits()
    else { return nil }
    if form == .day, let weekday, let right = other.bounds.day?.weekday, right.rawValue != weekday.number {
      let word = String(decoding: bytes[weekday.range.indices.clamped(to: bytes.indices)], as: UTF8.self)
      guard Weekday(rawValue: weekday.number)?.name == word else { return nil }
      edits.append(ByteEdit(weekday.range, right.name))
    }
    return edits.sorted { $0.range < $1.range }
  }
}

/// What must be replaced where a date is called otherwise.
private struct DateRewriting {
  let old: DateLabel
  let new: DateLabel
  let parts: WrittenParts
  let language: String

  func edits() -> [ByteEdit]? {
    var edits: [ByteEdit] = []
    if new.year != old.year {
      guard let year = parts.year else { return nil }
      edits.append(ByteEdit(year.range, "\(new.writtenYear)"))
    }
    if let month = new.month, month != old.month {
      guard let edit = monthEdit(month) else { return nil }
      edits.append(edit)
    }
    if let day = new.day, day != old.day {
      guard let edit = dayEdit(day) else { return nil }
      edits.append(edit)
    }
    return edits
  }

  // MARK: - Months

  private func monthEdit(_ month: Int) -> ByteEdit? {
    guard let piece = parts.month else { return nil }
    if piece.number != nil { return ByteEdit(piece.range, digits(month, like: piece)) }
    if piece.text == old.month.map(romanNumeral), ways.isEmpty { return ByteEdit(piece.range, romanNumeral(month)) }
    var words = Set(ways.compactMap { $0[month] })
    if words.count > 1 { words = Set(ways.filter(isOfLanguage).compactMap { $0[month] }) }
    // "Sep" or "Sept.", "Jun" and not "June".
    let byLength = words.sorted { $0.count < $1.count }
    guard let short = byLength.first, let long = byLength.last, words.allSatisfy({ $0.hasPrefix(short) }) else {
      return nil
    }
    let word = long == "sept" && parts.monthStop != nil ? long : short
    let isWhole = MonthWords.ways(ofWriting: word, for: month).contains { !$0.isShort }
    let range = parts.monthStop.map { isWhole ? piece.range.union($0) : piece.range } ?? piece.range
    return ByteEdit(range, cased(word, like: piece.text))
  }

  /// The ways to write months of which the written word can be one. English and German months have a capital, others none.
  private var ways: [MonthWords] {
    guard let piece = parts.month, piece.number == nil, let month = old.month else { return [] }
    let hasCapital = piece.text.first?.isUppercase == true
    return MonthWords.ways(ofWriting: piece.text.lowercased(), for: month).filter {
      hasCapital == ($0.language == .en || $0.language == .de)
    }
  }

  /// Whether a way is of the language of the text; "2. August" can only be German.
  private func isOfLanguage(_ way: MonthWords) -> Bool {
    parts.dayHasStop ? way.language == .de : language.lowercased().hasPrefix(way.language.rawValue)
  }

  private func cased(_ word: String, like other: String) -> String {
    if other.count > 1, other == other.uppercased(), other != other.lowercased() { return word.uppercased() }
    guard let first = other.first, first.isUppercase else { return word }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  // MARK: - Days

  private func dayEdit(_ day: Int) -> ByteEdit? {
    guard let piece = parts.day else { return nil }
    let number = digits(day, like: piece)
    let isFrench = !ways.isEmpty && ways.allSatisfy { $0.language == .fr }
    let isItalian = ways.contains { $0.language == .it }
    // "l'8 settembre", but "il 9".
    if isItalian, [1, 8, 11].contains(day) || [1, 8, 11].contains(old.day ?? 0) { return nil }
    guard let suffix = parts.suffix else {
      if day == 1, !isFrench, ways.contains(where: { $0.language == .fr }) { return nil }
      return ByteEdit(piece.range, isFrench && day == 1 ? "1er" : number)
    }
    let range = piece.range.union(suffix.range)
    switch suffix.text {
    case "st", "nd", "rd", "th": return ByteEdit(range, ordinal(day))
    case "er", "º": return ByteEdit(range, number)
    default: return nil
    }
  }

  /// A number with as many digits as it was written with.
  private func digits(_ number: Int, like piece: WrittenParts.Piece) -> String {
    let isPadded = piece.text.hasPrefix("0") || parts.month?.text.hasPrefix("0") == true || isISO
    return number < 10 && isPadded ? "0\(number)" : "\(number)"
  }

  /// "1951-09-08", in which every number has its digits.
  private var isISO: Bool {
    guard let year = parts.year, let month = parts.month, let day = parts.day, month.number != nil else { return false }
    return year.range < month.range && month.text.count == 2 && day.text.count == 2
  }
}
