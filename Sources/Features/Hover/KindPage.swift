import Vocabulary

/// A page that describes a kind of record, in Markdown: what it is, what it must have, each of its fields.
package func kindPage(_ kind: RecordKind) -> String {
  let required = kind.required.map { $0.map { "`\($0)`" }.joined(separator: " or ") }.joined(separator: ", and ")
  var lines = ["# \(kind.name)", "", kind.summary, ""]
  if !required.isEmpty { lines += ["It must have \(required).", ""] }
  lines += ["| field | | |", "|---|---|---|"]
  lines += kind.fields.map { "| `\($0.name)` | \($0.summary) | \($0.repeats ? "may be repeated" : "") |" }
  return lines.joined(separator: "\n") + "\n"
}

/// A kind of record as a card.
package func kindCard(_ kind: RecordKind) -> String {
  "**\(kind.name)** — \(kind.summary)\n\n" + kind.fields.map { "- `\($0.name)` \($0.summary)" }.joined(separator: "\n")
}
