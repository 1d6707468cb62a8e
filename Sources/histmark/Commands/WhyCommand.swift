import Files
import Model
import Project

let whyCommand = CommandDescription(
  name: "why", operands: "ID ID", summary: "Print why one event of the project is before another.", options: []
) { arguments, console in
  let ids = arguments.positional.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
  guard ids.count == 2 else { throw UsageError(message: "Name two events by their ids.", command: "why") }
  var project = try Project(at: FileSystem.workingFolder, configurationPath: arguments.value("config"))
  project.readDocuments()
  let workspace = project.workspace
  for id in ids where workspace.record(id: id) == nil {
    Console.note("histmark: nothing is known of ‘\(id)’.")
    return .findings
  }
  // No document is being read: every place is told with its file.
  let telling = EventTelling(in: workspace, for: DocumentID(""))
  let events = workspace.events
  for (first, last) in [(EventKey.id(ids[0]), EventKey.id(ids[1])), (.id(ids[1]), .id(ids[0]))] {
    guard let chain = events.chain(from: first, to: last), chain.limit < 0 else { continue }
    console.print("\(telling.name(first)) is before \(telling.name(last)):")
    console.print("\(telling.account(of: chain.links, from: last, to: first)).")
    return .success
  }
  console.print(
    "Nothing tells which of \(telling.name(.id(ids[0]))) and \(telling.name(.id(ids[1]))) was over before the other began."
  )
  return .findings
}
