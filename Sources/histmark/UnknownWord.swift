import Vocabulary

/// What is said of a word that names nothing: what there is, unless that is long, and what was perhaps meant.
///
/// - Parameters:
///   - kind: "format", "kind of record".
///   - isListed: Whether all that there is is named.
func unknownWord(_ word: String, kind: String, among known: [String], isListed: Bool = true) -> String {
  let list = isListed ? "; there \(known.count == 1 ? "is" : "are") \(known.joined(separator: ", "))" : ""
  let nearest = nearestSpellings(to: word, among: known, limit: 1).first
  return "There is no \(kind) ‘\(word)’\(list).\(nearest.map { " Did you mean ‘\($0)’?" } ?? "")"
}
