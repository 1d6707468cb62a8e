import Files
import Project

let initCommand = CommandDescription(
  name: "init", operands: "[FOLDER]", summary: "Write a commented histmark.json.", options: []
) { arguments, console in
  if arguments.positional.count > 1 { throw UsageError(message: "Name one folder.", command: "init") }
  let folder = arguments.positional.first ?? "."
  let path = folder == "." ? Configuration.fileName : "\(folder)/\(Configuration.fileName)"
  if FileSystem.kind(of: path) != nil {
    Console.note("histmark: \(path) is there already; it is left as it is.")
    return .failure
  }
  try FileSystem.write(Array(template.utf8), to: path)
  console.print("Wrote \(path). ‘histmark check’ now checks every Markdown file of its folder.")
  return .success
}

/// The configuration with everything at its default, each key explained.
private var template: String {
  let keys = ConfigurationKey.all.filter { $0.name != "$schema" }
  let lines = keys.map { "  // \($0.summary)\n  // \"\($0.name)\": \($0.example)" }
  return "{\n  \"$schema\": \"\(ConfigurationSchema.address)\",\n\n\(lines.joined(separator: ",\n\n"))\n}\n"
}
