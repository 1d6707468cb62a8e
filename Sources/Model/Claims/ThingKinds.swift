/// The kinds of record that the bearers of a name are of, as far as claims tell them apart.
struct ThingKinds: OptionSet, Sendable {
  let rawValue: UInt8

  static let treaty = ThingKinds(rawValue: 1)
  static let event = ThingKinds(rawValue: 2)
  static let polity = ThingKinds(rawValue: 4)
  static let person = ThingKinds(rawValue: 8)
  static let place = ThingKinds(rawValue: 16)
  /// Any other kind.
  static let other = ThingKinds(rawValue: 32)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(kindName: String) {
    switch kindName {
    case "treaty": self = .treaty
    case "event": self = .event
    case "polity": self = .polity
    case "person": self = .person
    case "place": self = .place
    default: self = .other
    }
  }

  /// The one kind, where it is one of those with a name.
  var kindName: String? {
    switch self {
    case .treaty: "treaty"
    case .event: "event"
    case .polity: "polity"
    case .person: "person"
    case .place: "place"
    default: nil
    }
  }
}
