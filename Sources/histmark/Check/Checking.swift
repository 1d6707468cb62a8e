import Export
import Files
import Linting
import Model
import Project
import SourceText

/// The documents that a command line names, each in its project.
struct Checking {
  /// Paths that could not be read or written.
  private(set) var errors: [FileError] = []
  /// A project for each configuration that was met, with the documents that were named.
  private(set) var projects: [Scope] = []
  /// How many findings were mended.
  private(set) var fixCount = 0
  private let choice: RuleChoice
  private let progress: Progress
  private var homes = ProjectFolders()
  private var scopes: [String: Int] = [:]
  private let configurationPath: String?
  /// Whether named documents that take no part are left alone.
  private let forceExclude: Bool
  /// Whether the rest of the project is known from an index, and only what is named is checked.
  private let isIndexed: Bool

  /// A project and those of its documents that a command is about.
  struct Scope {
    var project: Project
    fileprivate(set) var named: [DocumentID] = []
    /// Bibliographies that were named themselves.
    fileprivate(set) var bibliographies: [DocumentID] = []
    fileprivate var seen: Set<DocumentID> = []
    /// Those that were named by their own path, not by a folder's.
    fileprivate var explicit: Set<DocumentID> = []

    /// What is checked: what was named, and the bibliographies that it may cite.
    var files: [DocumentID] {
      named + Set(bibliographies + named.flatMap { project.workspace.bibliographies(of: $0) }).sorted()
    }
  }

  /// - Parameter paths: files, folders, or `-` for standard input; none means the project that the working folder is in.
  init(
    _ paths: [String], configurationPath: String?, choice: RuleChoice = RuleChoice(), index: ProjectIndex? = nil,
    forceExclude: Bool = false, progress: Progress = Progress()
  ) throws(FileError) {
    self.choice = choice
    self.progress = progress
    self.configurationPath = configurationPath
    self.forceExclude = forceExclude
    isIndexed = index != nil
    if let index { projects.append(Scope(project: Project(index))) }
    for path in paths.isEmpty ? ["."] : paths {
      let absolute = path == "-" ? "\(FileSystem.workingFolder)/-" : FileSystem.absolutePath(path)
      guard let kind = path == "-" ? .file : FileSystem.kind(of: absolute) else {
        errors.append(FileError(path: path, number: 2))
        continue
      }
      let index = try scope(of: absolute)
      if path == "-" {
        readInput(as: absolute, in: index)
      } else if kind == .folder {
        try name(folder: absolute, in: index)
      } else if absolute.hasSuffix(".bib") {
        projects[index].bibliographies.append(DocumentID(absolute))
      } else {
        projects[index].explicit.insert(DocumentID(absolute))
        name([absolute], in: index)
      }
    }
    for index in projects.indices { readNamed(in: index) }
  }

  /// Reads the named files that have not been read with the project, and drops those that cannot be, or take no part.
  private mutating func readNamed(in index: Int) {
    for bibliography in projects[index].bibliographies { projects[index].project.readBibliography(bibliography) }
    let known = projects[index].project.workspace
    let missing = projects[index].named.filter {
      (isIndexed || known.documents[$0] == nil) && $0.lastComponent != "-"
    }.map(\.name)
    errors += projects[index].project.add(missing) { [progress] done in progress.show("Reading", done, missing.count) }
    let project = projects[index].project
    let (explicit, forceExclude) = (projects[index].explicit, forceExclude)
    projects[index].named.removeAll { name in
      guard let summary = project.workspace.documents[name] else { return true }
      return explicit.contains(name) ? forceExclude && !project.takesPart(name) : summary.settings.takesPart == false
    }
    projects[index].project.readBibliographies()
  }

  /// The project that a path lies in, with all its documents.
  private mutating func scope(of path: String) throws(FileError) -> Int {
    if isIndexed { return 0 }
    let folder = homes.projectFolder(above: path) ?? ""
    if let known = scopes[folder] { return known }
    var project = try Project(at: path, configurationPath: configurationPath)
    let paths = project.documentPaths()
    errors += project.add(paths) { [progress] done in progress.show("Reading", done, paths.count) }
    projects.append(Scope(project: project))
    scopes[folder] = projects.count - 1
    return projects.count - 1
  }

