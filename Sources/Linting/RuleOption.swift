/// Something that configuration can tell a rule besides its severity.
package struct RuleOption: Hashable, Sendable {
  /// What is told: yes or no, or some words.
  package enum Value: Hashable, Sendable {
    case flag(Bool)
    case words([String])

    /// As the configuration has it.
    package var json: String {
      switch self {
      case .flag(let flag): "\(flag)"
      case .words(let words): "[\(words.map { "\"\($0)\"" }.joined(separator: ", "))]"
      }
    }
  }

  /// As in the configuration: `every`.
  package let name: String
  /// What holds where nothing is configured; another value is of the same sort.
  package let usual: Value
  /// One sentence.
  package let summary: String

  package init(_ name: String, usual: Value, _ summary: String) {
    self.name = name
    self.usual = usual
    self.summary = summary
  }
}

/// What configuration says of rules: how grave they are, and their options.
package struct RuleSettings: Hashable, Sendable {
  /// By the names of rules.
  package var levels: [String: RuleLevel]
  /// By the names of rules, and of their options.
  package var options: [String: [String: RuleOption.Value]]

  package init(levels: [String: RuleLevel] = [:], options: [String: [String: RuleOption.Value]] = [:]) {
    self.levels = levels
    self.options = options
  }

  /// Lays other settings over these.
  mutating func override(by others: RuleSettings) {
    levels.merge(others.levels) { _, new in new }
    options.merge(others.options) { old, new in old.merging(new) { _, new in new } }
  }
}
