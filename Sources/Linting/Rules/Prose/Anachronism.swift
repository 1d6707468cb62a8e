import Chronology
import Model
import Records
import SourceText

/// A state or person that does something in prose before or after its life.
enum Anachronism: ProseRule {
  static let description = RuleDescription(
    code: "HM604", name: "anachronism", severity: .warning,
    summary: "A state or person acts in a sentence on a date outside their life.",
    rationale: """
      The life is taken from the project's record or from the gazetteer. Only a plain statement that a state, or a person \
      with a full name, did something on a date of the same clause is read, never a name that is also a region's, such as \
      Russia or Turkey, never a sentence that looks back (‘the former Soviet Union’, ‘heirs of’, archives, books), and a year on either side \
      is allowed.
      """,
    bad: """
      In 1995 the ⟦Soviet Union⟧ signed an accord with Japan. The ⟦Ottoman Empire⟧ ceded the province in 1950. \
      ⟦Woodrow Wilson⟧ spoke in Paris in 1930.
      """,
    good: """
      In 1995 Russia signed an accord with Japan. Debts of the former Soviet Union were settled in 2006.
      """)

  static func check(_ contents: ProseContents, reporting report: inout Report) {
    let (document, workspace) = (contents.document, contents.workspace)
    var told: Set<ByteRange> = []
    for claim in contents.claims {
      guard case .dated(.acted, let date) = claim.predicate, let claimed = ClaimedDate(date),
        let fault = fault(of: claim.thing, claimed, document, workspace), told.insert(claim.subjectRange).inserted
      else { continue }
      let name = document.text.string(claim.subjectRange)
      let neighbour = neighbour(of: fault.record, isOver: fault.isOver, workspace)
      if fault.record.kindName == "person" {
        report.add(
          "\(name) \(fault.known.verb) \(fault.known.date.when) and can have done nothing \(preposition(date)) "
            + "\(document.text.string(date.range)). Check the date, or who it was.", at: claim.subjectRange,
          related: [RelatedPlace("What is known of \(name).", at: fault.known.range, in: fault.definition.document)])
        continue
      }
      report.add(
        "\(name) \(fault.known.verb) \(fault.known.date.when), so it did nothing \(preposition(date)) "
          + "\(document.text.string(date.range))\(neighbour). Check the date, or name the state of the time.",
        at: claim.subjectRange,
        related: [RelatedPlace("What is known of \(name).", at: fault.known.range, in: fault.definition.document)])
    }
  }

  private typealias Fault = (definition: Definition, record: Record, known: KnownDate, isOver: Bool)

  /// The life that the date lies outside of, where every bearer of the name has one and the date lies outside each.
  private static func fault(
    of thing: NamedThing, _ claimed: ClaimedDate, _ document: DocumentModel, _ workspace: WorkspaceModel
  ) -> Fault? {
    let name = document.text.string(thing.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var found: Fault?
    for candidate in thing.candidates {
      // A family name may be that of others.
      guard let record = candidate.record,
        record.kindName == "polity" && !record.isGeographic(name)
          || record.kindName == "person" && (thing.isLinked || name.contains(" ")),
        case .contradicts(let known) = record.verdict(on: .acted, claimed, isFormal: false, isOfParty: false),
        thing.isLinked || !isRegnal(name) || claimed.isSlip(for: known, years: 30)
      else { return nil }
      found =
        found ?? (candidate, record, known, known.date.isCertainlyBefore(HistoricalDate(claimed.date.readings[0].edtf)))
    }
    return found
  }

  /// Whether a name is that of a king, and perhaps of kings of several countries: "Frederick II".
  private static func isRegnal(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.count == 2 && words[1].allSatisfy { "IVXL".contains($0) }
  }

  private static func preposition(_ date: ProseDate) -> String { date.form == .day ? "on" : "in" }

  /// "; its successor is Russia", where exactly one is known.
  private static func neighbour(of polity: Record, isOver: Bool, _ workspace: WorkspaceModel) -> String {
    let field = isOver ? "successor" : "predecessor"
    let others = polity.mentions(field)
    guard let other = others.first, others.count == 1 else { return "" }
    let title = workspace.definition(of: other)?.record?.shortTitle
    return "; its \(field) is \(title ?? other.name)"
  }
}
