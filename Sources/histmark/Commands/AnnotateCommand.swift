import Export
import Features
import Files
import Model
import Project
import SourceText

let annotateCommand = CommandDescription(
  name: "annotate", operands: "FILE…",
  summary: "Print documents with their known treaties, states, events and uncertain dates made into links.",
  options: [
    .init("write", "Write the documents in place; those that change are named. Standard input is printed."),
    .init("diff", "Print what would change."),
    .init("all", "Link every mention, not the first of each thing alone."),
    .init("kinds", value: "LIST", "Kinds of record to link, with commas between them; usually treaty,polity,event."),
    .init("no-dates", "Leave dates alone."),
  ]
) { arguments, console in
  if arguments.positional.isEmpty { throw UsageError(message: "Name a document.", command: "annotate") }
  var choice = AnnotationChoice()
  choice.everyMention = arguments.has("all")
  choice.uncertainDates = !arguments.has("no-dates")
  if let kinds = arguments.value("kinds") {
    choice.kinds = Set(kinds.split(separator: ",").map { $0.split(separator: " ").joined() })
  }
  var status = ExitStatus.success
  var problems = ConfigurationProblems()
  for path in arguments.positional {
    do {
      let absolute = FileSystem.absolutePath(path)
      var project = try Project(at: absolute, configurationPath: arguments.value("config"))
      problems.tell(of: project)
      let kinds = project.configuration.vocabulary.kinds.map(\.name)
      if let unknown = choice.kinds.subtracting(kinds).min() {
        throw UsageError(message: unknownWord(unknown, kind: "kind of record", among: kinds), command: "annotate")
      }
      // Records of the whole project stand in for bundled ones.
      try project.readDocuments(and: path)
      let document = DocumentID(absolute)
      guard let model = project.model(named: document) else { throw FileError(path: path, number: 2) }
      let found = annotations(of: DocumentContext(document, model, in: project.workspace), choosing: choice)
      for mention in found.ambiguous {
        let place = model.text.position(of: mention.range.start, in: .utf32)
        let name = model.text.string(mention.range)
        Console.note(
          "\(displayPath(absolute)):\(place.line + 1):\(place.column + 1): ‘\(name)’ can be any of \(mention.candidates.count) things and is left."
        )
      }
      let annotated = model.text.applying(found.edits).bytes
      if arguments.has("diff") {
        let path = String(displayPath(absolute).drop { $0 == "/" })
        console.write(unifiedDiff(from: model.text.bytes, to: annotated, path: path, color: console.usesColor))
      } else if arguments.has("write"), path != "-" {
        if annotated == model.text.bytes { continue }
        try project.assureWriting()
        try FileSystem.write(annotated, to: absolute)
        console.print("\(displayPath(absolute)): \(found.edits.count) \(found.edits.count == 1 ? "link" : "links")")
      } else {
        console.write(annotated)
      }
    } catch let error as FileError {
      Console.note(error)
      status = .failure
    }
  }
  return problems.status(otherwise: status)
}
