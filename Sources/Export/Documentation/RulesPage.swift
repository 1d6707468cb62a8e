import Linting

/// `Grammar/rules.md`: every rule with its reasons and examples, in Markdown.
package func rulesPage() -> String {
  let rules = RuleCatalog.all.map { $0.description }
  var page = """
    # The rules

    What `histmark check` and the editors report, and why. Names and codes are permanent. A rule fires only on what is
    certain: an imprecise date violates one only if every more precise reading of it does. `⟦…⟧` marks what is reported.

    This page is made from the rules themselves; a test keeps it current.

    | code | rule | severity | allows, unless it is reported |
    |---|---|---|---|

    """
  for rule in rules {
    let severity = rule.isOnByDefault ? rule.severity.name : "off by default"
    page += "| \(rule.code) | [\(rule.name)](#\(rule.name)) | \(severity) | \(rule.summary) |\n"
  }
  for rule in rules {
    page += """

      ## \(rule.name)

      \(rule.code), \(rule.severity.name)\(rule.isOnByDefault ? "" : ", off by default"). \(rule.summary)

      \(wrapped(rule.rationale))
      \(optionsTable(of: rule))
      Reported:

      \(fenced(rule.bad))

      Better:

      \(fenced(rule.good))

      """
  }
  return page
}

/// What can be configured of a rule, in Markdown; nothing where that is the severity alone.
private func optionsTable(of rule: RuleDescription) -> String {
  if rule.options.isEmpty { return "" }
  return "\n| option | usually | meaning |\n|---|---|---|\n"
    + rule.options.map { "| `\($0.name)` | `\($0.usual.json)` | \($0.summary) |\n" }.joined()
}

/// An example between fences that are longer than any in it.
private func fenced(_ example: String) -> String { "````markdown\n\(example)\n````" }

/// Text in lines of at most 120 columns.
func wrapped(_ text: String) -> String {
  var lines: [String] = [""]
  for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
    let last = lines[lines.count - 1]
    if last.isEmpty {
      lines[lines.count - 1] = String(word)
    } else if last.count + 1 + word.count <= 120 {
      lines[lines.count - 1] = "\(last) \(word)"
    } else {
      lines.append(String(word))
    }
  }
  return lines.joined(separator: "\n")
}
