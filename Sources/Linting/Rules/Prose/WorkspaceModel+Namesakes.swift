import Model
import Records

extension WorkspaceModel {
  /// Whether a date fits the first, second … thing of a name that is commonly called so without the number: "the
  /// Soviet–Finnish War of 1941–1944".
  func hasNumberedNamesake(of name: String, _ act: Claim.Act, _ claimed: ClaimedDate) -> Bool {
    ["First", "Second", "Third", "Fourth"].contains { ordinal in
      gazetteer.records(named: "\(ordinal) \(name)").contains { namesake in
        namesake.record.verdict(on: act, claimed, isFormal: false, isOfParty: false).isFitting
      }
    }
  }
}
