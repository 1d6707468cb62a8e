/// One word, number or mark of a text, with what it can mean in a date.
struct ProseToken {
  /// Byte offsets in the text.
  let start: UInt32
  let end: UInt32
  /// The number written, or the number of the month, weekday, season …, as its kind says.
  let value: Int32
  let kind: Kind
  let flags: Flags
  /// The digits written, for a number in digits; 0 for a number in words.
  let digits: UInt8

  @inline(__always)
  init(_ kind: Kind, _ start: Int, _ end: Int, value: Int32 = 0, flags: Flags = [], digits: UInt8 = 0) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.value = value
    self.kind = kind
    self.flags = flags
    self.digits = digits
  }

  struct Flags: OptionSet {
    let rawValue: UInt8
    /// White space, a line end or the start of the text stands before it.
    static let spaceBefore = Flags(rawValue: 1)
    static let lineBreakBefore = Flags(rawValue: 2)
    static let capital = Flags(rawValue: 4)
    /// A shortened word, which a full stop may follow.
    static let shortened = Flags(rawValue: 8)
    /// A name that is also a common word or a person's name ("May", "March"), so that it needs a context.
    static let doubtful = Flags(rawValue: 16)
    /// A form that can only stand before a number or a date word ("c", "b"), and is a letter otherwise.
    static let letter = Flags(rawValue: 32)
  }

  enum Kind: UInt8 {
    // Words and marks that mean nothing in a date.
    case word, mark, end
    // Marks.
    case comma, period, hyphen, dash, slash, open, close, quote, colon, semicolon, currency, percent
    case section, question
    // Numbers that only go on.
    case hundred, thousand
    // Units of time.
    case weekUnit, monthUnit, decadeUnit, centuryUnit, hour, half, quarter
    // Marks of a Japanese date, each after its number; 元 for the first year; 頃 for about.
    case yearMark, monthMark, dayMark, centuryMark, decadeMark, firstYear, approximateMark
    /// A month in French, Spanish, Italian or Portuguese.
    case romanceMonth
    // Eras and styles.
    case eraBefore, eraOur, eraWord, style
    // Words between dates.
    case of, `in`, on, at, from, to, until, between, and, or
    case before, after, since, by, during
    // Words that take a date from what was said before.
    case this, earlier, ago
    // Words that make a number beside them no date.
    case quantity, label, hedge, street

    // Kinds that can open a date, from here on.
    case number, ordinal, decade, shortDecade, cardinal
    case month, weekday, season, feast, republicanMonth, japaneseEra, beforeEra, ofEra, eraAfter
    /// As in "'45".
    case apostrophe
    case dayUnit, yearUnit, dayPart
    case article, approximate, uncertain, part, partNoun
    case that, same, next, following, previous, later

    /// Whether a word of this kind makes a date possible where it stands: a date has one, or a number in digits.
    var isCore: Bool {
      switch self {
      case .month, .season, .feast, .shortDecade, .republicanMonth, .japaneseEra, .centuryUnit, .dayUnit, .weekUnit,
        .monthUnit, .yearUnit, .beforeEra, .ofEra, .eraWord:
        true
      default: false
      }
    }

    /// Whether a date can begin with a token of this kind.
    var opensDate: Bool { rawValue >= Self.number.rawValue }
  }
}
