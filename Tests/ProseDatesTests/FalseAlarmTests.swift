import Chronology
import Testing

/// Numbers and names that are no dates.
@Suite struct FalseAlarmTests {
  @Test(arguments: [
    "doi:10.1017/S0165115300022786 and 10.1353/lib.2007.0039",
    "see https://example.org/2004/05/06/1951 and www.example.org/1951/",
    "![a photograph](images/1960-05-01-summit.png)",
    "the label fig:1938-munich",
    "at 1301 McCulloh Street, Baltimore",
    "1600 Pennsylvania Avenue",
    "shelf mark B-1336, SC-1950 and F-1451A",
    "2000+ students", "2000 students", "nearly 1500 men", "some 1200 German soldiers", "more than 2000",
    "3,500 troops and 1,951 others", "$1951", "£1848", "1951 km", "1451%",
    "p. 1945", "pp. 1939-1945", "page 1945", "No. 1945", "no 1812", "vol. 1951", "chapter 1945", "Resolution 1441",
    "§ 1951", "table 1950", "fig. 1938",
    "at 19:45 and 1945 hours", "version 1951.12.4.8", "1.9.5.1", "0800", "1951x", "x1951",
    "0 March",
    "They may march in august company", "May God help us", "he began to March", "March on Rome",
    "It will fall apart", "the fall of Saigon", "a spring of water", "in his sixties",
    "I was second to none", "the third man", "for a second",
    "Apollo 11", "Operation Dawn 5", "Article 9", "18 Brumaire", "the 38th parallel",
    "ISBN 978-1-4051-1951-8", "+1 202-555-1951", "1951/9449", "61/1941", "NAA: A1838, 370/1119/18",
    "by the Second Army in the Third Reich",
  ])
  func nothing(_ text: String) { check(text) }

  /// A number before the name of a month that is no day, or no day for certain.
  @Test(arguments: [
    "Resolution 31 ⟦June 1950|1950-06⟧", "no. 31 ⟦June 1950|1950-06⟧", "Bulletin 31 ⟦April 1950|1950-04⟧",
    "issue no. 31 (⟦June 1950|1950-06⟧)", "Article 31, ⟦June 1950|1950-06⟧", "32 ⟦June 1950|1950-06⟧",
    "⟦June|XXXX-06⟧ 31 ⟦1950|1950⟧", "the 4 Mars ⟦2020|2020⟧ cameras", "quatre mars",
  ])
  func numbersBesideMonths(_ text: String) { check(text) }
}
