/// Lists of names as words.
struct NameText {
  let style: CitationStyle

  init(_ style: CitationStyle) { self.style = style }

  /// Names at the head of an entry of a list, the first of them inverted: "Dower, John W., and Akira Iriye".
  func list(_ names: [PersonName]) -> String {
    switch style {
    case .chicagoNotes, .chicagoAuthorDate: joined(names, most: 10, shown: 7, invertsFirst: true)
    case .mla: joined(names, most: 2, shown: 1, invertsFirst: true)
    case .oscola: joined(names, most: 3, shown: 1, invertsFirst: false)
    }
  }

  /// Names in a note or after a word: "John W. Dower and Akira Iriye".
  func running(_ names: [PersonName]) -> String {
    switch style {
    case .chicagoNotes: joined(names, most: 3, shown: 1, invertsFirst: false)
    case .chicagoAuthorDate: joined(names, most: 10, shown: 7, invertsFirst: false)
    case .mla: joined(names, most: 2, shown: 1, invertsFirst: false)
    case .oscola: joined(names, most: 3, shown: 1, invertsFirst: false)
    }
  }

  /// Family names: "Dower", "Hara and Iriye", "Nish et al."
  func short(_ names: [PersonName]) -> String {
    let known = names.filter { !$0.isOthers }.map(\.short)
    if known.count < names.count || known.count > 3 { return known.first.map { "\($0) et al." } ?? "" }
    return sentence(known)
  }

  private func joined(_ names: [PersonName], most: Int, shown: Int, invertsFirst: Bool) -> String {
    let known = names.filter { !$0.isOthers }
    let isCut = known.count < names.count || known.count > most
    let visible = known.count > most ? known.prefix(shown) : known[...]
    let words = visible.enumerated().map { place, name in
      let name = style == .oscola ? name.withoutStops : name
      return invertsFirst && place == 0 ? name.inverted : name.full
    }
    guard isCut else { return sentence(words, commaBeforeTwo: invertsFirst && known.first?.literal == nil) }
    switch style {
    case .oscola: return words.joined(separator: ", ") + " and others"
    default: return words.joined(separator: ", ") + (words.count > 1 || invertsFirst ? ", et al." : " et al.")
    }
  }

  /// Words with commas and a last "and"; Chicago and MLA set a comma before that where the first name is inverted.
  private func sentence(_ words: [String], commaBeforeTwo: Bool = false) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    let start = words.dropLast().joined(separator: ", ")
    if style == .oscola { return "\(start) and \(last)" }
    return words.count > 2 || commaBeforeTwo ? "\(start), and \(last)" : "\(start) and \(last)"
  }
}

extension PersonName {
  /// The name with initials as OSCOLA writes them: "HLA Hart".
  fileprivate var withoutStops: PersonName {
    var name = self
    name.given = given.map { given in
      let words = given.split(separator: " ")
      return words.enumerated().map { place, word in
        let isInitial = word.hasSuffix(".") && word.count == 2
        let next = words.indices.contains(place + 1) ? words[place + 1] : ""
        let joins = isInitial && next.hasSuffix(".") && next.count == 2
        return word.filter { $0 != "." || !isInitial } + (joins || place == words.count - 1 ? "" : " ")
      }.joined()
    }
    return name
  }
}
