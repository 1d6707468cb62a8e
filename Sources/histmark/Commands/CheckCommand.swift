import Export
import Linting
import Model
import Project
import SourceText

let checkCommand = CommandDescription(
  name: "check", operands: "[PATH…]", summary: "Find what contradicts in documents.",
  options: [
    .init("format", value: FindingsFormat.allCases.map(\.rawValue).joined(separator: "|"), "How findings are printed."),
    .init("select", value: "RULE,…", "Run these rules alone."),
    .init("ignore", value: "RULE,…", "Leave these rules out."),
    .init("hints", "Print hints too."),
    .init("exit-zero", "Exit with 0 whatever is found."),
    .init("quiet", letter: "q", "Print errors alone."),
  ]
) { arguments, console in
  guard let format = FindingsFormat(rawValue: arguments.value("format") ?? "full") else {
    throw UsageError(message: "There is no format ‘\(arguments.value("format") ?? "")’.", command: "check")
  }
  let levels = try ruleLevels(arguments)
  let checking = try Checking(arguments.positional, configurationPath: arguments.value("config"))
  let lowest: Severity =
    arguments.has("quiet") ? .error : arguments.has("hints") || arguments.has("select") ? .hint : .information
  let report = checking.report(levels: levels) { $0.severity >= lowest }
  console.write(format.render(report, color: console.usesColor))
  for error in checking.errors { Console.note("histmark: \(error.message)") }
  if !checking.errors.isEmpty { return .failure }
  return report.findings.isEmpty || arguments.has("exit-zero") ? .success : .findings
}

/// `--select` and `--ignore` as levels of rules.
private func ruleLevels(_ arguments: Arguments) throws -> [String: RuleLevel] {
  func rule(_ name: String) throws -> String {
    guard let rule = RuleCatalog.rule(named: name) else {
      throw UsageError(message: "There is no rule ‘\(name)’; ‘histmark rules’ lists them.", command: "check")
    }
    return rule.description.name
  }
  var levels: [String: RuleLevel] = [:]
  if arguments.has("select") {
    for rule in RuleCatalog.all { levels[rule.description.name] = .off }
    for name in arguments.list("select") { levels[try rule(name)] = .on }
  }
  for name in arguments.list("ignore") { levels[try rule(name)] = .off }
  return levels
}
