import Chronology
import Testing

@Suite struct DualDatesTests {
  private func check(
    _ text: String, _ value: String, agrees: Bool, first: String, second: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let bytes = Array(text.utf8)
    let found = dates(in: text)
    let date = try #require(found.first, sourceLocation: sourceLocation)
    #expect(found.count == 1, "\(text)", sourceLocation: sourceLocation)
    #expect(values(date) == value, "\(text)", sourceLocation: sourceLocation)
    let dual = try #require(date.dual, "\(text)", sourceLocation: sourceLocation)
    #expect(dual.agrees == agrees, "\(text)", sourceLocation: sourceLocation)
    #expect(String(decoding: bytes[dual.first.indices], as: UTF8.self) == first, sourceLocation: sourceLocation)
    #expect(String(decoding: bytes[dual.second.indices], as: UTF8.self) == second, sourceLocation: sourceLocation)
  }

  @Test func calendars() throws {
    try check("on 26 January (7 February) 1855", "1855-02-07", agrees: true, first: "26 January", second: "7 February")
    try check("26 January/7 February 1855", "1855-02-07", agrees: true, first: "26 January", second: "7 February 1855")
    try check("10/21 July 1774", "1774-07-21", agrees: true, first: "10", second: "21 July 1774")
    try check("1 (13) March 1856", "1856-03-13", agrees: true, first: "1", second: "13")
    try check(
      "8 September [O.S. 26 August] 1914", "1914-09-08", agrees: true, first: "26 August", second: "8 September")
    try check(
      "26 January (8 February) 1855", "1855-02-08 or 1855-02-07", agrees: false, first: "26 January",
      second: "8 February")
    try check(
      "2/12 September 1700", "1700-09-12 or 1700-09-13", agrees: false, first: "2", second: "12 September 1700")
  }

  @Test func years() throws {
    try check("30 January 1648/9", "1649-02-09", agrees: true, first: "1648", second: "9")
    try check("24 March 1602/3", "1603-04-03", agrees: true, first: "1602", second: "3")
    try check("30 Jan. 1648/49 O.S.", "1649-02-09", agrees: true, first: "1648", second: "49")
    // The two reckonings differ from 1 January to 24 March alone.
    try check("30 June 1648/9", "1649-07-10", agrees: false, first: "1648", second: "9")
  }
}
