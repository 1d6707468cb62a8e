import Testing

@testable import Chronology

@Test(arguments: [
  ("1951-09-08", "8 September 1951"), ("1951-09", "September 1951"), ("1951", "1951"), ("-0043", "44 BC"),
  ("0079-08-24", "24 August AD 79"), ("-0043-03-15", "15 March 44 BC"), ("1450~", "about 1450"),
  ("1450%", "perhaps about 1450"), ("173X", "the 1730s"), ("173X~", "the 1730s, approximately"),
  ("16XX", "the 17th century"), ("00XX", "the first century AD"), ("-01XX", "between 200 BC and 101 BC"),
  ("1XXX", "between 1000 and 1999"), ("2001-21", "spring 2001"), ("1941-24", "winter 1941–42"),
  ("1999-24", "winter 1999–2000"), ("2001-34", "the second quarter of 2001"), ("2001-29", "southern spring 2001"),
  ("1985-XX", "some month of 1985"), ("1985-04-XX", "some day of April 1985"), ("1985-XX-XX", "some day of 1985"),
  ("XXXX-12-25", "25 December of some year"), ("2004-06-~11", "11 June 2004 (the day approximate)"),
  ("?2004-06-~11", "11 June 2004 (the year uncertain, the day approximate)"),
  ("1964/2008", "from 1964 to 2008"), ("1985/..", "from 1985 on"), ("1985/", "from 1985, the end unknown"),
  ("../1984", "until 1984"), ("[1667,1668,1670..1672]", "1667, 1668 or between 1670 and 1672"),
  ("{1960,1961-12}", "1960 and December 1961"), ("[..1984]", "1984 or earlier"),
  ("Y-17E7", "the year −170,000,000"), ("1950S2", "1950, of which the first 2 digits are certain"),
  ("1985-04-12T23:20:30-04", "12 April 1985, 23:20:30 (UTC−4)"), ("../..", "at any time"),
])
func wordsOfEDTF(text: String, words: String) throws { #expect(try EDTF(parsing: text).words == words) }

@Test func wordsOfOtherCalendars() {
  let day = GregorianCalendar.dayNumber(1855, 2, 7)
  let words = CalendarSystem.allCases.flatMap { CalendarDate.dates(of: day, in: $0).map(\.words) }
  #expect(
    words == [
      "7 February 1855", "26 January 1855 (Old Style)", "Ansei 1, 21st day of the 12th month (安政元年12月21日)",
      "19 Jumādā I 1271 AH", "19 Shevat 5615", "a.d. VII Kal. Feb. 2608 AUC", "26 January, 7363 of the world",
      "1 Meshir 1571 of the Martyrs", "1 Yäkatit 1847 (Ethiopian)", "18 Bahman 1233 SH", "18 Māgha 1776 Śaka",
      "7 February, 18 Victoria",
    ])
}

@Test func wordsWithinParentheses() {
  let day = GregorianCalendar.dayNumber(1855, 2, 7)
  let words = [CalendarSystem.julian, .japanese, .hebrew].flatMap { CalendarDate.dates(of: day, in: $0) }
  #expect(
    words.map(\.wordsInParentheses) == [
      "26 January 1855 Old Style", "Ansei 1, 21st day of the 12th month [安政元年12月21日]", "19 Shevat 5615",
    ])
}

@Test func julianDaysAreWordedAsHistoriansDo() throws {
  let words = [(1066, 10, 14), (1582, 10, 4), (1582, 10, 5)].compactMap { year, month, day in
    CalendarDate.dates(of: JulianCalendar.dayNumber(year, month, day), in: .julian).first
  }
  #expect(words.map(\.words) == ["14 October 1066", "4 October 1582", "5 October 1582 (Old Style)"])
  #expect(
    words.map(\.wordsInParentheses) == ["14 October 1066 Julian", "4 October 1582 Julian", "5 October 1582 Old Style"])
}

@Test(arguments: [
  (3, 15, false, "Id. Mart."), (3, 13, false, "a.d. III Id. Mart."), (3, 14, false, "prid. Id. Mart."),
  (1, 1, false, "Kal. Ian."), (12, 31, false, "prid. Kal. Ian."), (2, 24, false, "a.d. VI Kal. Mart."),
  (2, 24, true, "a.d. bis VI Kal. Mart."), (2, 25, true, "a.d. VI Kal. Mart."), (2, 23, true, "a.d. VII Kal. Mart."),
  (2, 29, true, "prid. Kal. Mart."), (7, 7, false, "Non. Iul."), (9, 2, false, "a.d. IV Non. Sept."),
])
func romanDays(month: Int, day: Int, isLeap: Bool, name: String) {
  #expect(romanDayName(month: month, day: day, isLeap: isLeap) == name)
}
