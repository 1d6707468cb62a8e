/// Compares parsers in one process: `Benchmarks FOLDER [ROUNDS]` reads the Markdown files of a folder, each on its own;
/// without a folder, the other tables are printed alone.
@main
enum Main {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let rounds = arguments.dropFirst().first.flatMap { Int($0) } ?? 10
    if let folder = arguments.first {
      let files = markdownFiles(in: folder)
      compare("\(files.count) files of \(folder)", files, rounds: rounds)
      compare("the same as one document", [Array(files.joined())], rounds: max(rounds / 2, 1))
    }
    compare("dense markup", [denseMarkup(sentences: 8000)], rounds: rounds)
    measureEdits(to: arguments.first.map { Array(markdownFiles(in: $0).joined()) } ?? denseMarkup(sentences: 200_000))
    measureWorstCases()
  }
}

/// A link, emphasis, a code span and a citation in every sentence.
func denseMarkup(sentences: Int) -> [UInt8] {
  var text = ""
  for number in 0..<sentences {
    text +=
      "The [treaty of \(number)](#treaty-\(number)) was *signed* by `party \(number % 7)` in **haste** [@key\(number), p. 4]. "
    if number % 5 == 4 { text += "\n\n" }
  }
  return Array(text.utf8)
}
