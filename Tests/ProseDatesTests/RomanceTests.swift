import Testing

/// Whole days in French, Spanish, Italian and Portuguese, in texts of any language.
@Suite struct RomanceTests {
  @Test(arguments: [
    "le ⟦8 septembre 1951|1951-09-08⟧ à San Francisco", "le ⟦1er août 1914|1914-08-01⟧",
    "el ⟦8 de septiembre de 1951|1951-09-08⟧", "el ⟦1º de enero de 1959|1959-01-01⟧",
    "l'⟦8 settembre 1943|1943-09-08⟧", "em ⟦7 de junho de 1494|1494-06-07⟧",
    "Le ⟦31 juin 1950|none⟧, el ⟦31 de abril del 1950|none⟧, il ⟦31 giugno 1950|none⟧",
    "⟦30 février 1951|none⟧ et ⟦29 février 1900|1900-02-29⟧",
  ])
  func days(_ text: String) {
    check(text)
    check(text, language: .german)
  }
}
