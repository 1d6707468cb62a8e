import Chronology
import Model
import Records
import SourceText

/// A sentence that says otherwise than the record of what it speaks of.
enum ClaimContradictsRecord: ProseRule {
  static let description = RuleDescription(
    code: "HM602", name: "claim-contradicts-record", severity: .warning,
    summary: "A sentence says something of a treaty, war, state or person that its record contradicts.",
    rationale: """
      ‘The San Francisco Peace Treaty was signed in 1952’ is held against the record of that treaty, in the project or in \
      the gazetteer, whether it is linked or plainly named. Only plain statements are read: when and where a treaty was \
      signed and by whom, when it entered into force or ended; when a state joined or left it, or an organisation; when \
      a war or conference began, took place or ended; when a state was founded or dissolved; when a person was born or \
      died. What is denied, planned, supposed, reported or quoted is left alone. Every date that a record gives is \
      accepted, in either calendar, and so are the other beginnings and ends in its ‘also-from’ and ‘also-until’. A \
      treaty that is named by a city alone is held to its date only where the text can be meant for no other treaty of \
      that city.
      """,
    bad: """
      The San Francisco Peace Treaty was signed in ⟦1952⟧. It came into force on ⟦8 September 1951⟧. ⟦Poland⟧ and the \
      ⟦Soviet Union⟧ signed the San Francisco Peace Treaty.

      The Treaty of Portsmouth was signed in ⟦Tokyo⟧ in 1905. The Russo-Japanese War broke out in ⟦1914⟧.
      """,
    good: """
      The San Francisco Peace Treaty was signed in 1951. It came into force on 28 April 1952. The Soviet Union refused to \
      sign the San Francisco Peace Treaty.

      The Treaty of Portsmouth was signed at Portsmouth, New Hampshire, in 1905. The Russo-Japanese War broke out in 1904.
      """)

  static func check(_ contents: ProseContents, reporting report: inout Report) {
    let (document, workspace, claims) = (contents.document, contents.workspace, contents.claims)
    if claims.isEmpty { return }
    let settled = SettledNames(claims)
    // The text of a property reference is for `date-contradicts-record`.
    let linked = document.references.filter { $0.isLink && $0.property != nil }.map(\.textRange)
    var told: Set<ByteRange> = []
    for claim in claims {
      switch claim.predicate {
      case .dated(.acted, _): continue
      case .dated(let act, let date):
        if told.contains(date.range) || linked.contains(where: { $0.overlaps(date.range) }) { continue }
        if checkDate(act, date, claim, settled.candidates(of: claim.thing), document, workspace, &report) {
          told.insert(date.range)
        }
      case .party(let party, let act, let isNegated):
        if told.contains(party.range) { continue }
        guard
          let fault = partyFault(party, act, isNegated: isNegated, of: claim.thing, settled, in: document, workspace)
        else { continue }
        told.insert(party.range)
        report.add(
          "\(fault.message)\(source(fault.record)). Check who it was, or which treaty is meant.", at: party.range,
          related: [known(fault.definition, in: report.document)])
      case .membership(let member, let change, let date):
        if told.contains(date.range) { continue }
        if checkMembership(
          member, change, date, claim, settled.candidates(of: claim.thing), document, workspace, &report)
        {
          told.insert(date.range)
        }
      case .place(let place):
        if told.contains(place.range) { continue }
        guard let fault = placeFault(place, of: settled.candidates(of: claim.thing), workspace) else { continue }
        told.insert(place.range)
        report.add(
          "The text says \(document.text.string(place.range)), but \(subject(claim.thing, document)) was signed at "
            + "\(fault.place)\(source(fault.record)). Correct the place.", at: place.range,
          related: [known(fault.definition, in: report.document)],
          fixes: fault.town(for: place.range, in: document).map {
            [report.replacement("Change to ‘\($0)’", isSafe: false, of: place.range, with: $0)]
          } ?? [])
      }
    }
  }

