/// Completion for zsh, to be sourced or to lie as `_histmark` in a folder of `fpath`.
func zshCompletion() -> String {
  let commands = Commands.all
  let described = commands.map { "        \(quoted("\($0.name):\($0.summary.replacing(":", with: "\\:"))"))" }
  let arms = commands.map { command in
    let specifications = command.allOptions.map(specification) + [operandSpecification(command)]
    return """
              \(command.name))
                _arguments -s -S \\
                  \(specifications.compactMap { $0 }.joined(separator: " \\\n              "))
                ;;
      """
  }
  return """
    #compdef histmark
    # zsh completion for histmark: made by ‘histmark completions zsh’.
    _histmark() {
      local context state state_descr line
      typeset -A opt_args
      _arguments -C '(- *)'{-h,--help}'[Print an overview.]' '(- *)'{-V,--version}'[Print the version.]' \\
        '1:command:->command' '*::argument:->argument'
      case $state in
        command)
          local -a commands
          commands=(
    \(described.joined(separator: "\n"))
            'help:Tell more of a command.'
          )
          _describe command commands
          ;;
        argument)
          case $words[1] in
    \(arms.joined(separator: "\n"))
            help) _values command \(commands.map(\.name).joined(separator: " ")) ;;
          esac
          ;;
      esac
    }
    if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
      _histmark "$@"
    else
      compdef _histmark histmark
    fi
    """
}

/// An option as `_arguments` takes it: `'(-q --quiet)'{-q,--quiet}'[…]'`.
private func specification(_ option: OptionDescription) -> String {
  let summary = quoted("[\(escaped(option.summary))]")
  let equals = option.value == nil ? "" : "="
  let name = "--\(option.name)\(equals)"
  let value = option.completedValue.map { quoted(":\(option.name):\(action($0))") } ?? ""
  guard let letter = option.letter else { return "\(name)\(summary)\(value)" }
  return "'(-\(letter) --\(option.name))'{-\(letter),\(name)}\(summary)\(value)"
}

private func operandSpecification(_ command: CommandDescription) -> String? {
  command.operands.isEmpty ? nil : quoted("*:argument:\(action(command.completedOperand))")
}

private func action(_ value: CompletedValue) -> String {
  switch value {
  case .anything: " "
  case .files: "_files"
  case .folders: "_files -/"
  case .words(let words, isList: true): "_values -s , word \(words.joined(separator: " "))"
  case .words(let words, isList: false): "(\(words.joined(separator: " ")))"
  }
}

/// Text between the brackets of a specification.
private func escaped(_ text: String) -> String {
  text.replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("]", with: "\\]").replacing(":", with: "\\:")
}

private func quoted(_ text: String) -> String { "'\(text.replacing("'", with: "'\\''"))'" }
