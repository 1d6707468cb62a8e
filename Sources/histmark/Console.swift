import Export
import Files
import Project

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output for results, standard error for everything else.
struct Console {
  /// Whether results are coloured.
  private(set) var usesColor: Bool
  private var pending: [UInt8] = []
  private(set) var isBroken = false

  init(color: String?) throws(UsageError) {
    switch color ?? "auto" {
    case "always": usesColor = true
    case "never": usesColor = false
    case "auto":
      let isDumb = FileSystem.variable("TERM") == "dumb"
      let isRefused = FileSystem.isVariableSet("NO_COLOR")
      usesColor = isatty(1) == 1 && !isRefused && !isDumb
    default: throw UsageError(message: "--color is auto, always or never.", command: nil)
    }
  }

  /// Prints a line of results.
  mutating func print(_ line: String) {
    pending += line.utf8
    pending.append(0x0A)
    if pending.count > 1 << 16 { flush() }
  }

  /// Prints a card: on a terminal set for reading, else as the Markdown that it is.
  mutating func print(card markdown: String) {
    print(usesColor ? terminalText(markdown: markdown, width: Self.columns, ink: Ink(true)) : markdown)
  }

  /// How many columns a line of prose may fill: those of the terminal, and no more than are good to read.
  private static var columns: Int {
    var size = winsize()
    let isKnown = ioctl(1, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return min(isKnown ? Int(size.ws_col) : 80, 100)
  }

  /// Prints results as they are, without a line ending of its own.
  mutating func write(_ bytes: [UInt8]) {
    pending += bytes
    if pending.count > 1 << 16 { flush() }
  }

  mutating func flush() {
    if !isBroken, FileSystem.writeAll(pending, to: 1) != 0 { isBroken = true }
    pending.removeAll(keepingCapacity: true)
  }

  /// Whether a person reads what is written to a descriptor.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Says something that is no result.
  static func note(_ message: String) { note(Array("\(message)\n".utf8)) }

  /// Says which file could not be read or written and why, its path as it is shown elsewhere.
  static func note(_ error: FileError) { note("histmark: \(describe(error))") }

  static func note(_ bytes: [UInt8]) { _ = FileSystem.writeAll(bytes, to: 2) }
}
