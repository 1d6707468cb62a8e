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
    guard let suffix else { return name }
    return suffix.first.map { $0.isNumber || "IVX".contains($0) } == true ? "\(name) \(suffix)" : "\(name), \(suffix)"
  }

  /// The name as it is sorted: "Gaulle, Charles de", "Dower, John W."
  package var inverted: String {
    if let literal { return literal }
    let start = [nonDroppingParticle, family].joined()
    let rest = [given, droppingParticle].joined()
    return [start, rest, suffix ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension [String?] {
  fileprivate func joined() -> String { compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ") }
}
