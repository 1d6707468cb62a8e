/// The name of a person or body, in the parts of CSL 1.0.2.
package struct PersonName: Hashable, Sendable {
  package var family: String?
  package var given: String?
  /// A particle that is left out when the family name stands alone: "von" in "Goethe".
  package var droppingParticle: String?
  /// A particle that stays with the family name: "de" in "de Gaulle".
  package var nonDroppingParticle: String?
  /// "Jr.", "III".
  package var suffix: String?
  /// A name that has no parts, such as that of a ministry.
  package var literal: String?

  package init(
    family: String? = nil, given: String? = nil, droppingParticle: String? = nil, nonDroppingParticle: String? = nil,
    suffix: String? = nil, literal: String? = nil
  ) {
    self.family = family
    self.given = given
    self.droppingParticle = droppingParticle
    self.nonDroppingParticle = nonDroppingParticle
    self.suffix = suffix
    self.literal = literal
  }

  /// "and others" at the end of a list.
  package static let others = PersonName(literal: "others")

  package var isOthers: Bool { self == .others }

  /// The name for a short reference: "Dower", "de Gaulle", "Ministry of Foreign Affairs".
  package var short: String {
    if let literal { return literal }
    return [nonDroppingParticle, family ?? given].joined()
  }

  /// The name as it is spoken: "Charles de Gaulle".
  package var full: String {
    if let literal { return literal }
    let name = [given, droppingParticle, nonDroppingParticle, family].joined()
    return suffix.map { "\(name) \($0)" } ?? name
  }

  /// The name as it is sorted: "Gaulle, Charles de", "Dower, John W."
  package var inverted: String {
    if let literal { return literal }
    let start = [nonDroppingParticle, family].joined()
    let rest = [given, droppingParticle].joined()
    return [start, rest, suffix ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension PersonName {
  /// The name with the particles that were written inside of other parts in their own: "von" at the end of a given name,
  /// "van" or "al-" at the beginning of a family name.
  package func withParticlesApart() -> PersonName {
    var name = self
    if droppingParticle == nil, let words = given?.split(separator: " ") {
      let particles = words.reversed().prefix { $0.first?.isLowercase == true && $0.last != "." }
      if !particles.isEmpty, particles.count < words.count {
        name.given = words.dropLast(particles.count).joined(separator: " ")
        name.droppingParticle = particles.reversed().joined(separator: " ")
      }
    }
    if nonDroppingParticle == nil, let family, family.first?.isLowercase == true {
      let words = family.split(separator: " ")
      let particles = words.prefix { $0.first?.isLowercase == true && !Self.isElided($0) }
      if !particles.isEmpty, particles.count < words.count {
        name.nonDroppingParticle = particles.joined(separator: " ")
        name.family = words.dropFirst(particles.count).joined(separator: " ")
      } else if particles.isEmpty, let end = family.firstIndex(where: { Self.elisions.contains($0) }) {
        name.nonDroppingParticle = String(family[...end])
        name.family = String(family[family.index(after: end)...])
      }
    }
    return name
  }

  /// Signs that tie a particle to its name without a space: "al-Fārābī", "d'Annunzio".
  private static let elisions: [Character] = ["-", "'", "’"]

  private static func isElided(_ word: Substring) -> Bool {
    guard let end = word.firstIndex(where: { elisions.contains($0) }) else { return false }
    return word[word.index(after: end)...].first?.isUppercase == true
  }
}

extension [String?] {
  /// The parts with spaces between them, but for a particle that is tied to what follows.
  fileprivate func joined() -> String {
    var result = ""
    for part in self {
      guard let part, !part.isEmpty else { continue }
      if let last = result.last, !"-'’".contains(last) { result += " " }
      result += part
    }
    return result
  }
}
