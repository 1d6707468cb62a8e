import Chronology
import Records
import SourceText

/// Tells limits of the network of time in a historian's words, to readers of one document.
package struct EventTelling {
  let workspace: WorkspaceModel
  /// The document that is read: its lines are told by number alone.
  let home: DocumentID

  package init(in workspace: WorkspaceModel, for home: DocumentID) {
    self.workspace = workspace
    self.home = home
  }

  // MARK: Things

  /// The short title of a thing in quotation marks.
  package func name(_ key: EventKey) -> String { "‘\(shortTitle(key))’" }

  func shortTitle(_ key: EventKey) -> String { workspace.record(of: key)?.record?.shortTitle ?? key.id ?? "?" }

  /// "who" of a person, "which" of anything else.
  func pronoun(_ key: EventKey) -> String {
    workspace.record(of: key)?.record?.kindName == "person" ? "who" : "which"
  }

  // MARK: Where a link is stated

  /// The field in which a link is stated, and the bytes of the statement.
  package func source(of link: EventLink) -> (field: Field, range: ByteRange)? {
    guard let record = workspace.record(of: link.statedBy)?.record,
      record.fields.indices.contains(Int(link.reason.field))
    else { return nil }
    let field = record.fields[Int(link.reason.field)]
    let item = Int(link.reason.item)
    switch link.reason.role {
    case .date:
      let dates = field.value.dates
      return dates.indices.contains(item) ? (field, dates[item].dateRange) : nil
    case .relation, .membership:
      if case .relation(let items) = field.value {
        return items.indices.contains(item) ? (field, items[item].range) : nil
      }
      let mentions = field.value.mentions
      return mentions.indices.contains(item) ? (field, mentions[item].range) : nil
    case .order, .sameAs: return nil
    }
  }

  /// " (line 12)", " (treaties.md, line 3)", " (gazetteer)"
  func placeNote(_ link: EventLink) -> String {
    if link.document.gazetteerFile != nil { return " (gazetteer)" }
    guard let range = source(of: link)?.range, let line = workspace.line(of: range.start, in: link.document) else {
      return ""
    }
    return link.document == home ? " (line \(line + 1))" : " (\(link.document.lastComponent), line \(line + 1))"
  }

  // MARK: Links

  /// A link as a predicate of one of its things: "is after ‘Occupation’", "ended on 5 September 1945".
  package func predicate(_ link: EventLink, of key: EventKey) -> String {
    switch link.reason.role {
    case .date: return datePredicate(link)
    case .relation: return relationPredicate(link, of: key)
    case .membership:
      let name = link.other(than: key).map(self.name) ?? "?"
      if link.statedBy != key { return "took part in \(name)" }
      switch source(of: link)?.field.name {
      case "signatories": return "was signed by \(name)"
      case "by": return "was the work of \(name)"
      case "against": return "was directed against \(name)"
      case "not-signed": return "was not signed by \(name)"
      case "not-ratified": return "was not ratified by \(name)"
      default: return "has \(name) as a party"
      }
    case .sameAs:
      return "is the same as \(link.other(than: key).map(name) ?? "?")"
    case .order: return "does not end before it begins"
    }
  }

  private func datePredicate(_ link: EventLink) -> String {
    guard let (field, _) = source(of: link), field.value.dates.indices.contains(Int(link.reason.item)),
      let date = field.value.dates[Int(link.reason.item)].date
    else { return "has a date" }
    let side = link.from?.side ?? link.to?.side ?? .beginning
    let isEnd = side != .beginning
    let ends = date.ends.map { isEnd ? $0.last : $0.first } ?? nil
    let when = ends.map { HistoricalDate(.date($0)).when } ?? date.when
    switch field.name {
    case "signed": return "was signed \(when)"
    case "opened": return "was opened for signature \(when)"
    case "ratified", "accepted", "approved": return "was \(field.name) \(when)"
    case "in-force": return "was in force \(when)"
    case "from": return "began \(when)"
    case "until": return "ended \(when)"
    case "born": return "was born \(when)"
    case "died": return "died \(when)"
    case "office": return "held office \(when)"
    case "issued": return "was published \(when)"
    default:
      if ends != nil { return "\(isEnd ? "ended" : "began") \(when)" }
      return "is dated \(date.words)"
    }
  }

  /// " or, as it is also reckoned, on 7 July 1937", where a limit is not that of the date in the field that states it.
  func reckoning(_ link: EventLink) -> String {
    guard link.reason.role == .date, let (field, range) = source(of: link),
      ["date", "from", "until"].contains(field.name),
      let date = field.value.dates.first(where: { $0.dateRange == range })?.date
    else { return "" }
    let isEnd = link.from?.side ?? link.to?.side != .beginning
    let end = date.ends.map { isEnd ? $0.last : $0.first } ?? nil
    let own = end.map { EDTF.date($0).outerBounds } ?? date.outerBounds
    let day = link.to == nil ? EventTicks.firstDay(from: -link.limit) : EventTicks.lastDay(to: link.limit)
    return own.contains(day) ? "" : " or, as it is also reckoned, on \(EDTFDate(day).words)"
  }

  private func relationPredicate(_ link: EventLink, of key: EventKey) -> String {
    guard let (field, _) = source(of: link), let relation = EventRelation(fieldName: field.name) else {
      return "is related"
    }
    var distance = ""
    var date: HistoricalDate?
    if case .relation(let items) = field.value, items.indices.contains(Int(link.reason.item)) {
      let item = items[Int(link.reason.item)]
      if item.readDistance != .none, item.readDistance != .unread { distance = item.distance }
      if case .date(let dated) = item.target { date = dated.date }
    }
    if let date { return relation.predicate(of: "", distance: distance) + date.words }
    // Of something that is related to itself both ends are its own.
    let other = link.other(than: key) ?? key
    let words =
      link.statedBy == key
      ? relation.predicate(of: workspace.record(of: key)?.record?.kindName ?? "", distance: distance)
      : relation.inversePredicate(of: workspace.record(of: other)?.record?.kindName ?? "", distance: distance)
    return words + name(other)
  }
}
