import Export
import Linting

let explainCommand = CommandDescription(
  name: "explain", operands: "RULE…", summary: "Tell what a rule means, with examples.", options: []
) { arguments, console in
  if arguments.positional.isEmpty { throw UsageError(message: "Name a rule.", command: "explain") }
  let ink = Ink(console.usesColor)
  for (index, name) in arguments.positional.enumerated() {
    guard let rule = RuleCatalog.rule(named: name)?.description else {
      let rules = RuleCatalog.all.map { $0.description.name }
      throw UsageError(message: unknownWord(name, kind: "rule", among: rules, isListed: false), command: "explain")
    }
    if index > 0 { console.print("") }
    console.print("\(ink.bold(rule.name)) (\(rule.code)), \(ink.severity(rule.severity, rule.severity.name))")
    console.print(rule.isOnByDefault ? "" : "Off unless it is configured.\n")
    console.print(rule.summary)
    console.print("")
    console.print(rule.rationale)
    console.print("")
    for option in rule.options {
      console.print("\(ink.bold(option.name)), usually \(option.usual.json): \(option.summary)")
    }
    if !rule.options.isEmpty { console.print("") }
    console.print(ink.red("Reported:"))
    console.print(indented(marked(rule.bad, ink)))
    console.print(ink.green("Better:"))
    console.print(indented(rule.good))
  }
  return .success
}

let rulesCommand = CommandDescription(
  name: "rules", operands: "", summary: "List all rules.", options: []
) { _, console in
  let ink = Ink(console.usesColor)
  let width = RuleCatalog.all.map { $0.description.name.count }.max() ?? 0
  for rule in RuleCatalog.all.map({ $0.description }) {
    let padding = String(repeating: " ", count: width - rule.name.count)
    let severity = rule.severity.name.padded(to: 11)
    console.print(
      "\(rule.code) \(ink.bold(rule.name))\(padding)  \(ink.severity(rule.severity, severity)) \(rule.summary)")
  }
  return .success
}

extension String {
  /// The string with spaces after it, as wide as others in a column.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - displayWidth(self))) }
}

/// What stands between `⟦` and `⟧`, coloured, or with the brackets where there is no colour.
private func marked(_ example: String, _ ink: Ink) -> String {
  if !ink.isOn { return example }
  return example.split(separator: "⟦", omittingEmptySubsequences: false).enumerated().map { index, part in
    guard index > 0, let end = part.firstIndex(of: "⟧") else { return String(part) }
    return ink.red(String(part[..<end])) + part[part.index(after: end)...]
  }.joined()
}

private func indented(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
    .joined(separator: "\n") + "\n"
}
