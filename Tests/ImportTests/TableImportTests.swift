import Import
import Testing
import Vocabulary

/// Tables become records; what does not is told by its line.
@Suite struct TableImportTests {
  static let tables: [(table: String, text: String, problems: [String])] = [
    (
      "Name,Date,Parties,Place,Unused\n\"Treaty of Shimoda, with Japan\",7 February 1855,\"Japan, Russia\",Shimoda,x\n",
      """
      ```treaty {#treaty-shimoda-japan}
      title: Treaty of Shimoda, with Japan
      parties: Japan; Russia
      signed: 1855-02-07
      place: Shimoda
      ```

      """, []
    ),
    (
      "\u{FEFF}event;when\r\nBattle;1815-06-18\r\nBattle;\"c. 1450\"\r\n;1900\r\nBattle;soon\r\n",
      """
      ```event {#battle}
      title: Battle
      date: 1815-06-18
      ```

      ```event {#battle-1450}
      title: Battle
      date: 1450~
      ```

      ```event {#battle-2}
      title: Battle
      // date: soon
      ```

      """, ["4: The row has no title and is left out.", "5: ‘date’: ‘soon’ is no date."]
    ),
    (
      "id\ttitle\tdate\n1905 7\tA \"\"b\nx\t\"Two\nlines\"\t04/12/1985\n",
      """
      ```event {#event-1905-7}
      title: A ""b
      ```

      ```event {#x}
      title: Two lines
      // date: 04/12/1985
      ```

      """, ["3: ‘date’: ‘04/12/1985’ can be "]
    ),
    (
      "event,date\nTordesillas,7 June 1494\n",
      """
      ```event {#tordesillas}
      title: Tordesillas
      date: julian:1494-06-07
      ```

      """, []
    ),
    ("title,date\n\"open,1\n", "", ["2: A quotation mark opens here that nothing closes."]),
    ("", "", []),
  ]

  /// The calendar of days before 1582: of those in words and in numbers the Julian one, of EDTF the one that is chosen.
  @Test func earlyDaysAreOfTheCalendarOfTheirTime() throws {
    let cells = [
      "1066-10-14", "14/10/1066", "4/5/1066", "14 October 1066", "29/2/1500", "1500-02-29", "1582-10-15", "1066",
      "15/10/1582",
      "14/10/1582",
    ]
    let table = CSVTable(Array("title,date\n\(cells.map { "A,\($0)\n" }.joined())".utf8))
    let kind = try #require(Vocabulary.standard.kind(named: "event"))
    let mapping = ColumnMapping(table.heading, of: kind)
    func dates(isJulian: Bool) -> (dates: [String], gregorian: [Int]) {
      let result = TableImport(table, as: kind, by: mapping, numericOrder: .dayFirst, isJulian: isJulian)
      let lines = result.text.split(separator: "\n").filter { $0.contains("date: ") }.map { String($0) }
      return (lines, result.earlyGregorianDays)
    }
    let common = [
      "date: julian:1066-10-14", "date: julian:1066-05-04", "date: julian:1066-10-14",
      "date: julian:1500-02-29",
    ]
    let later = ["date: 1582-10-15", "date: 1066", "date: 1582-10-15", "date: julian:1582-10-14"]
    let usual = dates(isJulian: false)
    #expect(usual.dates == ["date: 1066-10-14"] + common + ["// date: 1500-02-29"] + later)
    #expect(usual.gregorian == [2])
    let julian = dates(isJulian: true)
    #expect(julian.dates == ["date: julian:1066-10-14"] + common + ["date: julian:1500-02-29"] + later)
    #expect(julian.gregorian.isEmpty)
  }

  @Test(arguments: tables.indices)
  func becomeRecords(index: Int) throws {
    let (table, text, problems) = Self.tables[index]
    let parsed = CSVTable(Array(table.utf8))
    let name = ColumnMapping.kindName(for: parsed.heading)
    let kind = try #require(Vocabulary.standard.kind(named: index == 0 ? "treaty" : name))
    let result = TableImport(parsed, as: kind, by: ColumnMapping(parsed.heading, of: kind))
    if !text.isEmpty { #expect(result.text == text) }
    let told = result.problems.map { "\($0.line): \($0.message)" }
    #expect(told.count == problems.count, "\(told)")
    for (told, wanted) in zip(told, problems) { #expect(told.hasPrefix(wanted), "\(told)") }
  }

  @Test func columnsAreNamed() throws {
    let table = CSVTable(Array("A,B,C\nPeace,04/12/1985,x\n".utf8))
    let kind = try #require(Vocabulary.standard.kind(named: "treaty"))
    let mapping = ColumnMapping(
      table.heading, of: kind, said: [("title", "a"), ("signed", "2"), ("note", "Z"), ("colour", "C")])
    #expect(mapping.unknownHeadings == ["Z"] && mapping.unknownFields == ["colour"])
    let dayFirst = TableImport(table, as: kind, by: mapping, numericOrder: .dayFirst).text
    let monthFirst = TableImport(table, as: kind, by: mapping, numericOrder: .monthFirst).text
    #expect(dayFirst.contains("signed: 1985-12-04") && monthFirst.contains("signed: 1985-04-12"))
  }
}
