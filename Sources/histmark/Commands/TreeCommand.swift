import Files
import Project
import SourceText
import Syntax

let treeCommand = CommandDescription(
  name: "tree", operands: "FILE", summary: "Print the syntax tree of a document, a line a node.", options: []
) { arguments, console in
  guard let path = arguments.positional.first, arguments.positional.count == 1 else {
    throw UsageError(message: "Name one file.", command: "tree")
  }
  let project = try Project(
    at: path == "-" ? FileSystem.workingFolder : path, configurationPath: arguments.value("config"))
  let problems = ConfigurationProblems(of: [project])
  let text = SourceText(try FileSystem.read(path, takingPipes: true))
  console.write(Array(SyntaxTree(parsing: text, dialect: .histmark(project.configuration.vocabulary)).dump.utf8))
  return problems.status(otherwise: .success)
}
