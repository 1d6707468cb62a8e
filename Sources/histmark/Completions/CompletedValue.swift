import Linting
import Vocabulary

/// What a shell can offer in the place of an operand or of an option's value, read off how the description writes it.
enum CompletedValue {
  /// Nothing is known of it: `TEXT`, `NAME`.
  case anything
  case files
  case folders
  /// - Parameter isList: Whether several may stand there, with commas between.
  case words([String], isList: Bool)

  /// - Parameter placeholder: As in a usage line: `[PATH…]`, `RULE,…`, `tsv|json`, `FILE:LINE:COLUMN`.
  init(_ placeholder: String) {
    let isList = placeholder.contains(",")
    let name = placeholder.prefix { $0 != "," && $0 != ":" && $0 != "…" && $0 != "]" && $0 != " " }.drop { $0 == "[" }
    switch name {
    case "FILE", "PATH": self = .files
    case "FOLDER": self = .folders
    case "RULE": self = .words(RuleCatalog.all.map { $0.description.name }, isList: isList)
    case "KIND": self = .words(Vocabulary.standard.kinds.map(\.name), isList: isList)
    case "COMMAND": self = .words(Commands.all.map(\.name), isList: isList)
    case _ where name.contains("|"): self = .words(name.split(separator: "|").map(String.init), isList: isList)
    default: self = .anything
    }
  }
}

extension CommandDescription {
  /// What stands after the options.
  var completedOperand: CompletedValue { CompletedValue(operands) }

  /// All that the command takes, its own options first.
  var allOptions: [OptionDescription] { options + Self.commonOptions }
}

extension OptionDescription {
  /// What stands after the option, or `nil` for one that takes no value.
  var completedValue: CompletedValue? { value.map(CompletedValue.init) }

  /// `--name`, and `-n` where there is a letter.
  var spellings: [String] { ["--\(name)"] + (letter.map { ["-\($0)"] } ?? []) }
}
