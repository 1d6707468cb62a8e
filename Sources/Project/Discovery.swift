import Files

/// Finding the documents of a folder.
package enum Discovery {
  /// The nearest folder from `path` upwards that holds a `histmark.json`, or `nil`.
  package static func projectFolder(above path: String) -> String? {
    var folder = FileSystem.kind(of: path) == .folder ? path : FileSystem.folder(of: path)
    while true {
      if FileSystem.kind(of: "\(folder)/\(Configuration.fileName)") == .file { return folder }
      if folder == "/" || folder == "." { return nil }
      folder = FileSystem.folder(of: folder)
    }
  }

  /// Every Markdown file under a folder, in order of path, that no ignore file and no `exclude` pattern hides.
  ///
  /// Folders whose name begins with a dot, and folders reached through symbolic links, are left alone, so that a loop of
  /// links ends.
  package static func markdownFiles(under root: String, configuration: Configuration) -> [String] {
    documents(under: root, configuration: configuration, limits: .none).paths
  }

  /// The same, as far as limits allow; what lies near the folder first.
  package static func documents(
    under root: String, configuration: Configuration, limits: ReadingLimits, isCancelled: () -> Bool = { false }
  ) -> FoundDocuments {
    var found: [String] = []
    var pending: [(path: String, relative: String, ignores: [IgnoreList])] = [(root, "", [])]
    var next = 0
    var entries = 0
    var isWhole = true
    while next < pending.count {
      let folder = pending[next]
      next += 1
      if entries > limits.entries || found.count > limits.documents || isCancelled() {
        isWhole = false
        break
      }
      var ignores = folder.ignores
      if let list = IgnoreList(folder: folder.path, relative: folder.relative) { ignores.append(list) }
      for entry in FileSystem.entries(of: folder.path) {
        entries += 1
        if entry.name.hasPrefix(".") { continue }
        let relative = folder.relative.isEmpty ? entry.name : "\(folder.relative)/\(entry.name)"
        let path = folder.path == "/" ? "/\(entry.name)" : "\(folder.path)/\(entry.name)"
        let isFolder = entry.kind == .folder
        if isFolder ? entry.isLink || skippedFolders.contains(entry.name) : !isMarkdown(entry.name) { continue }
        if isFolder, systemFolders.contains(path) { continue }
        if IgnoreList.hides(relative, isFolder: isFolder, lists: ignores) { continue }
        if configuration.excludes(relative, isFolder: isFolder) { continue }
        if isFolder {
          pending.append((path, relative, ignores))
        } else if entry.kind == .file, configuration.includes(relative) {
          found.append(path)
        }
      }
    }
    if found.count > limits.documents {
      found.removeLast(found.count - limits.documents)
      isWhole = false
    }
    return FoundDocuments(paths: found.sorted(), isWhole: isWhole)
  }

  /// Whether a file name is one of a Markdown document.
  package static func isMarkdown(_ name: String) -> Bool {
    name.hasSuffix(".md") || name.hasSuffix(".markdown") || name.hasSuffix(".qmd") || name.hasSuffix(".Rmd")
  }

  /// Folders that hold no one's prose, whether or not an ignore file says so.
  private static let skippedFolders: Set<String> = ["node_modules", "__pycache__", "venv"]
  /// What the operating system shows as files and is none.
  private static let systemFolders: Set<String> = ["/proc", "/sys", "/dev", "/run"]
}

/// The patterns of one `.gitignore`, and the folder they count from.
struct IgnoreList {
  private let relative: String
  private let patterns: [PathPattern]

  init?(folder: String, relative: String) {
    let path = "\(folder)/.gitignore"
    guard FileSystem.kind(of: path) == .file, let bytes = try? FileSystem.read(path) else { return nil }
    self.relative = relative
    patterns = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap {
      PathPattern(String($0))
    }
  }

  /// Whether the last pattern that matches, the deepest list counting most, hides a path.
  static func hides(_ path: String, isFolder: Bool, lists: [IgnoreList]) -> Bool {
    for list in lists.reversed() {
      let local = list.relative.isEmpty ? path : String(path.dropFirst(list.relative.count + 1))
      for pattern in list.patterns.reversed() where pattern.matches(local, isFolder: isFolder) {
        return !pattern.isNegated
      }
    }
    return false
  }
}
