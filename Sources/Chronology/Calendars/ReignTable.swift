/// When the regnal years of England began and the reigns ended, as the clerks of the time counted them (C. R. Cheney,
/// *A Handbook of Dates*): days of the civil calendar, Julian to 2 September 1752, with years from 1 January.
enum ReignTable {
  static let rows: [Row] = [
    Row("William I", "Will. I", (1066, 12, 25), (1087, 9, 9)),
    Row("William II", "Will. II", (1087, 9, 26), (1100, 8, 2)),
    Row("Henry I", "Hen. I", (1100, 8, 5), (1135, 12, 1)),
    Row("Stephen", "Steph.", (1135, 12, 26), (1154, 10, 25)),
    Row("Henry II", "Hen. II", (1154, 12, 19), (1189, 7, 6)),
    Row("Richard I", "Ric. I", (1189, 9, 3), (1199, 4, 6)),
    Row("John", "John", (1199, 5, 27), (1216, 10, 19), countsFromAscensionDay: true),
    Row("Henry III", "Hen. III", (1216, 10, 28), (1272, 11, 16)),
    Row("Edward I", "Edw. I", (1272, 11, 20), (1307, 7, 7)),
    Row("Edward II", "Edw. II", (1307, 7, 8), (1327, 1, 20)),
    Row("Edward III", "Edw. III", (1327, 1, 25), (1377, 6, 21)),
    Row("Richard II", "Ric. II", (1377, 6, 22), (1399, 9, 29)),
    Row("Henry IV", "Hen. IV", (1399, 9, 30), (1413, 3, 20)),
    Row("Henry V", "Hen. V", (1413, 3, 21), (1422, 8, 31)),
    Row("Henry VI", "Hen. VI", (1422, 9, 1), (1461, 3, 4), readeption: (49, (1470, 10, 9), (1471, 4, 14))),
    Row("Edward IV", "Edw. IV", (1461, 3, 4), (1483, 4, 9)),
    Row("Edward V", "Edw. V", (1483, 4, 9), (1483, 6, 25)),
    Row("Richard III", "Ric. III", (1483, 6, 26), (1485, 8, 22)),
    Row("Henry VII", "Hen. VII", (1485, 8, 22), (1509, 4, 21)),
    Row("Henry VIII", "Hen. VIII", (1509, 4, 22), (1547, 1, 28)),
    Row("Edward VI", "Edw. VI", (1547, 1, 28), (1553, 7, 6)),
    Row("Jane", "Jane", (1553, 7, 6), (1553, 7, 19)),
    Row("Mary I", "Mar. I", (1553, 7, 6), (1554, 7, 24)),
    Row("Philip and Mary", "Phil. & Mar.", (1554, 7, 25), (1558, 11, 17)),
    Row("Elizabeth I", "Eliz. I", (1558, 11, 17), (1603, 3, 24)),
    Row("James I", "Jac. I", (1603, 3, 24), (1625, 3, 27)),
    Row("Charles I", "Car. I", (1625, 3, 27), (1649, 1, 30)),
    // Counted from his father's death, so that the year of his return is the twelfth.
    Row("Charles II", "Car. II", (1649, 1, 30), (1685, 2, 6)),
    Row("James II", "Jac. II", (1685, 2, 6), (1688, 12, 11)),
    Row("William III and Mary II", "Will. & Mar.", (1689, 2, 13), (1702, 3, 8)),
    Row("Anne", "Ann.", (1702, 3, 8), (1714, 8, 1)),
    Row("George I", "Geo. I", (1714, 8, 1), (1727, 6, 11)),
    Row("George II", "Geo. II", (1727, 6, 11), (1760, 10, 25)),
    Row("George III", "Geo. III", (1760, 10, 25), (1820, 1, 29)),
    Row("George IV", "Geo. IV", (1820, 1, 29), (1830, 6, 26)),
    Row("William IV", "Will. IV", (1830, 6, 26), (1837, 6, 20)),
    Row("Victoria", "Vict.", (1837, 6, 20), (1901, 1, 22)),
    Row("Edward VII", "Edw. VII", (1901, 1, 22), (1910, 5, 6)),
    Row("George V", "Geo. V", (1910, 5, 6), (1936, 1, 20)),
    Row("Edward VIII", "Edw. VIII", (1936, 1, 20), (1936, 12, 11)),
    Row("George VI", "Geo. VI", (1936, 12, 11), (1952, 2, 6)),
    Row("Elizabeth II", "Eliz. II", (1952, 2, 6), (2022, 9, 8)),
    Row("Charles III", "Cha. III", (2022, 9, 8), nil),
  ]

  struct Row: Sendable {
    typealias Day = (year: Int, month: Int, day: Int)

    let name: String
    let abbreviation: String
    let start: Day
    let end: Day?
    let countsFromAscensionDay: Bool
    /// A year of a second reign that was counted as if the first had gone on.
    let readeption: (year: Int, first: Day, last: Day)?

    init(
      _ name: String, _ abbreviation: String, _ start: Day, _ end: Day?, countsFromAscensionDay: Bool = false,
      readeption: (year: Int, first: Day, last: Day)? = nil
    ) {
      self.name = name
      self.abbreviation = abbreviation
      self.start = start
      self.end = end
      self.countsFromAscensionDay = countsFromAscensionDay
      self.readeption = readeption
    }

    /// A day of the civil calendar of England.
    func civil(_ day: Day) -> DayNumber {
      day < (1752, 9, 14)
        ? JulianCalendar.dayNumber(day.year, day.month, day.day)
        : GregorianCalendar.dayNumber(day.year, day.month, day.day)
    }

    /// The first day of a year of the reign, the first being 0. Nobody lost eleven days of his reign in 1752, so George
    /// II's years began on 22 June from then on.
    func anniversary(_ years: Int) -> DayNumber {
      start < (1752, 9, 14)
        ? JulianCalendar.dayNumber(start.year + years, start.month, start.day)
        : GregorianCalendar.dayNumber(start.year + years, start.month, start.day)
    }

    /// Year, month and day of the civil calendar.
    func components(of day: DayNumber) -> Day {
      day < GregorianCalendar.dayNumber(1752, 9, 14)
        ? JulianCalendar.components(of: day) : GregorianCalendar.components(of: day)
    }

    /// Days in a month of the civil calendar, those dropped in 1752 included.
    func days(inMonth month: Int, of year: Int) -> Int {
      year <= 1752 ? JulianCalendar.days(inMonth: month, of: year) : GregorianCalendar.days(inMonth: month, of: year)
    }
  }
}
