import Bibliography
import Chronology
import Model
import Records
import SourceText
import Vocabulary

/// A card of anything that a name leads to, in Markdown.
package func card(of definition: Definition, in workspace: WorkspaceModel) -> String {
  switch definition {
  case .record(let record, let document):
    completedCard(record, in: workspace) + inferredLine(of: record, in: document, workspace)
      + "\n\n*\(document.lastComponent)*"
  case .authority(let authority):
    // What a project says of the same thing comes first.
    if let own = workspace.projectRecord(sameAs: authority) {
      card(of: own, in: workspace)
    } else {
      recordCard(authority.record, in: workspace) + "\n\n*Histmark’s gazetteer*"
    }
  case .heading(let heading, let document): "**\(heading.text)**\n\n*\(document.lastComponent)*"
  case .entry(let entry, let document): entryCard(entry, in: document) + "\n\n*\(document.lastComponent)*"
  case .document(let document): documentCard(document, in: workspace)
  }
}

/// The title of a document, and what its chapters are.
private func documentCard(_ document: DocumentID, in workspace: WorkspaceModel) -> String {
  let headings = workspace.documents[document]?.headings ?? []
  let chapters = headings.filter { $0.level == 2 }.map { "- \($0.text)" }
  let shown = chapters.prefix(12) + (chapters.count > 12 ? ["- …"] : [])
  let parts = [workspace.title(of: document).map { "**\($0)**" }, shown.isEmpty ? nil : shown.joined(separator: "\n")]
  return (parts.compactMap(\.self) + ["*\(document.lastComponent)*"]).joined(separator: "\n\n")
}

/// The card of a project's record, filled from the bundled one that it is the same as, and what is from there.
package func completedCard(_ record: Record, in workspace: WorkspaceModel) -> String {
  guard let completed = workspace.completed(record), !completed.added.isEmpty else {
    return recordCard(record, in: workspace)
  }
  let labels = completed.added.map { fieldLabel($0, of: completed.record).lowercased() }
  return recordCard(completed.record, in: workspace)
    + "\n\n*From Histmark’s gazetteer (#\(completed.authority.id)): \(labels.joined(separator: ", ")).*"
}

/// A record as a card: its names, what it was in a sentence, a line a fact in the order in which a reader wants them, the
/// parties and what became of them, and what it is related to.
package func recordCard(_ record: Record, in workspace: WorkspaceModel? = nil) -> String {
  var parts = ["### \(record.shortTitle)"]
  var subtitle: [String] = []
  if let title = record.text("title"), title != record.shortTitle { subtitle.append("*\(title)*") }
  if let kind = record.text("kind"), !record.shortTitle.lowercased().contains(kind.lowercased()) {
    subtitle.append(kind)
  }
  if !subtitle.isEmpty { parts.append(subtitle.joined(separator: " · ")) }
  for note in record.fields("note") where !note.string.isEmpty { parts.append(note.string) }
  var facts = record.kindName == "polity" ? lifeLines(of: record, in: workspace) : []
  for name in factOrder(record) {
    let fields = record.fields(name)
    if fields.isEmpty { continue }
    let values = fields.map { describe($0, in: workspace) }
    facts.append("**\(fieldLabel(name, of: record))** \(values.joined(separator: "; "))")
  }
  if record.saysNeverInForce { facts.append("**In force** never") }
  facts += relatedLines(of: record, in: workspace)
  if !facts.isEmpty { parts.append(facts.joined(separator: "  \n")) }
  if let parties = partyTable(of: record, in: workspace) { parts.append(parties) }
  let others = record.otherNames
  if !others.isEmpty { parts.append("Also: \(listed(others, atMost: 12))") }
  var end: [String] = []
  if let status = record.text("status"), status != "verified" { end.append("⚠ *\(status)*") }
  let sources = record.fields("source").map(\.string).filter { $0 != "none" && !$0.isEmpty }
  if !sources.isEmpty { end.append("Source: \(sources.joined(separator: "; "))") }
  if !end.isEmpty { parts.append(end.joined(separator: "  \n")) }
  return parts.joined(separator: "\n\n")
}

/// Words one after another, and how many more there are.
func listed(_ words: [String], atMost limit: Int, separator: String = "; ") -> String {
  if words.count <= limit + 1 { return words.joined(separator: separator) }
  return "\(words.prefix(limit).joined(separator: separator)) and \(words.count - limit) more"
}

extension Record {
  /// The names but the short one and the title; of those that differ in punctuation alone, the first.
  fileprivate var otherNames: [String] {
    var seen = Set([text("title"), text("short")].compactMap { $0.map(lettersAndDigits) })
    return names.filter { seen.insert(lettersAndDigits(of: $0)).inserted }
  }

  /// Whether a treaty's note says that it was never in force, and no field contradicts it.
  fileprivate var saysNeverInForce: Bool {
    guard kindName == "treaty", text("in-force") == nil, let note = text("note")?.lowercased() else { return false }
    return note.contains("never") && note.contains("force")
  }
}

/// Fields that the card shows elsewhere, or not at all.
private let hiddenFields: Set<String> = [
  "id", "title", "short", "also", "note", "status", "source", "same-as", "geography", "kind",
]

/// The fields of a record that are facts: those of its kind in their order, then its own.
private func factOrder(_ record: Record) -> [String] {
  var hidden = hiddenFields.union(relatedFields)
  if record.kindName == "treaty" || record.field("joined") != nil { hidden.formUnion(partyFields) }
  if record.kindName == "polity" { hidden.formUnion(lifeFields) }
  let known = record.kind?.fields.map(\.name) ?? []
  var seen: Set<String> = []
  return (known + record.fields.map(\.name)).filter { !hidden.contains($0) && seen.insert($0).inserted }
}
