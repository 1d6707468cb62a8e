import Export
import Files
import Linting
import Model
import Project
import SourceText

/// The documents that a command line names, each in its project.
struct Checking {
  /// Paths that could not be read.
  private(set) var errors: [FileError] = []
  /// A project for each configuration that was met, with the documents that were named.
  private(set) var projects: [(project: Project, named: [DocumentID])] = []

  /// - Parameter paths: files, folders, or `-` for standard input; none means the project that the working folder is in.
  init(_ paths: [String], configurationPath: String?) throws(FileError) {
    var byFolder: [String: Int] = [:]
    for path in paths.isEmpty ? ["."] : paths {
      let absolute = path == "-" ? "\(FileSystem.workingFolder)/-" : FileSystem.absolutePath(path)
      guard path == "-" || FileSystem.kind(of: absolute) != nil else {
        errors.append(FileError(path: path, number: 2))
        continue
      }
      let folder = Discovery.projectFolder(above: absolute) ?? ""
      let index: Int
      if let known = byFolder[folder] {
        index = known
      } else {
        index = projects.count
        byFolder[folder] = index
        var project = try Project(at: absolute, configurationPath: configurationPath)
        errors += project.add(project.documentPaths())
        projects.append((project, []))
      }
      name(path, absolute, in: index)
    }
    for index in projects.indices { projects[index].project.readBibliographies() }
  }

  private mutating func name(_ path: String, _ absolute: String, in index: Int) {
    var paths = [absolute]
    if path != "-", FileSystem.kind(of: absolute) == .folder {
      paths = Discovery.markdownFiles(under: absolute, configuration: projects[index].project.configuration)
    }
    let missing = paths.filter { !isKnown($0, index) }
    if path == "-" {
      do {
        let text = SourceText(try FileSystem.read("-"))
        let model = projects[index].project.model(of: text)
        projects[index].project.add(model, named: DocumentID(absolute))
      } catch {
        errors.append(error)
        return
      }
    } else {
      errors += projects[index].project.add(missing)
    }
    var known = Set(projects[index].named)
    for document in paths.lazy.map({ DocumentID($0) }) where isKnown(document.name, index) {
      if known.insert(document).inserted { projects[index].named.append(document) }
    }
  }

  private func isKnown(_ path: String, _ index: Int) -> Bool {
    projects[index].project.workspace.documents[DocumentID(path)] != nil
  }

  /// The findings on the documents that were named, and on the configurations that hold for them.
  func report(levels: [String: RuleLevel], keeping isKept: (Finding) -> Bool) -> FindingsReport {
    var findings: [Finding] = []
    var texts: [DocumentID: SourceText] = [:]
    var count = 0
    for (project, named) in projects {
      var found = project.configurationFindings
      inParallel(named) { document in
        let selection = project.configuration.selection(for: project.relativePath(document)).overridden(by: levels)
        return project.findings(in: document, selection: selection)
      } receive: { _, some in
        found += some
      }
      for name in Set(named.flatMap { project.workspace.bibliographies(of: $0) }).sorted() {
        let selection = project.configuration.selection(for: project.relativePath(name)).overridden(by: levels)
        found += project.findings(inBibliography: name, selection: selection)
      }
      found = found.filter(isKept)
      count += named.count
      for finding in found {
        for document in [finding.document] + finding.related.map(\.document) where texts[document] == nil {
          texts[document] = project.text(of: document)
        }
      }
      findings += found
    }
    return FindingsReport(findings: findings.sorted(), documentCount: count, texts: texts) { displayPath($0.name) }
  }
}
