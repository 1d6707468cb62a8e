import SourceText

/// Where the day, month and year of a date stand in its text.
struct WrittenParts {
  /// A number or a word.
  struct Piece {
    let range: ByteRange
    let text: String
    /// `nil` for a word.
    let number: Int?
  }

  private(set) var day: Piece?
  private(set) var month: Piece?
  private(set) var year: Piece?
  /// The letters that follow the day at once: "1st", "1er".
  private(set) var suffix: Piece?
  /// Where a full stop follows a word for the month or the number of a day at once.
  private(set) var monthStop: ByteRange?
  private(set) var dayHasStop = false

  /// `nil` where a number is left over, so that it is unclear what is what.
  init?(_ date: ProseDate, called label: DateLabel, in bytes: [UInt8]) {
    let range = date.range.indices.clamped(to: bytes.indices)
    let pieces = Self.pieces(bytes[range])
    month = pieces.first { $0.number == nil && Self.isMonth($0.text, label.month) }
    if month == nil, date.form == .day {
      month = pieces.first { $0.number == nil && label.month.map(romanNumeral) == $0.text }
    }
    var rest: [Piece] = []
    for piece in pieces where piece.number != nil {
      if year == nil, piece.text.count > 2 || day != nil || date.form != .day, piece.number == label.writtenYear {
        year = piece
      } else if date.form == .day, day == nil, month != nil, piece.text.count <= 2, piece.number == label.day {
        day = piece
      } else {
        rest.append(piece)
      }
    }
    if month == nil, !takeNumbers(&rest, label, date.form, bytes) { return nil }
    if !rest.isEmpty { return nil }
    if let day {
      suffix = pieces.first { $0.number == nil && $0.range.start == day.range.end }
      dayHasStop = Self.hasStop(after: day.range, bytes)
    }
    if let month, Self.hasStop(after: month.range, bytes), month.range.end < date.range.end {
      monthStop = ByteRange(month.range.end.value, month.range.end.value + 1)
    }
  }

  /// Takes day and month of a date in numbers alone; false where they are not there.
  private mutating func takeNumbers(
    _ rest: inout [Piece], _ label: DateLabel, _ form: ProseDate.Form, _ bytes: [UInt8]
  ) -> Bool {
    switch (form, rest.count) {
    case (.month, 1) where year != nil && rest[0].number == label.month: month = rest[0]
    case (.day, 2):
      guard let year else { return false }
      let isYearFirst = year.range < rest[0].range
      // "8.8.1951" has the day first, "1951-08-08" the month; of "8/8/1951" nobody knows.
      let isDayFirst = !isYearFirst && Self.hasStop(after: rest[0].range, bytes)
      if label.month == label.day, !isYearFirst, !isDayFirst { return false }
      let isMonthFirst = !isDayFirst && rest[0].number == label.month && rest[1].number == label.day
      guard isMonthFirst || rest[1].number == label.month && rest[0].number == label.day else { return false }
      (month, day) = isMonthFirst ? (rest[0], rest[1]) : (rest[1], rest[0])
    case (_, 0): return true
    default: return false
    }
    rest = []
    return true
  }

  private static func isMonth(_ word: String, _ month: Int?) -> Bool {
    month.map { !MonthWords.ways(ofWriting: word.lowercased(), for: $0).isEmpty } ?? false
  }

  private static func hasStop(after range: ByteRange, _ bytes: [UInt8]) -> Bool {
    bytes.indices.contains(range.end.value) && bytes[range.end.value] == UInt8(ascii: ".")
  }

  /// The numbers in digits and the words of a text, without marks.
  private static func pieces(_ bytes: ArraySlice<UInt8>) -> [Piece] {
    var pieces: [Piece] = []
    var place = bytes.startIndex
    var (start, isDigits) = (place, false)
    var text = ""
    func close(_ pieces: inout [Piece], _ text: String) {
      if text.isEmpty { return }
      pieces.append(
        Piece(
          range: ByteRange(start, start + text.utf8.count), text: text, number: isDigits ? Int(text) : nil))
    }
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      let isLetter = scalar.value < 0x3000 && scalar.properties.isAlphabetic
      if !isDigit && !isLetter || isDigit != isDigits {
        close(&pieces, text)
        text = ""
        (start, isDigits) = (place, isDigit)
      }
      if isDigit || isLetter {
        if text.isEmpty { start = place }
        text.unicodeScalars.append(scalar)
      }
      place += UTF8.width(scalar)
    }
    close(&pieces, text)
    return pieces
  }
}
