let manualCommand = CommandDescription(
  name: "manual", operands: "", summary: "Print the manual page, in the language that man reads.", options: []
) { arguments, console in
  guard arguments.positional.isEmpty else {
    throw UsageError(message: "The manual takes no operand.", command: "manual")
  }
  console.print(ManualPage.roff)
  return .success
}
