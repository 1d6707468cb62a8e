import Files
import Project

let initCommand = CommandDescription(
  name: "init", operands: "[FOLDER]", summary: "Write a commented histmark.json.", options: []
) { arguments, console in
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
  let examples: [String: String] = [
    "include": "[\"**/*.md\"]", "exclude": "[\"drafts/\"]", "bibliography": "[\"references.bib\"]",
    "calendar": "\"gregorian\"", "language": "\"en-GB\"",
    "kinds": "{ \"ship\": { \"summary\": \"A ship.\", \"fields\": { \"launched\": \"date\" } } }",
    "rules": "{ \"unverified-source\": \"warning\" }",
    "overrides": "[{ \"paths\": [\"notes/**\"], \"rules\": { \"empty-section\": \"off\" } }]",
  ]
  let keys = Configuration.keys.filter { examples[$0.name] != nil }
  let lines = keys.map { "  // \($0.summary)\n  // \"\($0.name)\": \(examples[$0.name] ?? "")" }
  return "{\n\(lines.joined(separator: ",\n\n"))\n}\n"
}
