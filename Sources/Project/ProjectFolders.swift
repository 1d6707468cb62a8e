import Files

/// Which project each folder lies in, asked of the file system once a folder.
package struct ProjectFolders {
  private var known: [String: String?] = [:]

  package init() {}

  /// The nearest folder from a path upwards that holds a `histmark.json`, or `nil`.
  package mutating func projectFolder(above path: String) -> String? {
    let folder = FileSystem.folder(of: path)
    if let found = known[path] ?? known[folder] { return found }
    return projectFolder(of: FileSystem.kind(of: path) == .folder ? path : folder)
  }

  /// The same of a folder.
  private mutating func projectFolder(of folder: String) -> String? {
    if let found = known[folder] { return found }
    let parent = FileSystem.folder(of: folder)
    let isHome = FileSystem.kind(of: "\(folder)/\(Configuration.fileName)") == .file
    let found = isHome ? folder : parent == folder ? nil : projectFolder(of: parent)
    known[folder] = .some(found)
    return found
  }
}
