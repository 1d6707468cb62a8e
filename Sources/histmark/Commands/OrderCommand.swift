import Chronology
import JSON
import Model
import Project
import Records

let orderCommand = CommandDescription(
  name: "order", operands: "[PATH…]",
  summary:
    "Print the events and treaties of documents in the order of time, with the days that follow from all of them and why.",
  options: [.init("json", "Print them as JSON.")]
) { arguments, console in
  let checking = try Checking(arguments.positional, configurationPath: arguments.value("config"))
  for error in checking.errors { Console.note(error) }
  let problems = ConfigurationProblems(of: checking.projects.map(\.project))
  let documentCount = checking.projects.reduce(0) { $0 + $1.named.count }
  let rows = checking.projects.flatMap { scope in
    scope.named.flatMap { orderedThings(in: $0, of: scope.project, isAlone: documentCount == 1) }
  }
  .sorted { $0.order < $1.order }
  if arguments.has("json") {
    var writer = JSONWriter(pretty: true)
    writer.array(rows) { writer, row in row.write(to: &writer) }
    console.print(writer.text)
  } else {
    for row in rows {
      console.print("\(row.when)  \(row.title)\(row.id.map { " (#\($0))" } ?? "")")
      for reason in row.reasons { console.print("    \(reason)") }
    }
  }
  return problems.status(otherwise: checking.errors.isEmpty ? .success : .failure)
}

/// A thing and when it was.
private struct OrderedThing {
  let id: String?
  let title: String
  let kind: String
  let file: String
  let days: DateBounds
  /// Why, where its own date does not tell.
  let reasons: [String]

  /// By the first day, then the last; what is known on no side comes last.
  var order: (first: Int, last: Int, title: String) {
    (days.earliest.day?.value ?? days.latest.day?.value ?? .max, days.latest.day?.value ?? .max, title)
  }

  /// "1945-08-08 … 1945-09-02"
  var when: String {
    let (first, last) = (day(days.earliest), day(days.latest))
    switch (first, last) {
    case (nil, nil): return "?"
    case (let first?, let last?) where first == last: return first
    case (let first, nil): return "\(first ?? "") …"
    case (nil, let last?): return "… \(last)"
    case (let first?, let last?): return "\(first) … \(last)"
    }
  }

  private func day(_ bound: DayBound) -> String? { bound.day.map { EDTFDate($0).description } }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", ifPresent: id)
      writer.member("title", title)
      writer.member("kind", kind)
      writer.member("earliest", ifPresent: day(days.earliest))
      writer.member("latest", ifPresent: day(days.latest))
      writer.key("reasons")
      writer.array(reasons) { writer, reason in writer.string(reason) }
      writer.member("file", file)
    }
  }
}

/// - Parameter isAlone: Whether it is the only document that is named: then lines are told without it.
private func orderedThings(in document: DocumentID, of project: Project, isAlone: Bool) -> [OrderedThing] {
  let workspace = project.workspace
  let events = workspace.events
  let telling = EventTelling(in: workspace, for: isAlone ? document : DocumentID(""))
  return (workspace.documents[document]?.records ?? []).compactMap { record in
    guard record.kindName == "event" || record.kindName == "treaty" else { return nil }
    let key = workspace.eventKey(of: record, in: document)
    let bounds = events.bounds(of: key)
    let own = record.timeSpan?.bounds
    // What is also reckoned otherwise stands at its own date.
    let inferred = bounds.map { found in own.flatMap { found.days.intersection($0) } ?? found.days }
    let days = inferred ?? own ?? DateBounds(earliest: .unknown, latest: .unknown)
    let reasons = days == own ? [] : bounds.map { telling.reasons(for: $0, of: key) } ?? []
    return OrderedThing(
      id: record.id, title: record.shortTitle, kind: record.kindName, file: project.relativePath(document), days: days,
      reasons: reasons)
  }
}
