import Export
import Files
import Project
import Vocabulary

let kindsCommand = CommandDescription(
  name: "kinds", operands: "[KIND…]", summary: "List kinds of record and their fields.", options: []
) { arguments, console in
  let project = try Project(at: FileSystem.workingFolder, configurationPath: arguments.value("config"))
  let problems = ConfigurationProblems(of: [project])
  let vocabulary = project.configuration.vocabulary
  let ink = Ink(console.usesColor)
  for name in arguments.positional where vocabulary.kind(named: name) == nil {
    throw UsageError(
      message: unknownWord(name, kind: "kind of record", among: vocabulary.kinds.map(\.name)), command: "kinds")
  }
  let kinds = vocabulary.kinds.filter { arguments.positional.isEmpty || arguments.positional.contains($0.name) }
  for kind in kinds {
    console.print("\(ink.bold(kind.name.padded(to: 10))) \(kind.summary)")
    if arguments.positional.isEmpty { continue }
    let width = kind.fields.map(\.name.count).max() ?? 0
    for field in kind.fields { console.print("  \(ink.cyan(field.name.padded(to: width)))  \(field.summary)") }
  }
  return problems.status(otherwise: .success)
}
