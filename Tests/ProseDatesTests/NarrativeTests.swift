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
