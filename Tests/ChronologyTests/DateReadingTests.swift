import Testing

@testable import Chronology

private func read(_ text: String) throws -> HistoricalDate? { try readDated(Array(text.utf8)[...]).first }

/// One date each, in EDTF and in the way of other calendars, and the Gregorian EDTF that it is.
@Test(arguments: [
  ("1951-09-08", "1951-09-08"), (" 173X~ ", "173X~"), ("julian:1855-01-26", "1855-02-07"),
  ("julian:1700", "1700-01-11/1701-01-11"), ("julian:1900-02-29", "1900-03-13"), ("julian:1855-01-26~", "1855-02-07~"),
  ("julian:1854-12/1855-01-26?", "1854-12-13/1855-02-07?"), ("julian:173X~", "1730-01-12~/1740-01-11~"),
  ("gregorian:1951-09-08", "1951-09-08"), ("OS:1917-10-25", "1917-11-07"), ("RU:1917-10-25", "1917-11-07"),
  ("RU:1918-02-14", "1918-02-14"), ("GB:1752", "1752-01-12/1752-12-31"), ("SE:1712-02-30", "1712-03-11"),
  ("Shōwa 26 September 8", "1951-09-08"), ("Showa 26, September 8", "1951-09-08"),
  ("8 September Shōwa 26", "1951-09-08"),
  ("昭和26年9月8日", "1951-09-08"), ("昭和二十六年九月八日", "1951-09-08"), ("昭和２６年", "1951"), ("安政元年12月21日", "1855-02-07"),
  ("安政1年12月21日", "1855-02-07"), ("慶應四年閏四月廿一日", "1868-06-11"), ("Ansei 1/12/21", "1855-02-07"),
  ("Ansei 1, 21st day of the 12th month", "1855-02-07"), ("Keiō 4, leap 4th month, 21st day", "1868-06-11"),
  ("japanese:安政1年12月21日", "1855-02-07"), ("Meiji 6", "1873"), ("Shouwa 64", "1989-01-01/1989-01-07"),
  ("民國34年10月25日", "1945-10-25"), ("Minguo 34 October 25", "1945-10-25"), ("minguo:34-10-25", "1945-10-25"),
  ("18 Brumaire VIII", "1799-11-09"), ("18 brumaire an VIII", "1799-11-09"), ("1er vendémiaire an I", "1792-09-22"),
  ("9 Thermidor II", "1794-07-27"), ("6 jour complémentaire an III", "1795-09-22"), ("french:8-02-18", "1799-11-09"),
  ("15 Shaʿban 1343 AH", "1925-03-11"), ("15 Shaʿbān 1343", "1925-03-11"), ("hijri:1343-08-15", "1925-03-11"),
  ("islamic-civil:-501-04-06", "0135-10-02"),
  ("1 Rabiʿ al-Awwal 1370 AH", "1950-12-11"), ("1343 AH", "1924-08-02/1925-07-21"), ("AH 1", "0622-07-19/0623-07-07"),
  ("5 Iyar 5708", "1948-05-14"), ("hebrew:5708-02-05", "1948-05-14"), ("10 Tishrei 5734", "1973-10-06"),
  ("28 Mordad 1332", "1953-08-19"), ("persian:1332-05-28", "1953-08-19"), ("coptic:1667-13-03", "1951-09-08"),
  ("a.d. III Id. Mart. 710 AUC", "-0043-03-11"), ("Ides of March 44 BC", "-0043-03-13"),
  ("Id. Mart. 710 a.u.c.", "-0043-03-13"),
  ("a.d. III Id. Mart.", "XXXX-03-13"), ("prid. Kal. Ian.", "XXXX-12-31"), ("Kal. Ian. 1 BC", "-0001-12-30"),
  ("710 AUC", "-0044-12-30/-0043-12-29"), ("1 September AM 7000", "1491-09-10"), ("byzantine:7000-09-01", "1491-09-10"),
  ("5 Elizabeth I", "1562-11-27/1563-11-26"), ("5 Eliz. I", "1562-11-27/1563-11-26"),
  ("24 Geo. II", "1750-06-22/1751-06-21"),
  ("27 Geo. II", "1753-06-22/1754-06-21"), ("5 November 3 James I", "1605-11-15"),
  ("1 & 2 Philip and Mary", "1554-08-04/1555-08-03"), ("S26.9.8", "1951-09-08"), ("M38.9.5", "1905-09-05"),
  ("49 Henry VI", "1470-10-18/1471-04-23"),
])
func datesInTheirOwnWay(text: String, edtf: String) throws {
  let date = try #require(try read(text))
  #expect(date.edtf.description == edtf, "\(text)")
}

