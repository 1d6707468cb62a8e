import Files

/// The documents that a command line names, with the project that each lies in; none of them is read.
package struct NamedFiles {
  /// In the order of the command line, those of a folder in order of path, each once.
  package private(set) var files: [(path: String, project: Project)] = []
  /// The projects that they lie in, without their documents.
  package private(set) var projects: [Project] = []
  /// Paths that lead nowhere.
  package private(set) var errors: [FileError] = []

  /// - Parameter paths: files, folders, or `-` for standard input; none means the project that the working folder is in.
  package init(_ paths: [String], configurationPath: String? = nil) throws(FileError) {
    var known: [String: Project] = [:]
    var seen: Set<String> = []
    for path in paths.isEmpty ? [Discovery.currentFolder] : paths {
      let absolute = path == "-" ? FileSystem.workingFolder : FileSystem.absolutePath(path)
      guard let kind = path.isEmpty ? nil : FileSystem.kind(of: absolute) else {
        errors.append(FileError(path: path, number: 2))
        continue
      }
      let folder = Discovery.projectFolder(above: absolute) ?? ""
      let project: Project
      if let found = known[folder] {
        project = found
      } else {
        project = try Project(at: absolute, configurationPath: configurationPath)
        projects.append(project)
        known[folder] = project
      }
      var found = [path == "-" ? path : absolute]
      if path != "-", kind == .folder {
        let folder = Discovery.documents(under: absolute, configuration: project.configuration, limits: .none)
        found = folder.paths
        errors += folder.errors.filter { !errors.contains($0) }
      }
      for file in found where seen.insert(file).inserted { files.append((file, project)) }
    }
  }
}
