import Testing

/// Days in a text that names its calendar once for all.
@Suite struct WritingCalendarTests {
  @Test func theDaysOfACountryAreThoseOfItsTime() {
    check("⟦25 October 1917|1917-11-07⟧ and ⟦3 March 1918|1918-03-03⟧", calendar: "RU")
    check("⟦29 February 1900|1900-03-13⟧", calendar: "RU")
    check("⟦30 February 1712|1712-03-11⟧ and ⟦1 March 1712|1712-03-12⟧", calendar: "SE")
    check("⟦2 September 1752|1752-09-13⟧, ⟦14 September 1752|1752-09-14⟧", calendar: "GB")
  }

  @Test func stretchesAreConvertedAtBothEnds() {
    check("⟦8–12 May 1703|1703-05-19/1703-05-23⟧", calendar: "RU")
    check("⟦30 January to 20 February 1918|1918-02-12/1918-02-20⟧", calendar: "RU")
  }

  @Test func whatIsNoDayStaysAsItIsCalled() {
    check("⟦October 1917|1917-10⟧, ⟦1917|1917⟧, ⟦the 1860s|186X⟧", calendar: "julian")
  }

  @Test func whatNamesItsCalendarKeepsIt() {
    check("⟦26 January (7 February) 1855|1855-02-07⟧, ⟦5 January 1905 (N.S.)|1905-01-05⟧", calendar: "julian")
    check("⟦5 January 1905 (O.S.)|1905-01-18⟧, ⟦昭和26年9月8日|1951-09-08⟧", calendar: "julian")
  }

  @Test func aDayThatWasLeftOutIsNoOtherDay() {
    check("⟦5 February 1918|1918-02-05⟧", calendar: "RU")
  }
}
