import SourceText

/// The word for what kind of instrument something is, which people exchange in its name: Treaty, Peace or Pact of Paris.
enum TreatyHead: String, CaseIterable {
  case treaty, peace, pact, agreement, accord, convention, `protocol`, declaration, armistice, truce, act, charter,
    statute
  case alliance, settlement, compact, compromise, concordat, memorandum, communique, understanding, conference, congress
  case exchange, award, edict, union

  init?(_ word: String) {
    let small = word.lowercased()
    guard let head = Self.allCases.first(where: { small == $0.rawValue || small == $0.plural }) else {
      if small == "communiqué" || small == "communiqués" { self = .communique } else { return nil }
      return
    }
    self = head
  }

  private var plural: String { rawValue.hasSuffix("y") ? rawValue.dropLast() + "ies" : rawValue + "s" }

  /// The word and its plural, capitalised.
  var forms: [String] {
    [rawValue, self == .treaty ? "treaties" : plural].map { capitalised($0) }
  }

  /// Whether people say one for the other.
  func isNear(_ other: TreatyHead) -> Bool {
    let groups: [Set<TreatyHead>] = [
      [.treaty, .peace, .pact, .agreement, .accord, .convention, .protocol, .settlement, .alliance, .compact],
      [.armistice, .truce, .agreement, .treaty],
      [.declaration, .communique],
      [.act, .congress, .conference],
      [.charter, .statute],
      [.memorandum, .understanding, .agreement],
      [.compromise, .settlement, .agreement],
    ]
    return groups.contains { $0.contains(self) && $0.contains(other) }
  }

  /// A name as its head and what it is of: "Treaty of Paris", "Paris Treaty".
  static func split(_ words: [String]) -> (head: TreatyHead, object: String)? {
    guard words.count > 1 else { return nil }
    if let head = TreatyHead(words[0]) {
      let rest = words.dropFirst(["of", "at", "on"].contains(words[1].lowercased()) ? 2 : 1)
      return rest.isEmpty ? nil : (head, rest.joined(separator: " "))
    }
    if let last = words.last, let head = TreatyHead(last) { return (head, words.dropLast().joined(separator: " ")) }
    return nil
  }
}
