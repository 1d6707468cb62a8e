/// What a command is called and takes: help, completions and the manual are made from it.
struct CommandDescription: Sendable {
  let name: String
  /// What stands after the name: `[PATH…]`.
  let operands: String
  /// One sentence.
  let summary: String
  let options: [OptionDescription]
  let run: @Sendable (Arguments, inout Console) throws -> ExitStatus

  /// The option of a long or short name, this command's or one that all have.
  func option(named name: String) -> OptionDescription? {
    (options + Self.commonOptions).first { "--\($0.name)" == name || $0.letter.map { "-\($0)" } == name }
  }

  static let commonOptions: [OptionDescription] = [
    .init("color", value: "auto|always|never", "When to colour what is printed."),
    .init(
      "config", value: "FILE", variable: "HISTMARK_CONFIG",
      "The configuration to use in place of the nearest histmark.json."),
    .init("help", letter: "h", "Print this."),
  ]
}

/// An option of a command.
struct OptionDescription: Sendable {
  let name: String
  let letter: Character?
  /// What its value is called, or `nil` for one that takes none.
  let value: String?
  let summary: String
  /// The environment variable that gives the value where the command line does not.
  let variable: String?

  init(_ name: String, letter: Character? = nil, value: String? = nil, variable: String? = nil, _ summary: String) {
    self.name = name
    self.letter = letter
    self.value = value
    self.summary = summary
    self.variable = variable
  }
}
