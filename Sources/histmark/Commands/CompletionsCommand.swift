let completionsCommand = CommandDescription(
  name: "completions", operands: Shell.allCases.map(\.rawValue).joined(separator: "|"),
  summary: "Print the script that completes command lines in a shell.", options: []
) { arguments, console in
  guard let name = arguments.positional.first, arguments.positional.count == 1 else {
    throw UsageError(message: "Name one shell.", command: "completions")
  }
  guard let shell = Shell(rawValue: name) else {
    throw UsageError(
      message: unknownWord(name, kind: "shell", among: Shell.allCases.map(\.rawValue)), command: "completions")
  }
  console.print(shell.completionScript)
  return .success
}
