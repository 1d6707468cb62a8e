/// A name as a person asks for it: the name itself, and what is added to tell the thing from its namesakes.
struct NameQuestion {
  /// The name without article and additions.
  let name: String
  /// Years that were added: "(1783)", ", 1783", "of 1783", or in front.
  let years: Set<Int>
  /// Words that were added in parentheses, in small letters: "british", "wto".
  let tags: [String]

  init(_ text: String) {
    var years: Set<Int> = []
    var tags: [String] = []
    var plain = ""
    var inside = ""
    var depth = 0
    for character in text {
      switch character {
      case "(", "（", "[":
        depth += 1
        inside = ""
      case ")", "）", "]":
        depth = max(0, depth - 1)
        for word in Self.words(of: inside) {
          if let year = Self.year(word) { years.insert(year) } else { tags.append(word.lowercased()) }
        }
        plain.append(" ")
      default: if depth > 0 { inside.append(character) } else { plain.append(character) }
      }
    }
    // "Paris, Treaty of" is the order of an index; "Treaty of Paris, 1783" adds a year.
    var parts = plain.split(separator: ",").map { Self.words(of: String($0)) }.filter { !$0.isEmpty }
    if parts.count > 1, let last = parts.last, last.count == 1, let year = Self.year(last[0]) {
      years.insert(year)
      parts.removeLast()
    }
    if parts.count == 2, let last = parts[1].last?.lowercased(), last == "of" || TreatyHead(last) != nil {
      parts = [parts[1] + parts[0]]
    }
    var words = parts.flatMap(\.self)
    if words.count > 1, ["the", "a", "an"].contains(words[0].lowercased()) { words.removeFirst() }
    if words.count > 1, let year = Self.year(words[0]) {
      years.insert(year)
      words.removeFirst()
    }
    if words.count > 1, let last = words.last, let year = Self.year(last) {
      years.insert(year)
      words.removeLast()
      if words.count > 1, ["of", "in", "from"].contains(words[words.count - 1].lowercased()) { words.removeLast() }
    }
    name = words.joined(separator: " ")
    self.years = years
    self.tags = tags
  }

  /// A way to write the name.
  struct Spelling {
    let text: String
    /// Whether it has another word for the instrument, so that it tells only where one thing has the name.
    let isLoose: Bool
  }

  /// Other ways to write the name, each a step away; the nearer ones first.
  var spellings: [Spelling] {
    var spellings = [Spelling(text: name, isLoose: false)]
    var seen: Set<String> = [name]
    func add(_ spelling: String, isLoose: Bool = false) {
      if seen.insert(spelling).inserted { spellings.append(Spelling(text: spelling, isLoose: isLoose)) }
    }
    let words = Self.words(of: name)
    for written in [words, words.map(Self.spelledOut)] {
      add(written.joined(separator: " "))
      guard let (head, object) = TreatyHead.split(written) else { continue }
      for other in [head] + TreatyHead.allCases where other == head || other.isNear(head) {
        for form in other.forms {
          add("\(form) of \(object)", isLoose: other != head)
          add("\(object) \(form)", isLoose: other != head)
        }
      }
    }
    for (place, word) in words.enumerated() {
      for other in Self.numerals(for: word) {
        add((words[..<place] + [other] + words[(place + 1)...]).joined(separator: " "))
      }
    }
    return spellings
  }

  private static func words(of text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\u{A0}" || $0 == ";" }.map(String.init)
  }

  private static func year(_ word: String) -> Int? {
    guard word.count >= 3, word.count <= 4, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(word)
  }

  private static func spelledOut(_ word: String) -> String {
    switch word.lowercased() {
    case "st", "st.": "Saint"
    case "&": "and"
    case "us", "u.s.", "usa": "United States"
    case "uk", "u.k.": "United Kingdom"
    case "un", "u.n.": "United Nations"
    default: word
    }
  }

  /// The same number in the other ways in which the names of treaties write it.
  private static func numerals(for word: String) -> [String] {
    let rows = [
      ["I", "1", "First", "1st"], ["II", "2", "Second", "2nd"], ["III", "3", "Third", "3rd"],
      ["IV", "4", "Fourth", "4th"],
    ]
    return rows.first { $0.contains { $0.lowercased() == word.lowercased() } }?.filter { $0 != word } ?? []
  }
}
