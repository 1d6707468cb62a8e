import Files

/// The words of a command line, sorted into options and the rest.
struct Arguments {
  private(set) var positional: [String] = []
  private var values: [String: [String]] = [:]

  /// Reads the words by a command's description: `--name value`, `--name=value`, `-n value`, `-nvalue`; `--` ends the options.
  init(_ words: some Sequence<String>, for command: CommandDescription) throws(UsageError) {
    var words = Array(words)[...]
    while let word = words.popFirst() {
      if word == "--" {
        positional += words
        break
      }
      // `-` is standard input, and `-:1:4` a place in it.
      guard word.hasPrefix("-"), word != "-", !word.hasPrefix("-:") else {
        positional.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      // `-j2` is `-j 2`.
      if let option = command.option(named: String(word.prefix(2))), option.value != nil, word.utf8.count > 2 {
        values[option.name, default: []].append(String(word.dropFirst(2)))
        continue
      }
      guard let option = command.option(named: name) else {
        let options = (command.options + CommandDescription.commonOptions).map { "--\($0.name)" }
        let message = unknownWord(name, kind: "option", among: options, isListed: false)
        throw UsageError(message: message, command: command.name)
      }
      if option.value == nil {
        if parts.count > 1 { throw UsageError(message: "\(name) takes no value.", command: command.name) }
        values[option.name, default: []].append("")
      } else if parts.count > 1 {
        values[option.name, default: []].append(String(parts[1]))
      } else if words.first == "--" {
        // What was to be the value stands among the operands.
        values[option.name, default: []].append("")
      } else if let value = words.popFirst() {
        values[option.name, default: []].append(value)
      } else {
        throw UsageError(message: "\(name) needs a value: \(option.value ?? "").", command: command.name)
      }
    }
    for option in command.options + CommandDescription.commonOptions where values[option.name] == nil {
      if let value = option.variable.flatMap(FileSystem.variable) { values[option.name] = [value] }
    }
  }

  func has(_ option: String) -> Bool { values[option] != nil }

  /// The last value given.
  func value(_ option: String) -> String? { values[option]?.last }

  /// Every value given, split at commas.
  func list(_ option: String) -> [String] {
    (values[option] ?? []).flatMap { $0.split(separator: ",").map(String.init) }
  }
}

/// A command line that cannot be carried out as it stands.
struct UsageError: Error {
  let message: String
  /// The command whose help is worth reading.
  let command: String?
}
