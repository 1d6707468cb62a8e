/// What `histmark help` prints, made from the descriptions of the commands.
enum Help {
  static var overview: String {
    let width = Commands.all.map(\.name.count).max() ?? 0
    let commands = Commands.all.map { command in
      "  \(command.name)\(String(repeating: " ", count: width - command.name.count))  \(command.summary)"
    }
    return """
      Histmark is a compiler for history: it checks dates, treaties and sources in Markdown.

      Usage: histmark COMMAND [OPTIONS] [PATH…]

      \(commands.joined(separator: "\n"))

      ‘histmark help COMMAND’ tells more.
      """
  }

  static func text(for command: CommandDescription) -> String {
    let options = (command.options + CommandDescription.commonOptions).map { option in
      let letter = option.letter.map { "-\($0), " } ?? "    "
      return (
        "  \(letter)--\(option.name)\(option.value.map { " \($0)" } ?? "")",
        option.summary + (option.variable.map { " [\($0)]" } ?? "")
      )
    }
    let width = min(36, options.map(\.0.count).max() ?? 0)
    let lines = options.map { name, summary in
      name.count > width
        ? "\(name)\n\(String(repeating: " ", count: width))  \(summary)"
        : "\(name)\(String(repeating: " ", count: width - name.count))  \(summary)"
    }
    return """
      \(command.summary)

      Usage: histmark \(command.name) [OPTIONS] \(command.operands)

      \(lines.joined(separator: "\n"))
      """
  }
}
