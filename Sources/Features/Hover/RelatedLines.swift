import Model
import Records

/// Fields that say what a record is related to.
let relatedFields: Set<String> = ["part-of", "amends", "ends", "supersedes", "superseded-by", "see"]

/// What a record is related to, whichever of the two says so: each with its year and its id, by which it can be linked.
func relatedLines(of record: Record, in workspace: WorkspaceModel?) -> [String] {
  // What ends an event is another event; what a treaty ends is a war.
  let rows: [(label: String, own: String?, reverse: String?)] = [
    ("Part of", "part-of", nil), ("Parts", nil, "part-of"), ("Supersedes", "supersedes", "superseded-by"),
    ("Superseded by", "superseded-by", "supersedes"), ("Amends", "amends", nil), ("Amended by", nil, "amends"),
    (record.kindName == "treaty" ? "Ended" : "Ends with", "ends", nil), ("Ended by", nil, "ends"), ("See", "see", nil),
  ]
  let others = record.id.flatMap { workspace?.gazetteer.record(id: $0) }?.mentioning ?? []
  return rows.compactMap { row in
    var seen: Set<String> = []
    var words: [String] = []
    func add(_ name: String, _ other: Record?, _ id: String?) {
      guard !name.isEmpty || id != nil, seen.insert(id ?? name).inserted else { return }
      words.append(relatedWords(name, other, id))
    }
    for mention in row.own.map(record.mentions) ?? [] {
      add(describe(mention, in: workspace), workspace?.definition(of: mention)?.record, mention.id)
    }
    if let reverse = row.reverse {
      for other in others where other.record.mentions(reverse).contains(where: { $0.id == record.id }) {
        add(other.shortTitle, other.record, other.id)
      }
    }
    return words.isEmpty ? nil : "**\(row.label)** \(listed(words, atMost: 8))"
  }
}

/// "Treaty of Saint Petersburg (1875) `#saint-petersburg-1875`"
private func relatedWords(_ name: String, _ record: Record?, _ id: String?) -> String {
  let years = name.contains(where: \.isNumber) ? "" : record?.yearsInParentheses ?? ""
  return "\(name)\(years)\(id.map { " `#\($0)`" } ?? "")"
}