@Test(arguments: [
  ("昭和64年1月8日", DateReadingError.Kind.impossible, "Shōwa ended on 7 January 1989"),
  ("明治5年12月3日", .impossible, "that day never was: the Gregorian calendar began on 1 January 1873"),
  ("31 Brumaire VIII", .impossible, "that month had 30 days"),
  ("1 Vendémiaire XV", .impossible, "the calendar of the Republic had the years I to XIV"),
  (
    "GB:1752-09-10", .skipped,
    "England, Wales, Ireland and the colonies had no 10 September 1752: 2 September 1752 was followed by 14 September 1752"
  ),
  ("RU:1918-02-05", .skipped, "Russia had no 5 February 1918: 31 January 1918 was followed by 14 February 1918"),
  ("julien:1855-01-26", .unknownCalendar, ""),
  ("1951-02-30", .impossible, "there is no 30 February: February has 29 days at most"),
  ("Shimoda", .malformed, ""), ("hebrew:Shimoda", .malformed, "this is no date of the Jewish calendar"),
  ("", .malformed, "there is no date here"),
])
func datesThatAreNone(text: String, kind: DateReadingError.Kind, message: String) {
  let error = #expect(throws: DateReadingError.self) { try read(text) }
  #expect(error?.kind == kind, "\(text)")
  if !message.isEmpty { #expect(error?.message == message) }
}

@Test(arguments: [
  ("c. 1450", "1450~"), ("44 BC", "-0043"), ("8 September 1951", "1951-09-08"), ("before 1917", "../1917"),
  ("26 January 1855 O.S.", "1855-02-07"), ("julian:26 January 1855", "julian:1855-01-26"),
  ("julian:1855-1-26", "julian:1855-01-26"),
])
func proseIsSuggestedAsEDTF(text: String, suggestion: String) {
  let error = #expect(throws: DateReadingError.self) { try read(text) }
  #expect(error?.suggestion == suggestion)
}

/// The dates of a field between bars, then the free text.
@Test(arguments: [
  (
    "1855-02-07 = julian:1855-01-26 = 安政1年12月21日 Shimoda", "1855-02-07|julian:1855-01-26|安政1年12月21日 # Shimoda",
    "equal equal equal"
  ),
  ("1951-09-08 San Francisco", "1951-09-08 # San Francisco", "equal"),
  ("1951-09-08", "1951-09-08 # ", "equal"), ("", " # ", ""),
  ("  Shōwa 26 September 8 San Francisco ", "Shōwa 26 September 8 # San Francisco", "equal"),
  ("1855-02-07=julian:1855-01-27", "1855-02-07|julian:1855-01-27 # ", "equal different"),
  ("1951-09-08 = Shōwa 26", "1951-09-08|Shōwa 26 # ", "equal compatible"),
  ("18 Brumaire VIII Saint-Cloud", "18 Brumaire VIII # Saint-Cloud", "equal"),
  ("[1667,1668] = x", "[1667,1668]|x # ", "equal error"), ("Shimoda 1855", "Shimoda # 1855", "error"),
  ("c. 1450 at Mainz", "c. 1450 # at Mainz", "error"), ("昭和64年1月8日 Tokyo", "昭和64年1月8日 # Tokyo", "error"),
  ("1984 = ", "1984 # ", "equal"),
])
func datedFields(text: String, parts: String, agreement: String) {
  let bytes = Array("signed: \(text)".utf8)[8...]
  let value = readDatedField(bytes)
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
  let terms = value.terms.map { string($0.range) }.joined(separator: "|")
  #expect("\(terms) # \(value.text.map(string) ?? "")" == parts)
  let agreements = value.terms.map { $0.error == nil ? "\($0.agreement)" : "error" }.joined(separator: " ")
  #expect(agreements == agreement)
}

/// Form, EDTF, other readings and Julian Day Number of what people type.
@Test(arguments: [
  ("1951-09-08", "edtf", "1951-09-08", "", 2_433_898), ("Shōwa 26 September 8", "native", "1951-09-08", "", 2_433_898),
  ("昭和26年9月8日", "native", "1951-09-08", "", 2_433_898), ("安政元年12月21日", "native", "1855-02-07", "", 2_398_622),
  ("8 Sept. 1951", "prose", "1951-09-08", "", 2_433_898), ("44 BC", "prose", "-0043", "", 0),
  ("c. 1450", "prose", "1450~", "", 0),
  ("17th century", "prose", "16XX", "", 0), ("30 January 1648/9", "prose", "1649-02-09", "", 2_323_385),
  ("5 October 1582", "prose", "1582-10-05", "1582-10-15", 2_299_151),
  ("18 Brumaire VIII", "native", "1799-11-09", "", 2_378_444),
  ("a.d. III Id. Mart.", "native", "XXXX-03-13", "", 0), ("2001-21", "edtf", "2001-21", "2001/2021", 0),
  ("Y-17E7", "edtf", "Y-17E7", "", 0), ("[1667,1668,1670..1672]", "edtf", "[1667,1668,1670..1672]", "", 0),
  ("1914-21", "edtf", "1914-21", "1914/1921", 0), ("26 January 1855 O.S.", "prose", "1855-02-07", "", 2_398_622),
  ("29 February 1900", "prose", "1900-03-13", "", 2_415_092), ("Shōwa 26 (1951)", "prose", "1951", "", 0),
  ("Shōwa 3", "native", "1928", "1314-01-25/1315-02-12", 0),
])
func analyses(text: String, form: String, edtf: String, others: String, day: Int) {
  let analysis = analyzeDate(text)
  #expect(analysis.form?.rawValue == form, "\(text): \(analysis.error?.message ?? "")")
  #expect(analysis.date?.edtf.description == edtf)
  #expect(analysis.alternatives.map { $0.edtf.description }.joined(separator: " ") == others)
  #expect(analysis.julianDay ?? 0 == day)
}

@Test func analysesOfNoDates() {
  for text in ["1951-02-30", "", "Shimoda", "30 February 1950", "31 June 1940", "昭和64年1月8日", "1999/1980"] {
    let analysis = analyzeDate(text)
    #expect(analysis.form == nil && analysis.dates.isEmpty && analysis.error != nil, "\(text)")
  }
  #expect(analyzeDate("30 February 1950").error?.kind == .impossible)
  for text in ["26 January (8 February) 1855", "Shōwa 26 (1950)"] { #expect(analyzeDate(text).isContradictory) }
  for text in ["26 January (7 February) 1855", "Shōwa 26 (1951)"] { #expect(!analyzeDate(text).isContradictory) }
  #expect(analyzeDate("30 January 1648/9").date?.words == "30 January 1649 (Old Style)")
  #expect(analyzeDate("26 January 1855 O.S.").date?.words == "26 January 1855 (Old Style)")
  #expect(analyzeDate("Sunday, 8 September 1951").wrongWeekday == .sunday)
  #expect(analyzeDate("Saturday, 8 September 1951").wrongWeekday == nil)
}

@Test(arguments: [
  ("date:173X~", "173X~"), ("date:1984%", "1984%"), ("DATE:julian:1855-01-26", "1855-02-07"),
  ("date:18%20Brumaire%20VIII", "1799-11-09"), ("date:%E6%98%AD%E5%92%8C26%E5%B9%B49%E6%9C%888%E6%97%A5", "1951-09-08"),
])
func dateDestinations(text: String, edtf: String) throws {
  #expect(try readDateDestination(Array(text.utf8)[...])?.first?.edtf.description == edtf)
}

@Test func otherDestinations() throws {
  #expect(try readDateDestination(Array("https://example.org".utf8)[...]) == nil)
  #expect(try readDateDestination(Array("dates.md".utf8)[...]) == nil)
  #expect(throws: DateReadingError.self) { try readDateDestination(Array("date:soon".utf8)[...]) }
}

@Test func namesOfOneDay() throws {
  #expect(try read("julian:1855-01-26")?.words == "26 January 1855 (Old Style)")
  #expect(try read("RU:1917-10-25")?.words == "25 October 1917 (Old Style)")
  #expect(try read("18 Brumaire VIII")?.words == "18 Brumaire VIII")
  #expect(try read("1951-09-08")?.words == "8 September 1951")
  let names = CalendarDate.otherNames(of: GregorianCalendar.dayNumber(1951, 9, 8)).map(\.words)
  #expect(
    names == [
      "26 August 1951 (Old Style)", "8 September, Shōwa 26 (昭和26年9月8日)", "6 Dhū l-Ḥijja 1370 AH", "7 Elul 5711",
      "8 September, Minguo 40", "3 Pi Kogi Enavot 1667 of the Martyrs", "3 Ṗagʷəmen 1943 (Ethiopian)",
      "16 Shahrīvar 1330 SH",
      "8 September, 15 George VI",
    ])
}

@Test func doubtsWidenWhatIsCertain() throws {
  let about1450 = try HistoricalDate(EDTF(parsing: "1450~"))
  #expect(try !about1450.isCertainlyBefore(HistoricalDate(EDTF(parsing: "1455"))))
  #expect(try about1450.isCertainlyBefore(HistoricalDate(EDTF(parsing: "1475"))))
  #expect(try HistoricalDate(EDTF(parsing: "1450")).isCertainlyBefore(HistoricalDate(EDTF(parsing: "1451"))))
  #expect(try EDTF(parsing: "2004-06-~11").outerBounds == EDTF(parsing: "2004-06-01/2004-06-21").bounds)
  #expect(try EDTF(parsing: "1984~/2004").outerBounds.latest == EDTF(parsing: "2004").bounds.latest)
  #expect(try EDTF(parsing: "Y17E200~").outerBounds.earliest.day != nil)
}

/// Any bytes are a field, a destination and a date or none, and every range lies within them.
@Test func anyBytesAreAField() {
  var dice = Dice(state: 1956)
  let pieces = [
    "1951-09-08", "julian:", "=", " ", "昭和", "26年", "9月8日", "Shōwa", "26", "September", "Brumaire", "VIII", "a.d.",
    "III", "Id.",
    "Mart.", "AH", "AUC", "Elizabeth", "I", "&", "c.", "BC", "%", "~", "XX", "閏", "元年", "\u{0}", "é", "𝕀", "(", ")",
    "/", "-", "\n", "99999999999999999999",
  ].map { Array($0.utf8) }
  for _ in 0..<4000 {
    var bytes = (0..<dice.roll(0...8)).flatMap { _ in pieces[dice.roll(0...pieces.count - 1)] }
    if dice.happens(20), !bytes.isEmpty { bytes[dice.roll(0...bytes.count - 1)] = UInt8(dice.roll(0...255)) }
    let value = readDatedField(bytes[...])
    for term in value.terms {
      #expect(term.range.lowerBound >= 0 && term.range.upperBound <= bytes.count)
      if let error = term.error { #expect(error.range.lowerBound >= 0 && error.range.upperBound <= bytes.count) }
    }
    _ = try? readDateDestination((Array("date:".utf8) + bytes)[...])
    let analysis = analyzeDate(String(decoding: bytes, as: UTF8.self))
    #expect((analysis.form == nil) == analysis.dates.isEmpty)
    for date in analysis.dates { #expect(!date.words.isEmpty) }
  }
}

@Test func ambiguousDatesOfferEachReading() {
  let error = #expect(throws: DateReadingError.self) { try read("12/04/1985") }
  #expect(error?.kind == .ambiguous && error?.alternatives == ["1985-04-12", "1985-12-04"] && error?.suggestion == nil)
  #expect(error?.message == "this may be 12 April 1985 or 4 December 1985")
}

/// Days so far away that arithmetic could overflow have no names, or names that lead back.
@Test func farDaysHaveNames() {
  for value in [Int.min, -1 << 61, -366_000_000_001, 366_000_000_001, 1 << 61, Int.max] {
    for system in CalendarSystem.allCases {
      for date in CalendarDate.dates(of: DayNumber(value), in: system) { _ = try? date.bounds() }
    }
    for timeline in CivilTimeline.all { _ = timeline.reading(value, 2, 29) }
  }
  for system in CalendarSystem.allCases {
    for number in [Int.min, -1, 0, 13, Int.max] {
      _ = try? CalendarDate(system, number, number, number).bounds()
      _ = try? CalendarDate(system, era: .japanese(.showa), 3, number, number).bounds()
      for reign in Reign.all.prefix(8) { _ = try? CalendarDate(system, era: .reign(reign), 3, number, number).bounds() }
    }
  }
}
