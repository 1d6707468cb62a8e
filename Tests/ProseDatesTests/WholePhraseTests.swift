import Chronology
import Testing

/// Texts that are one date phrase and nothing else.
@Suite struct WholePhraseTests {
  private func check(
    _ text: String, _ expected: String?, language: ProseLanguage? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let dates = ProseDateRecognizer.recognizeWhole(text, language: language)
    let meanings = dates.first.map { $0.readings.map { $0.meaning.description }.joined(separator: " or ") }
    #expect(meanings == expected, "\(text)", sourceLocation: sourceLocation)
  }

  @Test(
    arguments: [
      ("8 Sept. 1951", "1951-09-08"), ("44 BC", "-0043"), ("c. 1450", "1450~"), ("the late 1730s", "1737/1739"),
      ("17th century", "16XX"), ("30 January 1648/9", "1649-02-09"), ("26 January 1855 O.S.", "1855-02-07"),
      ("before 1917", "../1917"), ("no later than 1917", "../1917"), ("after 1917", "1917/.."),
      ("1930 or later", "1930/.."),
      ("1863 or 1864", "[1863,1864]"), ("all of: 1985, 1987", "{1985,1987}"), ("1862?", "1862?"),
      ("about 1984?", "1984%"), ("1950ish", "1950~"), ("some day in January 1872", "1872-01-XX"),
      ("12/04/1985", "1985-04-12 or 1985-12-04"), ("1914 - 18", "1914/1918"),
      ("winter 1941-1942", "1941-24 or 1941-24/1942"),
      ("'80s", "188X or 198X"), ("the sixties", "196X"), ("Q2 1985", "1985-34"), ("7/2008", "2008-07"),
      ("1863, printed ca. 1866", "1863"), ("early 1862", "1862-01/1862-04"),
      ("mid March 2024", "2024-03-11/2024-03-20"),
      ("first half of the 19th century", "1801/1850"), ("August 1979 to unknown", "1979-08/"), ("January", "XXXX-01"),
      ("1. Hälfte", nil), ("8. September 1951", "1951-09-08"), ("Anfang 1862", "1862-01/1862-04"),
      ("8 сентября 1951 года", "1951-09-08"), ("XVII–XIX вв.", "16XX/18XX"), ("500 до н. э.", "-0499"),
      ("не ранее 1917", "1917/.."), ("not before 1450", "1450/.."), ("not after 1450", "../1450"),
      ("between 1936 and 1939", "1936/1939"), ("the 1930s and 1940s", "{193X,194X}"), ("MDCCLXXVI", "1776"),
      ("1951 (Shōwa 26)", "1951"), ("1951-9-8", "1951-09-08"), ("18 Brumaire VIII", "1799-11-09"),
      ("late 19th and early 20th centuries", "{18XX,19XX}"), ("Shōwa 26 September 8", "1951-09-08"),
      ("安政元年12月21日", "1855-02-07"), ("5 October 1582", "1582-10-05"),
      ("", nil), ("   ", nil), ("undated", nil), ("n.d.", nil), ("this isn't a date", nil), ("attica 1802", nil),
      ("1918-1914", nil), ("31/02/1985", nil), ("July-June 1940", nil), ("1863 or", nil), ("1900 to", nil), ("?", nil),
    ] as [(String, String?)])
  func phrases(_ text: String, _ expected: String?) { check(text, expected) }
}
