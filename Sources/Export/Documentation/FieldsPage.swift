import Vocabulary

/// `Grammar/fields.md`: every kind of record and its fields, in Markdown.
package func fieldsPage(_ vocabulary: Vocabulary = .standard) -> String {
  var page = """
    # Kinds and fields

    The kinds of record and the fields of each, in the order in which a canonical record has them. Fields marked with +
    may be given more than once. A project can declare kinds of its own in `histmark.json`.

    This page is made from the vocabulary itself; a test keeps it current.

    """
  for kind in vocabulary.kinds {
    let required = kind.required.map { $0.map { "`\($0)`" }.joined(separator: " or ") }.joined(separator: ", and ")
    page += "\n## \(kind.name)\n\n\(kind.summary) It needs \(required).\n\n| field | value | meaning |\n|---|---|---|\n"
    for field in kind.fields {
      page += "| `\(field.name)`\(field.repeats ? " +" : "") | \(describe(field.value)) | \(field.summary) |\n"
    }
  }
  return page
}

private func describe(_ value: FieldValueKind) -> String {
  switch value {
  case .text: "text"
  case .date: "date"
  case .action: "date, who"
  case .occasion: "date, words"
  case .references(let kinds): kinds.isEmpty ? "references" : "\(kinds.sorted().joined(separator: ", "))"
  case .relation: "record or date, distance"
  case .list: "list"
  case .number: "number"
  case .coordinates: "latitude, longitude"
  case .names: "names"
  case .choice(let words): words.joined(separator: ", ")
  case .id: "id"
  }
}
