import Files

/// Which project each folder lies in, asked of the file system once a folder.
package struct ProjectFolders {
  private var known: [String: String?] = [:]

  package init() {}

  /// The nearest folder from a path upwards that holds a `histmark.json`, or `nil`.
  package mutating func projectFolder(above path: String) -> String? {
    let folder = FileSystem.folder(of: path)
    if let found = known[path] ?? known[folder] { return found }
    let start = FileSystem.kind(of: path) == .folder ? path : folder
    let found = Discovery.projectFolder(above: start)
    known[start] = .some(found)
    return found
  }
}
