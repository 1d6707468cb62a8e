#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// `histmark COMMAND [OPTIONS] [PATH…]`: the command line of CLI.md.
@main enum Main {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  static func run(_ words: [String]) -> ExitStatus {
    do {
      guard let name = words.first else {
        Console.note(Help.overview)
        return .failure
      }
      switch name {
      case "help", "--help", "-h": return try help(words.dropFirst().first)
      case "--version", "-V", "version": return try version()
      default: break
      }
      guard let command = Commands.all.first(where: { $0.name == name }) else {
        throw UsageError(message: unknownCommand(name), command: nil)
      }
      let arguments = try Arguments(words.dropFirst(), for: command)
      if arguments.has("help") { return try help(command.name) }
      if command.operands.isEmpty, let word = arguments.positional.first {
        throw UsageError(message: "‘\(word)’ is too much: nothing stands after the options.", command: command.name)
      }
      var console = try Console(color: arguments.value("color"))
      let status = try command.run(arguments, &console)
      console.flush()
      return status
    } catch let error as UsageError {
      Console.note("histmark: \(error.message) See ‘histmark help\(error.command.map { " \($0)" } ?? "")’.")
      return .failure
    } catch {
      Console.note("histmark: \(describe(error))")
      return .failure
    }
  }

  private static func unknownCommand(_ name: String) -> String {
    unknownWord(name, kind: "command", among: Commands.all.map(\.name), isListed: false)
  }

  private static func help(_ name: String?) throws(UsageError) -> ExitStatus {
    var console = try Console(color: nil)
    if let name {
      guard let command = Commands.all.first(where: { $0.name == name }) else {
        throw UsageError(message: unknownCommand(name), command: nil)
      }
      console.print(Help.text(for: command))
    } else {
      console.print(Help.overview)
    }
    console.flush()
    return .success
  }

  private static func version() throws(UsageError) -> ExitStatus {
    var console = try Console(color: nil)
    console.print("histmark \(Version.current)")
    console.flush()
    return .success
  }
}
