/// Which rules run, and how much their findings matter: the defaults, changed by configuration and the command line.
package struct RuleSelection: Hashable, Sendable {
  private var levels: [String: RuleLevel]

  package init(levels: [String: RuleLevel] = [:]) { self.levels = levels }

  /// The severity with which a rule's findings are shown, or `nil` when it is off.
  package func severity(of rule: RuleDescription, usual: Severity) -> Severity? {
    switch levels[rule.name] {
    case .off: nil
    case .at(let severity): severity
    case .on: usual
    case nil: rule.isOnByDefault ? usual : nil
    }
  }

  package func runs(_ rule: RuleDescription) -> Bool { severity(of: rule, usual: rule.severity) != nil }

  /// This selection with other levels laid over it.
  package func overridden(by levels: [String: RuleLevel]) -> RuleSelection {
    RuleSelection(levels: self.levels.merging(levels) { _, new in new })
  }
}

/// What configuration says of one rule.
package enum RuleLevel: Hashable, Sendable {
  case off
  /// With the severity that the rule has by itself.
  case on
  case at(Severity)

  package init?(name: String) {
    switch name {
    case "off": self = .off
    case "on": self = .on
    default:
      guard let severity = Severity(name: name) else { return nil }
      self = .at(severity)
    }
  }
}
