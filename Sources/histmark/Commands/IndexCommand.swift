import Files
import Project

let indexCommand = CommandDescription(
  name: "index", operands: "[PATH…]",
  summary: "Print the facts of a project as one file, against which ‘check --index’ checks documents one by one.",
  options: [.init("output", letter: "o", value: "FILE", "Where to write it in place of standard output.")]
) { arguments, console in
  let checking = try Checking(arguments.positional, configurationPath: arguments.value("config"))
  var errors = checking.errors
  if checking.projects.isEmpty, let error = errors.first { throw error }
  guard let scope = checking.projects.first, checking.projects.count == 1 else {
    throw UsageError(message: "An index is of one project; these paths are of several, or of none.", command: "index")
  }
  let problems = ConfigurationProblems(of: [scope.project])
  let bytes = ProjectIndex(of: scope.project, errors: &errors).bytes
  if let path = arguments.value("output") { try FileSystem.write(bytes, to: path) } else { console.write(bytes) }
  for error in errors { Console.note(error) }
  return problems.status(otherwise: errors.isEmpty ? .success : .failure)
}
