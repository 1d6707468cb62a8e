import Export
import Files
import Formatting
import Project
import SourceText
import Syntax

let formatCommand = CommandDescription(
  name: "format", operands: "[PATH…]",
  summary: "Make records canonical: order of fields, spacing, dates. Prose is left alone.",
  options: [
    .init("check", "Write nothing, and name the files that are not canonical; exit 1 if there is one."),
    .init("diff", "Write nothing, and print what would change; exit 1 if anything would."),
  ]
) { arguments, console in
  let named = try NamedFiles(arguments.positional, configurationPath: arguments.value("config"))
  let problems = ConfigurationProblems(of: named.projects)
  var failures = named.errors
  var changedCount = 0
  for file in named.files {
    do throws(FileError) {
      let text = SourceText(try FileSystem.read(file.path, takingPipes: true))
      let tree = SyntaxTree(parsing: text, dialect: .histmark(file.project.configuration.vocabulary))
      let canonical = formatted(tree)
      let isChanged = canonical != text.bytes
      if isChanged { changedCount += 1 }
      let isStandardInput = file.path == "-"
      if arguments.has("diff") {
        let name = isStandardInput ? "standard-input.md" : displayPath(file.path)
        console.write(unifiedDiff(from: text.bytes, to: canonical, path: name, color: console.usesColor))
      } else if arguments.has("check") {
        if isChanged { console.print(isStandardInput ? "-" : displayPath(file.path)) }
      } else if isStandardInput {
        console.write(canonical)
      } else if isChanged {
        try file.project.assureWriting()
        try FileSystem.write(canonical, to: file.path)
        console.print(displayPath(file.path))
      }
    } catch {
      if !failures.contains(error) { failures.append(error) }
    }
  }
  for error in failures { Console.note(error) }
  if !failures.isEmpty { return .failure }
  let isReported = changedCount > 0 && (arguments.has("check") || arguments.has("diff"))
  return problems.status(otherwise: isReported ? .findings : .success)
}
