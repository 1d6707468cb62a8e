import TestSupport
import Testing

/// Days in prose with their weekdays, days that do not exist, and the words of their corrections.
@Suite struct WrittenDayTests {
  @Test(arguments: [
    "On Tuesday, 30 January 1648, the king was beheaded.", "She died on Wednesday, 8 February 1586.",
    "She died on Thursday, 24 March 1602.", "They fought on Saturday 14 October 1066.",
    "They met on Sunday, 18 June 1815.", "The letter is misdated 31 November 1887 [sic].",
    "The will, dated “30 February 1650”, is a forgery.", "The letter says \"31 November 1887\".",
    "> It was 31 November 1887.",
    "It was not on Friday, 9 November 1989, but on Thursday.", "Es war nicht am Freitag, dem 9. November 1989.",
    "They met on Thursday rather than on Friday, 9 November 1989.", "There was no 31 June 1950.",
    "See vol. 32 June 1846.", "See p. 32 June 1846.", "It has 99 May 1900 pages.", "Apollo 31 June 1950 was it.",
    "See John 3:31 June 1950.", "On 32 June 18 men came.", "Der Brief vom „31. November 1887“ ist falsch datiert.",
    "明治45年7月30日と大正15年12月25日。",
  ])
  func isLeftAlone(text: String) {
    let found = TestWorkspace(MarkedDocuments(text)).findings().filter {
      $0.rule == "wrong-weekday" || $0.rule == "impossible-date"
    }
    #expect(found.map(\.message) == [])
  }

  /// A text, the beginning of what is said of it, and what the fix writes, if there is one.
  @Test(
    arguments: [
      ("On Thursday, 14 October 1066 they fought.", "14 October 1066 was a Saturday, not a Thursday", "Saturday"),
      ("On Sunday, 8 September 1951 they signed.", "8 September 1951 was a Saturday, not a Sunday", "Saturday"),
      (
        "On Sunday, 5 November 1605 it failed.",
        "5 November 1605 was a Saturday in the Gregorian calendar and a Tuesday in the Julian, not a Sunday", nil
      ),
      ("---\nlang: de\n---\n\nEr kam am Sonntag, 8. September 1951.", "8 September 1951 was a Saturday", nil),
      ("It was 31 November 1887. “No.”", "No calendar has the day ‘31 November 1887’", nil),
      ("It did not end on Friday, 9 November 1989.", "9 November 1989 was a Thursday", "Thursday"),
      ("They met on 32 June 1846.", "No calendar has the day ‘32 June 1846’", nil),
      ("On 99 July 1900 they met.", "No calendar has the day ‘99 July 1900’", nil),
      ("On 0 May 1846 they met.", "No calendar has the day ‘0 May 1846’", nil),
      ("Ils se réunirent le 32 juin 1846.", "No calendar has the day ‘32 juin 1846’", nil),
      ("---\nlang: de\n---\n\nEs war am 32. Juni 1846.", "No calendar has the day ‘32. Juni 1846’", nil),
      ("Born 31 June 1950.", "No calendar has the day ‘31 June 1950’", nil),
      ("Dated 31 June 1950.", "No calendar has the day ‘31 June 1950’", nil),
      ("Signed 31 April 1950", "No calendar has the day ‘31 April 1950’", nil),
      ("- Date: 31 June 1950", "No calendar has the day ‘31 June 1950’", nil),
      ("The Treaty of Versailles was signed on 29 June 1919.", "The text says 29 June 1919", "28"),
      ("The Treaty of Versailles was signed in the summer of 1929.", "The text says the summer of 1929", nil),
      ("The Oslo Accords were signed in 1983.", "The text says 1983, but the Oslo Accords were signed", "1993"),
    ] as [(String, String, String?)])
  func isReported(text: String, message: String, replacement: String?) {
    let found = TestWorkspace(MarkedDocuments(text)).findings()
    #expect(found.contains { $0.message.hasPrefix(message) }, "\(found.map(\.message))")
    let written = found.filter { $0.message.hasPrefix(message) }.flatMap(\.fixes).flatMap(\.edits).map {
      String(decoding: $0.edit.replacement, as: UTF8.self)
    }
    #expect(written == [replacement].compactMap(\.self))
  }

  /// The definition of a reference link is what leads somewhere.
  @Test func definitionsOfLinksAreChecked() {
    let text = """
      Under the [treaty][sf], and [other].

      [//]: # (A comment.)
      [sf]: #sf-1951
      [other]: #nope

      ```treaty {#sf-1951}
      title: Peace
      signed: 1951-09-08
      ```

      """
    let found = TestWorkspace(MarkedDocuments(text)).findings().filter { $0.rule == "unknown-reference" }
    #expect(found.map { $0.message.contains("#nope") } == [true])
  }
}
