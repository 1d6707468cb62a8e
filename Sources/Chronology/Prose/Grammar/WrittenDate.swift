/// One date as a text writes it, parts of it perhaps missing.
struct WrittenDate {
  enum Unit: UInt8 {
    /// A day of a month; the year may be missing.
    case day
    /// A month; the year may be missing.
    case month
    /// A season, half or quarter of a year.
    case season
    case year, decade, century
    /// Fifty or sixty without the hundreds: "the sixties", "'60s".
    case shortDecade
  }

  /// Part of a unit: "early 1862", "the second half of 2008".
  struct Part: Equatable {
    /// In thirds of the unit, 1...3; a part may reach from one to another ("mid to late").
    var first: Int8
    var last: Int8
    /// Halves instead of thirds.
    var isHalf = false

    static let early = Part(first: 1, last: 1)
    static let middle = Part(first: 2, last: 2)
    static let late = Part(first: 3, last: 3)
  }

  /// Where the year came from, when it is not written.
  enum YearRelation: UInt8 {
    case none
    /// "of that year", "the same year"
    case same
    /// "of the following year"
    case next
    /// "of the previous year"
    case previous
  }

  var unit: Unit
  /// The astronomical year; of a decade, its first year as written; of a century, its ordinal, negative before the era.
  var year: Int32?
  /// Years before the era are written falling.
  var isBeforeEra = false
  /// Whether an era is written.
  var hasEra = false
  var month: Int8 = 0
  var day: Int8 = 0
  /// The number of EDTF for a season, quarter or half: 21...41.
  var season: Int8 = 0
  var part: Part?
  var isApproximate = false
  var isUncertain = false
  var relation = YearRelation.none
  /// The calendar, as far as the text says.
  var calendar: CalendarSystem?
  /// Digits of the year as written, to complete a short one.
  var yearDigits: UInt8 = 0
  /// The tokens of the date.
  var tokens: Range<Int>
  /// The first token of its core, without "early", "about", "the".
  var coreStart: Int32
  /// The token of the year's number.
  var yearToken: Int32?
  var weekdayToken: Int32?
  /// Whether the month stands before the day ("July 4").
  var monthFirst = false
  /// An all-numeric date whose day and month can be told apart by convention alone.
  var isSwappable = false
  /// Whether its century is that of the date told last ("'42").
  var usesToldCentury = false
  /// The second number of a double year ("1648/9").
  var dualYearToken: Int32?
  /// Whether its calendar has no such date.
  var isImpossible = false
  /// What is told of a date of another calendar, kept apart because it is rare and dates are copied often.
  var foreign: ForeignDate?
  var confidence = ProseDate.Confidence.certain

  init(_ unit: Unit, _ tokens: Range<Int>) {
    self.unit = unit
    self.tokens = tokens
    coreStart = Int32(truncatingIfNeeded: tokens.lowerBound)
  }

  /// The tokens of its core.
  var core: Range<Int> { Int(coreStart)..<max(Int(coreStart), tokens.upperBound) }
  var needsYear: Bool { year == nil }
}
