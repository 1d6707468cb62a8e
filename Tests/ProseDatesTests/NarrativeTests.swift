import Chronology
import SourceText
import Testing

/// Dates whose year the context gives.
@Suite struct NarrativeTests {
  @Test(arguments: [
    "On ⟦8 September 1951|1951-09-08⟧ it was signed. On ⟦20 September|1951-09-20⟧ he left.",
    "In ⟦December 1864|1864-12⟧ he reached Savannah. On ⟦April 1|1865-04-01⟧ Lee left Richmond.",
    "In ⟦March 1861|1861-03⟧ he took office. ‖ By ⟦July|1861-07⟧ there was war.",
    "In ⟦1861|1861⟧ a resolution was passed on ⟦July 25 of that year|1861-07-25⟧.",
    "In ⟦1861|1861⟧ he fled and in ⟦July of the following year|1862-07⟧ came back.",
    // Asides do not carry the narrative away.
    "On ⟦2 August 1964|1964-08-02⟧ shots fell. A report declassified in ⟦2005|2005⟧ denies it for ⟦4 August|1964-08-04⟧.",
    "It was the first since ⟦1995|1995⟧. On ⟦10 March 1975|1975-03-10⟧ he fell.",
    "On ⟦10 March 1975|1975-03-10⟧ what was planned for ⟦1976|1976⟧ began; on ⟦11 March|1975-03-11⟧ it was over.",
    // Without a narrative the year stays open.
    "On ⟦4 July|XXXX-07-04⟧ it rains.",
    "from ⟦June 24 to July 17|XXXX-06-24/XXXX-07-17⟧",
    "In ⟦1954|1954⟧, from ⟦June 24 to July 17|1954-06-24/1954-07-17⟧",
  ])
  func years(_ text: String) { check(text) }

  @Test func reasons() {
    let found = dates(in: "In 1861, on 25 July, they met; in July of the following year they parted. On 1 May 1863.")
    #expect(found.map { $0.anchor?.reason } == [nil, .yearOfLastDate, .statedRelation, nil])
    #expect(found.map { $0.anchor?.range } == [nil, found[0].range, found[1].range, nil])
    #expect(found.map(\.confidence) == [.probable, .probable, .probable, .certain])
  }
}

/// Dates counted from the one before them.
@Suite struct RelativeDatesTests {
  @Test(arguments: [
    "On ⟦9 March 1862|1862-03-09⟧ she fought; ⟦the next day|1862-03-10⟧ she left. ⟦Two days later|1862-03-12⟧ she sank.",
    "On ⟦31 December 1862|1862-12-31⟧ and ⟦the following day|1863-01-01⟧; ⟦the day before|1862-12-31⟧, snow.",
    "In ⟦June 1962|1962-06⟧ he came; ⟦the same month|1962-06⟧ he left, and ⟦seven months later|1963-01⟧ he died.",
    "In ⟦1954|1954⟧ he came, later ⟦that year|1954⟧ he left, ⟦twenty-two years later|1976⟧ he died.",
    "⟦1954|1954⟧. ⟦Two weeks later|1954⟧",
    "three days after the battle", "the next day", "the next day of battle in the year",
  ])
  func counted(_ text: String) {
    // A year tells no day to count from.
    check(text.replacing("⟦Two weeks later|1954⟧", with: "Two weeks later"))
  }

  @Test func german() {
    check(
      "Am ⟦21. Juli 1936|1936-07-21⟧; ⟦zwei Tage später|1936-07-23⟧; am ⟦folgenden Tag|1936-07-24⟧", language: .german)
  }
}
