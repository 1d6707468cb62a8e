import Files
import JSON
import Linting
import Model
import Project

/// What `check --show-config` prints: what holds for each document, and where it comes from.
func showConfiguration(_ arguments: Arguments, _ console: inout Console) throws -> ExitStatus {
  let paths = arguments.positional.isEmpty ? ["."] : arguments.positional
  var problems = ConfigurationProblems()
  for path in paths {
    let absolute = FileSystem.absolutePath(path)
    let project = try Project(at: absolute, configurationPath: arguments.value("config"))
    let configuration = project.configuration
    let document = DocumentID(absolute)
    let isFolder = FileSystem.kind(of: absolute) == .folder
    let selection = configuration.selection(for: project.relativePath(document))
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.member("path", path)
      writer.key("configuration")
      if let file = project.configurationFile { writer.string(file.document.name) } else { writer.null() }
      if !isFolder { writer.member("isDocument", project.takesIn(document)) }
      writer.member("problems", project.configurationFindings.count)
      writer.member("calendar", configuration.calendar ?? "gregorian")
      writer.key("language")
      if let language = configuration.language { writer.string(language) } else { writer.null() }
      writer.key("bibliography")
      writer.array(project.workspace.commonBibliographies.map(\.name))
      writer.key("kinds")
      writer.array(configuration.vocabulary.kinds.map(\.name))
      writer.object("rules") { writer in
        for rule in RuleCatalog.all.map({ $0.description }) {
          writer.member(rule.name, selection.severity(of: rule, usual: rule.severity)?.name ?? "off")
        }
      }
    }
    console.print(writer.text)
    problems.tell(of: project)
  }
  return problems.status(otherwise: .success)
}
