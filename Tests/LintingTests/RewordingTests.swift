import Linting
import Model
import SourceText
import TestSupport
import Testing

/// Corrections keep the words that are right, and the way in which the rest is written.
@Suite struct RewordingTests {
  /// What a text becomes where the single fix of each finding of some rules is made; and how many findings it has.
  private func mended(_ text: String, _ rules: Set<String>) throws -> (text: String, count: Int) {
    let workspace = TestWorkspace(MarkedDocuments(text))
    let model = try #require(workspace.models.values.first)
    let found = workspace.findings().filter { rules.contains($0.rule) }
    let pass = FixPass(of: found, allowingUnsafe: true)
    let after = model.text.applying(pass.edits.values.first ?? [])
    return (after.string(after.range), found.count)
  }

  /// The words of a link that claims to be 8 September 1951, in a text of a language, and what they become; nil where
  /// there is a finding and no correction of it.
  @Test(
    arguments: [
      ("en", "8 September 1954", "8 September 1951"),
      ("en", "September 8, 1954", "September 8, 1951"),
      ("en", "September 18, 1951", "September 8, 1951"),
      ("en", "the 8th of July 1951", "the 8th of September 1951"),
      ("en", "the 21st of September 1951", "the 8th of September 1951"),
      ("en", "September 2nd, 1951", "September 8th, 1951"),
      ("en", "the eighth of September 1952", "the eighth of September 1951"),
      ("en", "the ninth of September 1951", nil),
      ("en", "AUGUST 8, 1951", "SEPTEMBER 8, 1951"),
      ("en", "Aug. 8, 1951", "Sept. 8, 1951"),
      ("en", "8 Aug 1951", "8 Sep 1951"),
      ("en", "8-Aug-1951", "8-Sep-1951"),
      ("en", "early September 1952", "early September 1951"),
      ("en", "May 1951", "September 1951"),
      ("en", "the year 1952", "the year 1951"),
      ("en", "1951-10-08", "1951-09-08"),
      ("en", "1951-09-18", "1951-09-08"),
      ("en", "8.8.1951", "8.9.1951"),
      ("en", "18/9/1951", "8/9/1951"),
      ("en-GB", "8/8/1951", nil),
      ("en", "8.VIII.1951", "8.IX.1951"),
      ("en", "8 September 1952 (N.S.)", "8 September 1951 (N.S.)"),
      ("en", "26 August 1952 (O.S.)", "26 August 1951 (O.S.)"),
      ("en", "Saturday, 8 September 1952", "Saturday, 8 September 1951"),
      ("en", "Monday, 8 September 1952", "Saturday, 8 September 1951"),
      ("en", "Mon. 8 September 1952", nil),
      ("en", "the\n8th of\nSeptember 1952", "the\n8th of\nSeptember 1951"),
      ("en", "the 1940s", nil),
      ("de", "8. September 1954", "8. September 1951"),
      ("de", "8. Mai 1951", "8. September 1951"),
      ("de", "8. Jänner 1951", "8. September 1951"),
      ("de", "8. Aug. 1951", "8. Sept. 1951"),
      ("fr", "8 août 1951", "8 septembre 1951"),
      ("fr", "1er septembre 1951", "8 septembre 1951"),
      ("es", "8 de agosto de 1951", "8 de septiembre de 1951"),
      ("en", "8 de agosto de 1951", nil),
      ("it", "8 ottobre 1951", "8 settembre 1951"),
      ("it", "9 settembre 1951", nil),
      ("pt", "8 de agosto de 1951", "8 de setembro de 1951"),
      ("ru", "8 августа 1951 года", "8 сентября 1951 года"),
      ("ru", "августе 1951 года", "сентябре 1951 года"),
      ("ja", "1951年8月8日", "1951年9月8日"),
      ("ja", "昭和27年9月8日", nil),
    ] as [(String, String, String?)])
  func aDateKeepsItsForm(language: String, written: String, right: String?) throws {
    func text(_ date: String) -> String {
      "---\nlang: \(language)\n---\n[\(date)](#x.signed)\n\n```treaty {#x}\ntitle: X\nsigned: 1951-09-08 Here\n```\n"
    }
    let (after, count) = try mended(text(written), ["date-contradicts-record", "wrong-weekday"])
    #expect(after == text(right ?? written))
    #expect(count == 1)
  }

