/// `histmark(1)`, made from the descriptions of the commands, in the macros of man(7).
enum ManualPage {
  static var roff: String {
    var lines = [
      ".TH HISTMARK 1 \"\" \"histmark \(Version.number)\" \"User Commands\"",
      ".SH NAME",
      "histmark \\- a compiler for history: checks dates, treaties and sources in Markdown",
      ".SH SYNOPSIS",
      ".B histmark",
      ".I COMMAND",
      "[\\fIOPTIONS\\fR] [\\fIPATH\\fR...]",
      ".SH DESCRIPTION",
      text(
        """
        People who write history in plain text state thousands of checkable facts. Histmark reads their Markdown, knows \
        what the facts mean, and says what contradicts: a treaty in force before it was signed, a text that says 1952 \
        where the record says 1951, a cited book that no bibliography has. A path is a file or a folder; none means the \
        project that the working folder is in; \u{2018}-\u{2019} is standard input.
        """),
      ".SH COMMANDS",
    ]
    for command in Commands.all { lines += section(of: command) }
    lines += [".SH OPTIONS OF EVERY COMMAND"]
    lines += CommandDescription.commonOptions.flatMap(paragraph)
    lines += [".SH EXIT STATUS"]
    for status in ExitStatus.allCases { lines += [".TP", ".B \(status.rawValue)", text(status.meaning)] }
    lines += [
      ".SH ENVIRONMENT",
      ".TP", ".B NO_COLOR", text("Where it is set, nothing is coloured unless --color=always says so."),
      ".SH FILES",
      ".TP", ".I histmark.json",
      text(
        """
        The configuration of the folder that it lies in and of all below; it makes a project of that folder. JSON, in \
        which comments are allowed. \u{2018}histmark init\u{2019} writes one that explains itself.
        """),
    ]
    return lines.joined(separator: "\n")
  }

  private static func section(of command: CommandDescription) -> [String] {
    let operands = command.operands.isEmpty ? "" : " \(escaped(command.operands))"
    let options = command.options.isEmpty ? "" : " [\\fIOPTIONS\\fR]"
    return [".SS \"histmark \(command.name)\(options)\(operands)\"", text(command.summary)]
      + command.options.flatMap(paragraph)
  }

  private static func paragraph(of option: OptionDescription) -> [String] {
    let spellings = option.spellings.reversed().map { "\\fB\(escaped($0))\\fR" }.joined(separator: ", ")
    return [".TP", spellings + (option.value.map { " \\fI\(escaped($0))\\fR" } ?? ""), text(option.summary)]
  }

  /// A line of text: no macro, whatever it begins with.
  private static func text(_ line: String) -> String {
    let line = escaped(line)
    return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&\(line)" : line
  }

  /// Text in which nothing means anything to roff, in ASCII, so that no system needs to be told of an encoding.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "…": "..."
      case _ where scalar.isASCII: String(scalar)
      default: "\\[u\(String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 4))]"
      }
    }.joined()
  }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String { String(repeating: "0", count: max(0, width - count)) + self }
}
