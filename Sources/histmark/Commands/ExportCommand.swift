import Export
import Files
import Model
import Project
import SourceText
import Syntax

let exportCommand = CommandDescription(
  name: "export", operands: "FILE", summary: "Print a document in another format.",
  options: [
    .init("to", value: "html", "The format: a page that stands alone."),
    .init("fragment", "The text alone, to be pasted into another page."),
    .init("commonmark", "Exactly what CommonMark’s reference renderer prints: no additions, HTML kept."),
    .init("allow-html", "Keep HTML that stands in the document, rather than show it as text."),
  ]
) { arguments, console in
  guard let path = arguments.positional.first, arguments.positional.count == 1 else {
    throw UsageError(message: "Name one file.", command: "export")
  }
  let format = arguments.value("to") ?? "html"
  guard format == "html" else {
    throw UsageError(message: unknownWord(format, kind: "format", among: ["html"]), command: "export")
  }
  let text = SourceText(try FileSystem.read(path, takingPipes: true))
  if arguments.has("commonmark") {
    console.write(commonMarkHTML(SyntaxTree(parsing: text, dialect: .commonMark)))
    return .success
  }
  let absolute = path == "-" ? "\(FileSystem.workingFolder)/-" : FileSystem.absolutePath(path)
  var project = try Project(at: absolute, configurationPath: arguments.value("config"))
  let problems = ConfigurationProblems(of: [project])
  project.readDocuments()
  let model = project.model(of: text)
  let document = DocumentID(absolute)
  project.add(model, named: document)
  project.readBibliographies()
  var options = HTMLOptions()
  options.isFragment = arguments.has("fragment")
  options.allowsHTML = arguments.has("allow-html")
  console.write(htmlPage(model, named: document, in: project.workspace, options))
  return problems.status(otherwise: .success)
}
