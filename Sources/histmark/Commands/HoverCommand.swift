import Features
import Files
import JSON
import Model
import Project
import SourceText

let hoverCommand = CommandDescription(
  name: "hover", operands: "FILE:LINE:COLUMN", summary: "Print what an editor would show at a place.",
  options: [.init("json", "Print the card and its place as JSON.")]
) { arguments, console in
  guard let operand = arguments.positional.first, arguments.positional.count == 1, let place = FilePlace(operand) else {
    throw UsageError(message: "Name one place as FILE:LINE:COLUMN, both counted from 1.", command: "hover")
  }
  if FileSystem.kind(of: FileSystem.absolutePath(place.path)) == .folder {
    throw UsageError(message: "\(place.path) is a folder, not a document.", command: "hover")
  }
  let checking = try Checking([place.path], configurationPath: arguments.value("config"))
  if let error = checking.errors.first { throw error }
  let problems = ConfigurationProblems(of: checking.projects.map(\.project))
  let document = DocumentID(FileSystem.absolutePath(place.path))
  guard let project = checking.projects.first?.project, let model = project.model(named: document) else {
    return problems.status(otherwise: .findings)
  }
  let offset = place.offset(in: model.text)
  guard let hover = hover(at: offset, in: DocumentContext(document, model, in: project.workspace)) else {
    return problems.status(otherwise: .findings)
  }
  if arguments.has("json") {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.member("markdown", hover.markdown)
      writer.member("text", model.text.string(hover.range))
      writer.member("startByte", hover.range.start.value)
      writer.member("endByte", hover.range.end.value)
    }
    console.print(writer.text)
  } else {
    console.print(card: hover.markdown)
  }
  return problems.status(otherwise: .success)
}

/// `FILE:LINE:COLUMN`, both counted from one, columns in characters as people count them.
struct FilePlace {
  let path: String
  let line: Int
  let column: Int

  init?(_ operand: String) {
    let parts = operand.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 3, let line = Int(parts[parts.count - 2]), let column = Int(parts[parts.count - 1]),
      line > 0, column > 0
    else { return nil }
    path = parts.dropLast(2).joined(separator: ":")
    self.line = line
    self.column = column
  }

  func offset(in text: SourceText) -> ByteOffset {
    let contents = text.contents(ofLine: line - 1)
    let before = text.string(contents).prefix(column - 1)
    return min(contents.start + ByteCount(before.utf8.count), contents.end)
  }
}
