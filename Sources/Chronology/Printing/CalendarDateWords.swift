extension CalendarDate {
  /// The date as a historian writes it: "14 October 1066", "26 January 1855 (Old Style)", "18 Brumaire VIII", "Ansei 1,
  /// 21st day of the 12th month (安政元年12月21日)".
  package var words: String {
    switch calendar {
    case .gregorian: return EDTFDate(year, month, day).words
    case .julian:
      return isCustomary ? EDTFDate(year, month, day).words : "\(EDTFDate(year, month, day).words) (Old Style)"
    case .japanese: return japaneseWords
    case .frenchRepublican: return frenchWords
    case .islamicCivil: return named(IslamicCivilCalendar.monthNames, year: "\(year) AH")
    case .hebrew: return named(hebrewMonthNames, year: "\(year)")
    case .coptic: return named(CopticCalendar.monthNames, year: "\(year) of the Martyrs")
    case .ethiopic: return named(EthiopicCalendar.monthNames, year: "\(year) (Ethiopian)")
    case .persian: return named(PersianCalendar.monthNames, year: "\(year) SH")
    case .saka: return named(SakaCalendar.monthNames, year: "\(year) Śaka")
    case .roman: return romanWords
    case .byzantine: return "\(westernDay)\(year) of the world"
    case .minguo: return "\(westernDay)Minguo \(year)"
    case .regnal:
      guard case .reign(let reign) = era else { return "\(westernDay)\(year)" }
      return "\(westernDay)\(year) \(reign.name)"
    }
  }

  /// The same as it stands within parentheses, its own written as brackets: "26 January 1855 Old Style", "Meiji 1 [明治元年]".
  package var wordsInParentheses: String {
    if calendar == .julian { return "\(EDTFDate(year, month, day).words) \(isCustomary ? "Julian" : "Old Style")" }
    return String(words.map { $0 == "(" ? "[" : $0 == ")" ? "]" : $0 })
  }

  /// Whether it is Julian and of the time before there was another calendar, so that nothing need be said of it.
  package var isCustomary: Bool {
    calendar == .julian && JulianCalendar.dayNumber(year, month ?? 12, day ?? 31) < GregorianCalendar.firstDay
  }

  /// "8 September, ", "September, " or nothing.
  private var westernDay: String {
    guard let month else { return "" }
    return (day.map { "\($0) " } ?? "") + monthName(month) + ", "
  }

  private func named(_ months: [String], year: String) -> String {
    guard let month, months.indices.contains(month - 1) else { return year }
    return (day.map { "\($0) " } ?? "") + "\(months[month - 1]) \(year)"
  }

  private var hebrewMonthNames: [String] {
    var names = HebrewCalendar.monthNames
    if HebrewCalendar.isLeap(year) { names[11] = "Adar I" }
    return names
  }

  private var frenchWords: String {
    let roman = romanNumeral(year)
    guard let month else { return "year \(roman) of the Republic" }
    if month == 13 { return day.map { "\(ordinal($0)) complementary day \(roman)" } ?? "complementary days \(roman)" }
    return named(FrenchRepublicanCalendar.monthNames, year: roman)
  }

  private var japaneseWords: String {
    guard case .japanese(let era) = era else { return "\(year)" }
    let first = "\(era.name) \(year)"
    let kanjiYear = year == 1 ? "元" : "\(year)"
    guard let month else { return "\(first) (\(era.kanji)\(kanjiYear)年)" }
    let kanji = "\(era.kanji)\(kanjiYear)年\(isLeapMonth ? "閏" : "")\(month)月" + (day.map { "\($0)日" } ?? "")
    let isGregorian = era.firstYear + year - 1 > JapaneseLunisolarCalendar.years.upperBound
    if isGregorian { return "\(westernDay)\(first) (\(kanji))" }
    let name = "\(ordinal(month)) \(isLeapMonth ? "leap " : "")month"
    return day.map { "\(first), \(ordinal($0)) day of the \(name) (\(kanji))" } ?? "\(first), \(name) (\(kanji))"
  }

  private var romanWords: String {
    guard let month, let day else { return "\(month.map { monthName($0) + " " } ?? "")\(year) AUC" }
    return "\(romanDayName(month: month, day: day, isLeap: JulianCalendar.isLeap(year - 753))) \(year) AUC"
  }
}

/// The Roman name of a Julian day: "a.d. III Id. Mart.", "prid. Kal. Ian.". In a leap year the
/// sixth day before the kalends of March comes twice.
func romanDayName(month: Int, day: Int, isLeap: Bool) -> String {
  let nones = RomanCalendar.nones(ofMonth: month)
  let ides = nones + 8
  let name = { (month: Int) in romanMonthAbbreviations[(month - 1).remainder(floored: 12)] }
  func before(_ point: String, _ month: Int, _ count: Int) -> String {
    switch count {
    case 1: "\(point) \(name(month))"
    case 2: "prid. \(point) \(name(month))"
    default: "a.d. \(romanNumeral(count)) \(point) \(name(month))"
    }
  }
  if day == 1 { return before("Kal.", month, 1) }
  if day <= nones { return before("Non.", month, nones - day + 1) }
  if day <= ides { return before("Id.", month, ides - day + 1) }
  let length = JulianCalendar.days(inMonth: month, of: isLeap ? 4 : 1)
  if month == 2 && isLeap {
    if day == 24 { return "a.d. bis VI Kal. \(name(3))" }
    return before("Kal.", 3, (day < 24 ? 28 : 29) - day + 2)
  }
  return before("Kal.", month + 1, length - day + 2)
}

let romanMonthAbbreviations = [
  "Ian.", "Feb.", "Mart.", "Apr.", "Mai.", "Iun.", "Iul.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
]

/// A number 1...3999 in Roman numerals; digits for another.
package func romanNumeral(_ number: Int) -> String {
  guard (1...3999).contains(number) else { return "\(number)" }
  let signs = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = number
  var text = ""
  for (value, sign) in signs {
    while rest >= value {
      text += sign
      rest -= value
    }
  }
  return text
}
