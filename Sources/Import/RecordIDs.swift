/// Ids made of titles, each once.
struct RecordIDs {
  private var taken: Set<String>

  init(taken: Set<String> = []) { self.taken = taken }

  /// The id that a table gives, as far as it can be one.
  mutating func id(given: String, kind: String) -> String { unique(Self.spelled(given, kind: kind)) }

  /// An id of the first words of a title, and the year where another has the same.
  mutating func id(forTitle title: String, year: String?, kind: String) -> String {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    var short: [String] = []
    for word in words where !Self.passedOver.contains(word) && short.reduce(0, { $0 + $1.count + 1 }) + word.count <= 40
    {
      short.append(word)
    }
    let base = Self.spelled((short.isEmpty ? words : short).joined(separator: "-"), kind: kind)
    if let year, taken.contains(base), !base.hasSuffix(year) { return unique("\(base)-\(year)") }
    return unique(base)
  }

  private mutating func unique(_ id: String) -> String {
    var candidate = id
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(id)-\(number)"
      number += 1
    }
    return candidate
  }

  /// Letters, digits, hyphens and underscores alone, a letter first (MARKUP, grammar of ids).
  private static func spelled(_ text: String, kind: String) -> String {
    let parts = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "-" }
    let id = parts.joined(separator: "-")
    guard let first = id.first, first.isLetter else { return id.isEmpty ? kind : "\(kind)-\(id)" }
    return id
  }

  private static let passedOver: Set<String> = [
    "the", "of", "a", "an", "and", "on", "for", "to", "in", "concerning", "relating", "between", "with",
  ]
}
