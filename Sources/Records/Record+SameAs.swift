extension Record {
  /// The ids that `same-as` gives of the same thing elsewhere: `#id`, or an id alone; not addresses and names in the files
  /// of others (`wikidata:Q1`).
  package var sameAsIDs: [String] {
    fields("same-as").flatMap { $0.string.split(separator: ";") }.compactMap { part in
      let words = part.split(separator: " ")
      guard let word = words.first, words.count == 1, !word.contains(":"), !word.contains("/") else { return nil }
      let id = word.hasPrefix("#") ? word.dropFirst() : word
      return id.isEmpty ? nil : String(id)
    }
  }
}