  /// Names the documents under a folder; those that lie in a project further down are that project's.
  private mutating func name(folder: String, in index: Int) throws(FileError) {
    let paths = Discovery.markdownFiles(under: folder, configuration: projects[index].project.configuration)
    if configurationPath != nil { return name(paths, in: index) }
    for path in paths {
      let home = try scope(of: path)
      if home == index || projects[home].project.takesIn(DocumentID(path)) { name([path], in: home) }
    }
  }

  private mutating func name(_ paths: [String], in index: Int) {
    for path in paths where projects[index].seen.insert(DocumentID(path)).inserted {
      projects[index].named.append(DocumentID(path))
    }
  }

  private mutating func readInput(as path: String, in index: Int) {
    do {
      let model = projects[index].project.model(of: SourceText(try FileSystem.read("-")))
      projects[index].project.add(model, named: DocumentID(path))
      projects[index].explicit.insert(DocumentID(path))
      name([path], in: index)
    } catch {
      errors.append(error)
    }
  }

  /// The findings on the documents that were named, and on the configurations that hold for them.
  func report(_ filter: inout ReportFilter) -> FindingsReport {
    var findings: [Finding] = []
    var texts: [DocumentID: SourceText] = [:]
    var documents: [DocumentID] = []
    for scope in projects {
      let project = scope.project
      let files = isIndexed ? scope.named + scope.bibliographies : scope.files
      func take(_ some: [Finding], of document: DocumentID, _ text: SourceText?) {
        if some.isEmpty { return }
        func found(_ other: DocumentID) -> SourceText? {
          other == document ? text : texts[other] ?? project.text(of: other)
        }
        let kept = filter.kept(some, of: document, text: found)
        for finding in kept {
          for place in [finding.document] + finding.related.map(\.document) where texts[place] == nil {
            texts[place] = found(place)
          }
        }
        findings += kept
      }
      if !isIndexed, let file = project.configurationFile {
        take(project.configurationFindings, of: file.document, file.text)
      }
      inParallel(files, progress: { [progress] done in progress.show("Checking", done, files.count) }) { [choice] in
        project.check($0, choosing: choice)
      } receive: { document, result in
        take(result.findings, of: document, result.text)
      }
      documents += scope.named + scope.bibliographies
    }
    let here = FileSystem.workingFolder
    return FindingsReport(
      findings: findings.sorted(), documents: documents.sorted(), texts: texts, version: Version.current
    ) { displayPath($0.name, from: here) }
  }

  /// Makes the fixes of what would be reported, in memory.
  mutating func mend(_ filter: inout ReportFilter, allowingUnsafe: Bool) -> [MendedFile] {
    var files: [MendedFile] = []
    for index in projects.indices {
      let mending = Mending(
        &projects[index].project, projects[index].files, allowingUnsafe: allowingUnsafe, filter: &filter
      ) { [choice] project, document in project.check(document, choosing: choice).findings }
      for (document, before) in mending.originals {
        guard let after = projects[index].project.text(of: document), after.bytes != before.bytes else { continue }
        files.append(MendedFile(document: document, before: before.bytes, after: after.bytes))
      }
      fixCount += mending.counts.values.reduce(0, +)
    }
    return files.sorted { $0.document < $1.document }
  }

  /// Writes mended files where they belong; standard input's text goes to standard output, mended or not.
  mutating func write(_ files: [MendedFile], to console: inout Console) {
    for file in files where file.document.lastComponent != "-" {
      do throws(FileError) {
        try file.write()
      } catch {
        errors.append(error)
      }
    }
    for scope in projects {
      for input in scope.named where input.lastComponent == "-" {
        console.write(scope.project.text(of: input)?.bytes ?? [])
      }
    }
  }
}
