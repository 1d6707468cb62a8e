#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Measures the parser: `Benchmarks files FOLDER [ROUNDS]`, each Markdown file of a folder on its own, and all as one;
/// `dense [ROUNDS]`, much markup; `edits [FOLDER]`, one-byte edits; `worst [COUNT]`, what makes careless parsers slow;
/// `memory PARSER FILE`, the peak of one parser; `random-edits COUNT [SEED]`, that edited trees are those of the text.
@main
enum Main {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let number = arguments.last.flatMap { Int($0) }
    switch arguments.first {
    case "files" where arguments.count > 1:
      let files = markdownFiles(in: arguments[1])
      compare("\(files.count) files of \(arguments[1])", files, rounds: number ?? 10)
      compare("the same as one document", [Array(files.joined())], rounds: number ?? 10)
    case "dense": compare("dense markup", [denseMarkup(sentences: 8000)], rounds: number ?? 10)
    case "edits":
      let files = arguments.count > 1 ? markdownFiles(in: arguments[1]) : []
      measureEdits(to: files.isEmpty ? denseMarkup(sentences: 200_000) : Array(files.joined()))
    case "memory" where arguments.count == 3: measureMemory(parser: arguments[1], file: arguments[2])
    case "random-edits" where arguments.count > 1:
      if !proveEdits(count: Int(arguments[1]) ?? 0, seed: arguments.count > 2 ? UInt64(arguments[2]) ?? 1 : 1) {
        exit(1)
      }
    case "worst": measureWorstCases(count: number ?? 100_000)
    default:
      print("usage: Benchmarks files FOLDER [ROUNDS] | dense [ROUNDS] | edits [FOLDER] | worst [COUNT]")
      print("       Benchmarks memory PARSER FILE | random-edits COUNT [SEED]")
    }
  }
}

/// A link, emphasis, a code span and a citation in every sentence.
func denseMarkup(sentences: Int) -> [UInt8] {
  var text = ""
  for number in 0..<sentences {
    text += "The [treaty of \(number)](#treaty-\(number)) was *signed* by `party \(number % 7)` in **haste** "
    text += "[@key\(number), p. 4]. "
    if number % 5 == 4 { text += "\n\n" }
  }
  return Array(text.utf8)
}
