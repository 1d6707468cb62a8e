import Chronology
import Features
import Files
import JSON
import Model
import Project
import Records

let factsCommand = CommandDescription(
  name: "facts", operands: "NAME…", summary: "Print what is known of a treaty, state, war or era, by id or name.",
  options: [.init("json", "Print facts as JSON; an array where several are found.")]
) { arguments, console in
  if arguments.positional.isEmpty { throw UsageError(message: "Name a treaty, state, war or era.", command: "facts") }
  var project = try Project(at: FileSystem.workingFolder, configurationPath: arguments.value("config"))
  let problems = ConfigurationProblems(of: [project])
  project.readDocuments()
  var found: [Found] = []
  var namesakes: [Record] = []
  var status = ExitStatus.success
  // Several words are one name, unless they are only found apart.
  let whole = project.facts(named: arguments.positional.joined(separator: " "))
  if !whole.found.isEmpty {
    found = whole.found
    // A person reads of the thing that is usually called so; the others are told by name.
    if whole.hasUsual, !arguments.has("json") {
      namesakes = found.dropFirst().map(\.record)
      found = Array(found.prefix(1))
    }
  } else {
    for name in arguments.positional {
      let some = project.facts(named: name).found
      if some.isEmpty {
        status = .findings
        noteUnknown(name, in: project.workspace)
      }
      found += some
    }
  }
  if arguments.has("json") {
    var writer = JSONWriter(pretty: true)
    if found.count == 1 {
      write(found[0], project.workspace, to: &writer)
    } else if !found.isEmpty {
      writer.array(found) { writer, item in write(item, project.workspace, to: &writer) }
    }
    if !found.isEmpty { console.print(writer.text) }
  } else {
    var cards = found.map { item in
      item.isOwn ? completedCard(item.record, in: project.workspace) : recordCard(item.record, in: project.workspace)
    }
    if !namesakes.isEmpty {
      let others = namesakes.prefix(12).map { "\($0.title) (#\($0.id ?? ""))" }.joined(separator: "; ")
      cards.append("*Also called so: \(others).*")
    }
    if !cards.isEmpty { console.print(card: cards.joined(separator: "\n\n---\n\n")) }
  }
  return problems.status(otherwise: status)
}

/// A record that was asked for.
private struct Found {
  let record: Record
  /// The file that it is in.
  let home: String
  /// Whether it is the project's own.
  let isOwn: Bool
}

extension Project {
  /// Records of an id or name: the project's own first, then those of the gazetteer that they do not stand in for; and
  /// whether the first is what is usually called so.
  fileprivate func facts(named name: String) -> (found: [Found], hasUsual: Bool) {
    let id = name.hasPrefix("#") ? String(name.dropFirst()) : name
    if let definition = workspace.record(id: id), let found = fact(definition) { return ([found], true) }
    var found: [Found] = []
    let folded = name.lowercased()
    for (document, record) in workspace.records where record.names.contains(where: { $0.lowercased() == folded }) {
      found.append(Found(record: record, home: relativePath(document), isOwn: true))
    }
    for authority in workspace.gazetteer.records(askedFor: name) {
      guard let fact = fact(.authority(authority)), !found.contains(where: { $0.record.id == fact.record.id }) else {
        continue
      }
      found.append(fact)
    }
    let usual = found.filter { $0.record.shortTitle.lowercased() == folded }
    if usual.count != 1 { return (found, false) }
    return (usual + found.filter { $0.record.id != usual[0].record.id }, true)
  }

  /// What a definition leads to: for a bundled record, the project's in its place.
  private func fact(_ definition: Definition) -> Found? {
    if case .authority(let authority) = definition {
      if let own = workspace.projectRecord(sameAs: authority) { return fact(own) }
      return Found(record: authority.record, home: authority.file, isOwn: false)
    }
    return definition.record.map { Found(record: $0, home: relativePath(definition.document), isOwn: true) }
  }
}

/// `id, title, names[], signed[], inForce[], place, parties[], notSigned[], notRatified[], citations[], sources[]` and
/// every field besides; `fromGazetteer[]` names the fields that a record of the project has from the bundled one.
private func write(_ found: Found, _ workspace: WorkspaceModel, to writer: inout JSONWriter) {
  let completed = found.isOwn ? workspace.completed(found.record) : nil
  let record = completed?.record ?? found.record
  func dates(_ field: String) -> [String] {
    // A Julian day is also given under the name that histories use.
    let parts = record.datedValues(field).flatMap(\.parts)
    let old = parts.compactMap { part in part.date?.calendar == .julian ? part.text : nil }
    var seen: Set<String> = []
    return (record.dates(field).map { $0.edtf.description } + old).filter { seen.insert($0).inserted }
  }
  func names(_ field: String) -> [String] {
    record.mentions(field).map { mention in
      if !mention.name.isEmpty { return mention.name }
      return workspace.definition(of: mention)?.record?.shortTitle ?? mention.id ?? ""
    }
  }
  func texts(_ field: String) -> [String] { record.fields(field).map(\.string) }
  func list(_ key: String, _ values: [String], _ writer: inout JSONWriter) {
    writer.key(key)
    writer.array(values) { writer, value in writer.string(value) }
  }
  writer.object { writer in
    writer.member("id", record.id ?? "")
    writer.member("kind", record.kindName)
    writer.member("title", record.title)
    writer.member("short", record.shortTitle)
    list("names", completed?.names ?? record.names, &writer)
    // The day on which a treaty was opened for signature or adopted is given for its date as well.
    let signed = record.kindName == "treaty" ? dates("signed") + dates("opened") + dates("date") : dates("signed")
    list("signed", signed.enumerated().filter { !signed[..<$0.offset].contains($0.element) }.map(\.element), &writer)
    list("opened", dates("opened"), &writer)
    list("inForce", dates("in-force"), &writer)
    list("until", dates("until"), &writer)
    list("from", dates("from"), &writer)
    list("date", dates("date"), &writer)
    writer.member("place", ifPresent: record.placeName(in: workspace))
    list("parties", names("parties"), &writer)
    list("notSigned", names("not-signed"), &writer)
    list("notRatified", names("not-ratified"), &writer)
    list("citations", texts("series"), &writer)
    list("sources", texts("source"), &writer)
    writer.member("note", ifPresent: record.text("note"))
    writer.member("status", ifPresent: record.text("status"))
    writer.object("fields") { writer in
      var seen: Set<String> = []
      for field in record.fields where seen.insert(field.name).inserted { list(field.name, texts(field.name), &writer) }
    }
    if let completed { list("fromGazetteer", completed.added, &writer) }
    writer.member("file", found.home)
  }
}
