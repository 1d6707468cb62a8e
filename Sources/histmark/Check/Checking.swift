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
  private(set) var projects: [CheckScope] = []
  /// How many findings were mended.
  private(set) var fixCount = 0
  /// Documents whose fixes could not be written.
  private(set) var unwritten: Set<DocumentID> = []
  private let choice: RuleChoice
  private let memory: CheckMemory?
  private let progress: Progress
  private var homes = ProjectFolders()
  private var scopes: [String: Int] = [:]
  private let configurationPath: String?
  /// Whether the rest of the project is known from an index.
  private let isIndexed: Bool

  /// - Parameters:
  ///   - paths: Files, folders, or `-` for standard input; none means the project that the working folder is in.
  ///   - forceExclude: Whether named documents that take no part are left alone.
  ///   - memory: Where checks are remembered, if they are.
  init(
    _ paths: [String], configurationPath: String?, choice: RuleChoice = RuleChoice(), index: ProjectIndex? = nil,
    forceExclude: Bool = false, remembering memory: CheckMemory? = nil, progress: Progress = Progress()
  ) throws(FileError) {
    self.choice = choice
    self.memory = memory
    self.progress = progress
    self.configurationPath = configurationPath
    isIndexed = index != nil
    if let index { projects.append(CheckScope(Project(index), isIndexed: true)) }
    var files: Set<String> = []
    for path in paths.isEmpty ? [Discovery.currentFolder] : paths {
      let absolute = path == "-" ? "\(FileSystem.workingFolder)/-" : FileSystem.absolutePath(path)
      guard let kind = path == "-" ? .file : path.isEmpty ? nil : FileSystem.kind(of: absolute) else {
        errors.append(FileError(path: path, number: 2))
        continue
      }
      // Of a file and links to it the first is taken.
      if kind != .folder, !files.insert(FileSystem.canonicalPath(absolute) ?? absolute).inserted { continue }
      let index = try scope(of: absolute)
      if absolute.hasSuffix(".bib"), kind != .folder {
        projects[index].name(bibliography: absolute)
      } else if path == "-" || kind == .other {
        readInput(path, as: absolute, in: index)
      } else if kind == .folder {
        try name(folder: absolute, in: index)
      } else {
        projects[index].name(file: absolute)
      }
    }
    for index in projects.indices {
      // A folder can be met on the way of several projects.
      errors += projects[index].read(
        remembering: memory, rules: choice, forceExclude: forceExclude, progress: progress
      ).filter { !errors.contains($0) }
    }
  }

  /// Whether the paths can be read and hold no document.
  var foundNothing: Bool { errors.isEmpty && projects.allSatisfy { $0.holdsNothing } }

  /// The project that a path lies in.
  private mutating func scope(of path: String) throws(FileError) -> Int {
    if isIndexed { return 0 }
    let folder = homes.projectFolder(above: path) ?? ""
    if let known = scopes[folder] { return known }
    projects.append(CheckScope(try Project(at: path, configurationPath: configurationPath)))
    scopes[folder] = projects.count - 1
    return projects.count - 1
  }

  /// Names the documents under a folder; those that lie in a project further down are that project's.
  private mutating func name(folder: String, in index: Int) throws(FileError) {
    let project = projects[index].project
    let paths =
      folder == project.folder ? projects[index].paths : projects[index].project.findDocuments(under: folder)
    projects[index].name(folder: folder)
    var start = 0
    while start < paths.count {
      let parent = FileSystem.folder(of: paths[start])
      let end = paths[(start + 1)...].firstIndex { !FileSystem.isDirectly($0, in: parent) } ?? paths.count
      let home = configurationPath == nil ? try scope(of: paths[start]) : index
      if home == index {
        projects[home].name(paths[start..<end])
      } else {
        projects[home].name(paths[start..<end].filter { projects[home].project.takesIn(DocumentID($0)) }[...])
      }
      start = end
    }
  }

  /// Names what can be read but once, standard input or a pipe.
  private mutating func readInput(_ path: String, as name: String, in index: Int) {
    do {
      try projects[index].project.readInput(path, as: name)
      projects[index].name(input: name)
    } catch {
      errors.append(error)
    }
  }

  /// The findings on the documents that were named, and on the configurations that hold for them.
  func report(_ filter: inout ReportFilter) -> FindingsReport {
    var findings: [Finding] = []
    var excerpts: [DocumentID: TextExcerpt] = [:]
    var documents: [DocumentID] = []
    for scope in projects {
      func take(_ some: LocatedFindings, of document: DocumentID) {
        if some.findings.isEmpty { return }
        let kept = filter.kept(some, of: document, text: scope.text)
        if kept.isEmpty { return }
        excerpts.merge(some.excerpts) { $0.union($1) }
        findings += kept
      }
      if !isIndexed, let file = scope.project.configurationFile {
        take(LocatedFindings(scope.project.configurationFindings) { _ in file.text }, of: file.document)
      }
      scope.check(choice, remembering: memory, progress: progress, receive: take)
      documents += scope.named + scope.bibliographies
    }
    let here = FileSystem.workingFolder
    return FindingsReport(
      findings: findings.sorted(), documents: documents.sorted(), excerpts: excerpts, version: Version.current
    ) { FileSystem.relativePath($0.name, from: here) }
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
        files.append(
          MendedFile(
            document: document, before: before.bytes, after: after.bytes, fixCount: mending.counts[document] ?? 0))
      }
      fixCount += mending.counts.values.reduce(0, +)
    }
    return files.sorted { $0.document < $1.document }
  }

  /// Writes mended files where they belong; standard input's text goes to standard output, mended or not. A file that cannot
  /// be written is as it was, and nothing on it is mended.
  ///
  /// - Returns: how many were written.
  mutating func write(_ files: [MendedFile], to console: inout Console) -> Int {
    for file in files where file.document.lastComponent != "-" {
      do throws(FileError) {
        for scope in projects where scope.files.contains(file.document) { try scope.project.assureWriting() }
        try file.write()
      } catch {
        if !errors.contains(error) { errors.append(error) }
        unwritten.insert(file.document)
        fixCount -= file.fixCount
        for index in projects.indices where projects[index].files.contains(file.document) {
          projects[index].project.replace(SourceText(file.before), of: file.document)
        }
      }
    }
    for scope in projects {
      for input in scope.named where input.lastComponent == "-" {
        console.write(scope.project.text(of: input)?.bytes ?? [])
      }
    }
    return files.count - unwritten.count
  }
}