  @Test(arguments: [
    ("en", "1917-11-07", "25 October 1918", "25 October 1917"), ("fr", "1917-11-07", "2 mai 1917", "7 novembre 1917"),
    ("en", "1951-05-08", "Sept. 8, 1951", "May 8, 1951"), ("fr", "1951-03-01", "2 mars 1951", "1er mars 1951"),
    ("en", "-0043-03-15", "45 BC", "44 BC"), ("en", "1951", "the year 1952", "the year 1951"),
    ("en", "1951-09", "August 1951", "September 1951"), ("de", "1951-03-01", "2. Mai 1951", "1. März 1951"),
  ])
  func anotherDateKeepsItsForm(language: String, known: String, written: String, right: String) throws {
    func text(_ date: String) -> String {
      "---\nlang: \(language)\n---\n[\(date)](#x.signed)\n\n```treaty {#x}\ntitle: X\nsigned: \(known) Here\n```\n"
    }
    #expect(try mended(text(written), ["date-contradicts-record"]).text == text(right))
  }

  /// What is known less precisely than it is written is no correction.
  @Test func aDayIsNotCorrectedByAYear() throws {
    let text = "[8 September 1952](#x.signed)\n\n```treaty {#x}\ntitle: X\nsigned: 1951\n```\n"
    let (after, count) = try mended(text, ["date-contradicts-record"])
    #expect(after == text && count == 1)
  }

  @Test(arguments: [
    (
      "The Treaty of Nanking was signed in Peking, aboard a warship.",
      "The Treaty of Nanking was signed in Nanking, aboard a warship."
    ),
    (
      "The Treaty of Nanking was signed in Peking, not far from Nanking.",
      "The Treaty of Nanking was signed in Peking, not far from Nanking."
    ),
    (
      "The Treaty of Portsmouth was signed in Tokyo in 1905.",
      "The Treaty of Portsmouth was signed in Portsmouth in 1905."
    ),
  ])
  func aPlaceIsNamedAlone(text: String, right: String) throws {
    let (after, count) = try mended(text, ["claim-contradicts-record"])
    #expect(after == right)
    #expect(count == 1)
  }

  @Test func aWeekdayThatFitsTheKnownDateIsRight() throws {
    let text = "The Treaty of Versailles was signed on Saturday, 28 June 1918."
    let (after, count) = try mended(text, ["claim-contradicts-record", "wrong-weekday"])
    #expect(after == "The Treaty of Versailles was signed on Saturday, 28 June 1919.")
    #expect(count == 1)
    let messages = TestWorkspace(MarkedDocuments(text)).findings().map(\.message)
    #expect(messages.contains { $0.contains("signed on 28 June 1919, a Saturday as written (") })
    // Where nobody says so of the date, the weekday is told.
    let silenced = "---\nhistmark-ignore: claim-contradicts-record\n---\n\n" + text
    #expect(try mended(silenced, ["wrong-weekday"]).count == 1)
  }

  @Test func wordsBesideADateAreKept() throws {
    let dual = "It fell in the night of\n25 October (8 November) 1917."
    let rules: Set = ["ambiguous-date", "unequal-dates"]
    let (after, count) = try mended(dual, rules)
    #expect(after == dual && count == 1)
    let findings = TestWorkspace(MarkedDocuments("In the night of 12/04/1985, about 12/05/1985.")).findings()
    let edits = findings.filter { rules.contains($0.rule) }.flatMap(\.fixes).flatMap(\.edits).map(\.edit)
    #expect(edits.map { $0.range.count.value } == [10, 10, 10, 10])
    let words = edits.map { String(decoding: $0.replacement, as: UTF8.self) }
    #expect(words == ["12 April 1985", "4 December 1985", "12 May 1985", "5 December 1985"])
  }

  @Test(arguments: [
    "The Congress of Vienna began in ⟦1841⟧.", "The Congress of Vienna ended on ⟦9 June 1851⟧.",
    "The Berlin Conference began in ⟦1848⟧.", "The Congress of Vienna began in 1515.",
    "The Berlin Conference began in 1954.",
  ])
  func congressesOfGreatCities(text: String) {
    let documents = MarkedDocuments(text)
    let found = TestWorkspace(documents).findings().filter { $0.rule == "claim-contradicts-record" }
    #expect(found.map(\.range) == documents.documents.flatMap(\.ranges))
  }
}
