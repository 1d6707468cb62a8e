import Chronology
import Testing

@Suite struct GermanAndRussianTests {
  @Test(arguments: [
    "am ⟦8. September 1951|1951-09-08⟧ in San Francisco", "⟦Anfang August 1964|1964-08⟧", "⟦Ende 1967|1967⟧",
    "Im ⟦Laufe des Jahres 1966|1966⟧", "im ⟦Herbst des Jahres 1972|1972-23⟧", "im ⟦18. Jahrhundert|17XX⟧",
    "⟦Ende der 1940er Jahre|194X⟧", "vom ⟦26. November bis 13. Dezember 1950|1950-11-26/1950-12-13⟧",
    "vom ⟦4.|1789-08-04⟧/⟦5. August 1789|1789-08-05⟧", "im ⟦Jahr 44 v. Chr.|-0043⟧", "⟦14 n. Chr.|0014⟧",
    "Am ⟦1. Mai 1945|1945-05-01⟧ und am ⟦8. Mai|1945-05-08⟧; im ⟦März des folgenden Jahres|1946-03⟧",
    "zwischen ⟦1936 und 1939|1936/1939⟧", "⟦8.9.1951|1951-09-08⟧ oder ⟦8. 9. 1951|1951-09-08⟧",
    "⟦etwa 1945|1945~⟧", "die ⟦zwanziger Jahre des 19. Jahrhunderts|182X⟧",
    "Am ⟦31. Juni 1950|none⟧ und am ⟦29. Februar 1952|1952-02-29⟧",
    "in 2000 Dörfern", "10.000 Mann", "Wladimir Mai-Majewski", "S. 1945", "Nr. 1951",
  ])
  func german(_ text: String) { check(text, language: .german) }

  @Test(arguments: [
    "⟦8 сентября 1951 года|1951-09-08⟧ в Сан-Франциско", "в ⟦мае 1945 г.|1945-05⟧", "в ⟦1985 году|1985⟧",
    "в ⟦XIX веке|18XX⟧", "в ⟦конце XIX века|18XX⟧", "⟦44 г. до н. э.|-0043⟧", "⟦1941–1945 гг.|1941/1945⟧",
    "⟦летом 1872 года|1872-22⟧", "⟦20-е годы XX века|192X⟧", "⟦1980-е годы|198X⟧",
    "⟦31 июня 1950 года|none⟧",
    "с ⟦12 по 15 мая 1945 года|1945-05-12/1945-05-15⟧",
  ])
  func russian(_ text: String) {
    check(text, language: .russian)
    // Its script is its own, so that no language need be told.
    check(text, language: .english)
  }

  @Test func languages() {
    func detected(_ text: String) -> ProseLanguage { .detected(in: Array(text.utf8)) }
    #expect(detected("The treaty of the two states and the end of it") == .english)
    #expect(detected("Der Vertrag und das Ende von der Geschichte und den Staaten") == .german)
    #expect(detected("Мирный договор был подписан в Сан-Франциско") == .russian)
    #expect(detected("サンフランシスコへいわじょうやくは、にほんとの") == .japanese)
    #expect(detected("") == .english)
  }
}