  /// Reports a date that nothing of the name bears out, and tells whether it did.
  private static func checkDate(
    _ act: Claim.Act, _ date: ProseDate, _ claim: Claim, _ candidates: [Definition], _ document: DocumentModel,
    _ workspace: WorkspaceModel, _ report: inout Report
  ) -> Bool {
    guard let claimed = ClaimedDate(date, isVouchedFor: act == .attributed && !claim.isLoose) else { return false }
    if act == .attributed, document.text.isTitleOfWork(claim.subjectRange, beside: date.range) { return false }
    let text = document.text.string(claim.subjectRange)
    var fault: (definition: Definition, record: Record, known: KnownDate)?
    for candidate in candidates {
      guard let record = candidate.record else { return false }
      // A name that is also a region's says nothing of a state's beginning or end.
      if record.kindName == "polity", record.isGeographic(text), record.text("kind") != "organisation" { return false }
      switch record.verdict(on: act, claimed, isFormal: claim.isFormal, isOfParty: claim.isOfParty) {
      case .inapplicable: continue
      case .fits: return false
      case .unknown:
        // Of a namesake that nobody means nothing need be known.
        if fault == nil || !claim.thing.hasUsualBearer || record.isOfItsTime(claimed) { return false }
      case .contradicts(let known):
        let isNearer = fault == nil || !claim.thing.hasUsualBearer && claimed.isSlip(for: known, years: 1)
        if isNearer { fault = (candidate, record, known) }
      }
    }
    guard let fault, !claim.isLoose || claimed.isNearMiss(of: fault.known), !claimed.isOldYear(of: fault.known.value)
    else { return false }
    let scope = NameScope(claim.thing, text: text, act, in: workspace)
    if !claim.thing.hasUsualBearer, candidates.count > 1 {
      // Where none is usually meant, the date itself must show which was: the same day, or a year or a decade off.
      let isClear =
        scope == .seat ? claimed.isAnniversary(of: fault.known) : claimed.isSlip(for: fault.known, years: 1)
      if !isClear { return false }
    } else if let years = scope.years, !claimed.isSlip(for: fault.known, years: years) {
      // A city sees fewer congresses than treaties and battles.
      let isCongress = ["congress", "conference"].contains(fault.record.text("kind"))
      let isSwappedCongress = scope == .seat && isCongress && claimed.isSwap(of: fault.known)
      let others = scope == .sort ? fault.record.reckonedEnds(like: fault.known) : []
      guard isSwappedCongress || others.contains(where: { claimed.isSlip(for: $0, years: years) }) else { return false }
    }
    if !claim.thing.isLinked, workspace.hasNumberedNamesake(of: text, act, claimed) { return false }
    let written = document.text.string(date.range)
    let name = subject(claim.thing, document)
    let verb = fault.known.verb(of: name)
    let advice =
      claim.thing.isLinked ? "Correct the date." : "Correct the date, or link what is meant if it is another."
    report.add(
      "The text says \(written), but \(name) \(verb) "
        + "\(fault.known.date.when)\(weekday(of: fault.known.date, as: date))\(source(fault.record)). \(advice)",
      at: date.range,
      related: [
        RelatedPlace("What is known of it.", at: fault.known.range, in: fault.definition.document)
      ],
      fixes: report.rewording(of: date, in: document, to: fault.known.date))
    return true
  }

  /// Reports a date on which a state did not join or leave a treaty or an organisation, and tells whether it did.
  private static func checkMembership(
    _ member: NamedThing, _ change: Claim.Membership, _ date: ProseDate, _ claim: Claim, _ candidates: [Definition],
    _ document: DocumentModel, _ workspace: WorkspaceModel, _ report: inout Report
  ) -> Bool {
    guard let claimed = ClaimedDate(date),
      let fault = membershipFault(
        member, change, claimed, of: claim.thing, called: subject(claim.thing, document), candidates, in: document,
        workspace)
    else { return false }
    let written = document.text.string(date.range)
    report.add(
      "The text says \(written), but \(fault.words)\(source(fault.record)). Correct the date, "
        + "or link what is meant if it is another.", at: date.range, related: [fault.place],
      fixes: fault.known.map { report.rewording(of: date, in: document, to: $0) } ?? [])
    return true
  }

  private static func known(_ definition: Definition, in document: DocumentID) -> RelatedPlace {
    RelatedPlace("What is known of it.", at: definition.nameRange, in: definition.document)
  }

  /// The thing as the text calls it, with its article; by its record where a link has other words.
  private static func subject(_ thing: NamedThing, _ document: DocumentModel) -> String {
    if thing.isLinked { return "‘\(thing.candidates.first?.record?.shortTitle ?? "")’" }
    let name = document.text.string(thing.range)
    let start = max(0, thing.range.start.value - 4)
    let before = String(decoding: document.text.bytes[start..<thing.range.start.value], as: UTF8.self).lowercased()
    return before == "the " ? "the \(name)" : name
  }

  /// ", a Saturday as written", where the weekday beside a date is that of the known day and not that of the written one.
  private static func weekday(of known: HistoricalDate, as date: ProseDate) -> String {
    guard let written = date.weekday, let weekday = known.bounds.day?.weekday, weekday.rawValue == written.number,
      date.bounds?.day?.weekday != weekday
    else { return "" }
    return ", a \(weekday.name) as written"
  }

  private static func source(_ record: Record) -> String {
    (record.text("series") ?? record.text("source")).map { " (\($0))" } ?? ""
  }
}
