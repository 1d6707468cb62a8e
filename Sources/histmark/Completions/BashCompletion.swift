/// Completion for bash 3.2 and later, which macOS still has: no `compopt`, no associative arrays.
///
/// Where no words are offered, `-o default` offers files.
func bashCompletion() -> String {
  let commands = Commands.all
  let values = commands.flatMap { command in
    command.allOptions.compactMap { option -> String? in
      guard let value = option.completedValue else { return nil }
      return arm(option.spellings.map { "\(command.name):\($0)" }.joined(separator: " | "), value)
    }
  }
  let options = commands.map { command in
    "        \(command.name)) words='\(command.allOptions.flatMap(\.spellings).joined(separator: " "))' ;;"
  }
  let operands = commands.map { arm($0.name, $0.completedOperand, indentation: "        ") }
  return """
    # bash completion for histmark: made by ‘histmark completions bash’.
    _histmark() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' words='' list='' place
      # bash makes words of their own of what is before, is and is after an equals sign.
      if [[ $current == = ]]; then
        current=''
      elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
      fi
      for ((place = 1; place < COMP_CWORD; place++)); do
        if [[ ${COMP_WORDS[place]} != -* ]]; then
          command=${COMP_WORDS[place]}
          break
        fi
      done
      COMPREPLY=()
      if [[ -z $command ]]; then
        COMPREPLY=($(compgen -W '\(commands.map(\.name).joined(separator: " ")) help --help --version' -- "$current"))
        return
      fi
      case $command:$previous in
    \(values.joined(separator: "\n"))
        *)
          if [[ $current == -* ]]; then
            case $command in
    \(options.joined(separator: "\n"))
            esac
          else
            case $command in
    \(operands.joined(separator: "\n"))
            help) words='\(commands.map(\.name).joined(separator: " "))' ;;
            esac
          fi
          ;;
      esac
      local head=''
      if [[ -n $list && $current == *,* ]]; then
        head=${current%,*},
        current=${current##*,}
      fi
      [[ -z $words ]] || COMPREPLY=($(compgen -P "$head" -W "$words" -- "$current"))
    }
    complete -o default -F _histmark histmark
    """
}

/// An arm of a `case`.
private func arm(_ pattern: String, _ value: CompletedValue, indentation: String = "    ") -> String {
  switch value {
  case .words(let words, let isList):
    "\(indentation)\(pattern)) words='\(words.joined(separator: " "))'\(isList ? " list=1" : "") ;;"
  case .anything, .files, .folders: "\(indentation)\(pattern)) return ;;"
  }
}
