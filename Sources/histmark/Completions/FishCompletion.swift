/// Completion for fish, to be sourced or to lie as `histmark.fish` in a folder of completions.
func fishCompletion() -> String {
  let commands = Commands.all
  var lines = [
    "# fish completion for histmark: made by ‘histmark completions fish’.",
    "complete -c histmark -f",
    "complete -c histmark -n __fish_use_subcommand -s h -l help -d 'Print an overview.'",
    "complete -c histmark -n __fish_use_subcommand -s V -l version -d 'Print the version.'",
    "complete -c histmark -n __fish_use_subcommand -a help -d 'Tell more of a command.'",
    "complete -c histmark -n '__fish_seen_subcommand_from help' -a '\(commands.map(\.name).joined(separator: " "))'",
  ]
  for command in commands {
    lines.append("complete -c histmark -n __fish_use_subcommand -a \(command.name) -d \(quoted(command.summary))")
    let condition = "complete -c histmark -n '__fish_seen_subcommand_from \(command.name)'"
    for option in command.allOptions {
      let letter = option.letter.map { " -s \($0)" } ?? ""
      let value = option.completedValue.map { " -r\(offered($0))" } ?? ""
      lines.append("\(condition)\(letter) -l \(option.name)\(value) -d \(quoted(option.summary))")
    }
    let operand = offered(command.completedOperand)
    if !operand.isEmpty { lines.append("\(condition)\(operand)") }
  }
  return lines.joined(separator: "\n")
}

private func offered(_ value: CompletedValue) -> String {
  switch value {
  case .anything: ""
  case .files: " -F"
  case .folders: " -a '(__fish_complete_directories)'"
  case .words(let words, isList: true): " -a '(__fish_append , \(words.joined(separator: " ")))'"
  case .words(let words, isList: false): " -a '\(words.joined(separator: " "))'"
  }
}

private func quoted(_ text: String) -> String {
  "'\(text.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'"
}
