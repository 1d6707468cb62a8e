/// A family of rules: what the hundreds of their codes stand for.
package enum RuleGroup: Int, CaseIterable, Sendable {
  case records = 1
  case references, dates, treaties, order, prose, sources, document

  /// The word for it in configuration and on the command line.
  package var name: String { "\(self)" }

  /// What the codes of its rules begin with: `HM3`.
  package var codePrefix: String { "HM\(rawValue)" }

  package var rules: [RuleDescription] {
    RuleCatalog.all.map { $0.description }.filter { $0.code.hasPrefix(codePrefix) }
  }
}

extension RuleCatalog {
  /// The rules that a word means: one by its name or code, a group by its name or prefix (`dates`, `HM3`), or `all`.
  /// Empty where it means none.
  package static func rules(of word: String) -> [RuleDescription] {
    if let rule = rule(named: word) { return [rule.description] }
    if word == "all" { return all.map { $0.description } }
    return RuleGroup.allCases.first { $0.name == word || $0.codePrefix == word }?.rules ?? []
  }

  /// Every word that means rules, for suggestions.
  package static var words: [String] {
    all.map { $0.description.name } + RuleGroup.allCases.map(\.name) + ["all"]
  }
}
