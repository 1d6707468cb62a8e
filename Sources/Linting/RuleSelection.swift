/// Which rules run, and how much their findings matter: the defaults, changed by configuration and the command line.
package struct RuleSelection: Hashable, Sendable {
  private var settings: RuleSettings
  private var choice = RuleChoice()

  package init(_ settings: RuleSettings) { self.settings = settings }

  package init(levels: [String: RuleLevel] = [:]) { settings = RuleSettings(levels: levels) }

  /// The severity with which a rule's findings are shown, or `nil` when it is off.
  package func severity(of rule: RuleDescription, usual: Severity) -> Severity? {
    if choice.ignored.contains(rule.name) { return nil }
    let isChosen = choice.selected?.contains(rule.name)
    if isChosen == false { return nil }
    switch settings.levels[rule.name] {
    case .off: return isChosen == true ? usual : nil
    case .at(let severity): return severity
    case .on: return usual
    case nil: return rule.isOnByDefault || isChosen == true ? usual : nil
    }
  }

  package func runs(_ rule: RuleDescription) -> Bool { severity(of: rule, usual: rule.severity) != nil }

  /// What is configured of a rule's options, by their names.
  package func options(of rule: RuleDescription) -> [String: RuleOption.Value] {
    settings.options[rule.name] ?? [:]
  }

  /// This selection with other settings laid over it.
  package func overridden(by settings: RuleSettings) -> RuleSelection {
    var selection = self
    selection.settings.override(by: settings)
    return selection
  }

  /// This selection narrowed to what a person asked for.
  package func narrowed(to choice: RuleChoice) -> RuleSelection {
    var selection = self
    selection.choice = choice
    return selection
  }
}

/// The rules that a person asks for: they run alone, whatever is configured, with the severity that is configured.
package struct RuleChoice: Hashable, Sendable {
  /// Names of rules; `nil` for those that are configured.
  package var selected: Set<String>?
  /// Names of rules that do not run.
  package var ignored: Set<String>

  package init(selected: Set<String>? = nil, ignored: Set<String> = []) {
    self.selected = selected
    self.ignored = ignored
  }

  /// Whether a rule may run, as far as this goes.
  package func includes(_ rule: String) -> Bool { selected?.contains(rule) != false && !ignored.contains(rule) }
}

/// What configuration says of one rule.
package enum RuleLevel: Hashable, Sendable {
  case off
  /// With the severity that the rule has by itself.
  case on
  case at(Severity)

  /// Every word, as configuration has them.
  package static let names = ["off", "on"] + Severity.allCases.map(\.name)

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
