import Chronology
import Model
import Records

/// A signatory who was not alive on the day.
enum SignatoryNotLiving: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM406", name: "signatory-not-living", severity: .error,
    summary: "A person signs or acts before being born or after having died.",
    rationale: """
      Life dates are taken from the project's own record of the person or from the gazetteer. Only what no reading of the \
      dates allows is reported.
      """,
    bad: """
      ```treaty {#communique}
      title: Joint Communiqué
      signed: 1973-10-10 Moscow
      signatories: Tanaka Kakuei; ⟦#hatoyama⟧
      ```

      ```person {#hatoyama}
      title: Hatoyama Ichirō
      born: 1883-01-01
      died: 1959-03-07
      ```

      See the [communiqué](#communique).
      """,
    good: """
      ```treaty {#communique}
      title: Joint Declaration
      signed: 1956-10-19 Moscow
      signatories: #hatoyama
      ```

      ```person {#hatoyama}
      title: Hatoyama Ichirō
      born: 1883-01-01
      died: 1959-03-07
      ```

      See the [declaration](#communique).
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    // What follows only from the dates of other things.
    report.addContradictions(in: workspace) { $0 == .person }
    for record in document.records {
      guard let first = record.earliestDate(of: ["signed", "opened", "date"]),
        let last = record.latestDate(of: ["signed", "opened", "date"])
      else { continue }
      for field in ["signatories", "parties", "by"] {
        for mention in record.mentions(field) {
          guard let definition = workspace.definition(of: mention), let person = definition.record,
            person.kindName == "person"
          else { continue }
          let place = [RelatedPlace("What is known of the person.", at: definition.nameRange, in: definition.document)]
          if let died = person.latestDate(of: ["died"]), died.date.isCertainlyBefore(first.date) {
            report.add(
              "\(person.shortTitle) died \(died.date.when), before ‘\(record.shortTitle)’ \(first.date.when).",
              at: mention.range, related: place)
          } else if let born = person.earliestDate(of: ["born"]), last.date.isCertainlyBefore(born.date) {
            report.add(
              "\(person.shortTitle) was born \(born.date.when), after ‘\(record.shortTitle)’ \(last.date.when).",
              at: mention.range, related: place)
          }
        }
      }
    }
  }
}
