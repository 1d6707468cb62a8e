import Model
import Project

let whyCommand = CommandDescription(
  name: "why", operands: "ID ID [PATH…]",
  summary: "Print why one event is before another, as the project tells it, or the documents that are named.",
  options: []
) { arguments, console in
  let ids = arguments.positional.prefix(2).map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
  guard ids.count == 2, ids[0] != ids[1] else {
    throw UsageError(message: "Name two events by their ids.", command: "why")
  }
  let checking = try Checking(Array(arguments.positional.dropFirst(2)), configurationPath: arguments.value("config"))
  for error in checking.errors { Console.note(error) }
  if !checking.errors.isEmpty { return .failure }
  let problems = ConfigurationProblems(of: checking.projects.map(\.project))
  let workspaces = checking.projects.map(\.project.workspace)
  guard let workspace = workspaces.first(where: { place in ids.allSatisfy { place.record(id: $0) != nil } }) else {
    note(unknown: ids, in: workspaces)
    return problems.status(otherwise: .findings)
  }
  // No document is being read: every place is told with its file.
  let telling = EventTelling(in: workspace, for: DocumentID(""))
  let events = workspace.events
  for (first, last) in [(EventKey.id(ids[0]), EventKey.id(ids[1])), (.id(ids[1]), .id(ids[0]))] {
    guard let chain = events.chain(from: first, to: last), chain.limit < 0 else { continue }
    console.print("\(telling.name(first)) is before \(telling.name(last)):")
    console.print("\(telling.account(of: chain.links, from: last, to: first)).")
    return problems.status(otherwise: .success)
  }
  console.print(
    "Nothing tells which of \(telling.name(.id(ids[0]))) and \(telling.name(.id(ids[1]))) was over before the other began."
  )
  for id in ids {
    guard let bounds = events.bounds(of: .id(id)), let words = bounds.words else { continue }
    let reasons = telling.reasons(for: bounds, of: .id(id)).joined(separator: "; it ")
    console.print("\(telling.name(.id(id))) was \(words)\(reasons.isEmpty ? "" : ": it \(reasons)").")
  }
  return problems.status(otherwise: .findings)
}

/// Says which of some ids nothing has, and what to do where no documents were read.
private func note(unknown ids: [String], in workspaces: [WorkspaceModel]) {
  if workspaces.allSatisfy({ $0.documents.count == 0 }) {
    Console.note("histmark: there are no documents here; name those that tell of the two, after their ids.")
    return
  }
  let unknown = ids.filter { id in !workspaces.contains { $0.record(id: id) != nil } }
  if unknown.isEmpty {
    Console.note("histmark: the two are told of in different projects, which know nothing of each other.")
  }
  guard let workspace = workspaces.first else { return }
  for id in unknown { noteUnknown(id, in: workspace) }
}
