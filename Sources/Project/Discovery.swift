import Files
import Model
import Threads

/// Finding the documents of a folder.
package enum Discovery {
  /// The nearest folder from `path` upwards that holds a `histmark.json`, or `nil`.
  package static func projectFolder(above path: String) -> String? {
    var folders = ProjectFolders()
    return folders.projectFolder(above: path)
  }

  /// The folder that a command is about which names none: that of the project that the working folder lies in, or the
  /// working folder itself.
  package static var currentFolder: String {
    let here = FileSystem.workingFolder
    return projectFolder(above: here) ?? here
  }

  /// Every Markdown file under a folder, in order of path, that no ignore file and no `exclude` pattern hides, as far as
  /// limits allow; what lies near the folder first.
  ///
  /// Folders whose name begins with a dot, and folders reached through symbolic links, are left alone, so that a loop of
  /// links ends. Of a file and links to it the file alone is given.
  package static func documents(
    under root: String, configuration: Configuration, limits: ReadingLimits, isCancelled: () -> Bool = { false }
  ) -> FoundDocuments {
    var found = FoundDocuments()
    var level = [Folder(path: root, relative: "", ignores: [])]
    var entries = 0
    var links: Set<String> = []
    while found.isWhole, !level.isEmpty {
      var next: [Folder] = []
      inParallel(level, isCancelled: { !found.isWhole }) {
        $0.contents(configuration)
      } receive: { folder, contents in
        if entries > limits.entries || found.paths.count > limits.documents || isCancelled() { found.isWhole = false }
        if !found.isWhole { return }
        entries += contents.entryCount
        found.paths += contents.documents
        links.formUnion(contents.links)
        if let error = contents.error { found.errors.append(error) }
        found.bibliographies[folder.path] = contents.bibliographies
        next += contents.folders
      }
      level = next
    }
    if !links.isEmpty { found.paths = withoutRepetition(found.paths, links, under: root) }
    if found.paths.count > limits.documents {
      found.paths.removeLast(found.paths.count - limits.documents)
      found.isWhole = false
    }
    found.paths.sort()
    return found
  }

  /// Paths of documents under a folder without those links that lead to another of them.
  private static func withoutRepetition(_ paths: [String], _ links: Set<String>, under root: String) -> [String] {
    guard let realRoot = FileSystem.canonicalPath(root) else { return paths }
    // No folder on the way is a link.
    var known = Set(paths.filter { !links.contains($0) }.compactMap { FileSystem.path(of: $0, in: root) })
    return paths.filter { path in
      guard links.contains(path), let target = FileSystem.canonicalPath(path) else { return true }
      return known.insert(FileSystem.path(of: target, in: realRoot) ?? target).inserted
    }
  }

  /// Whether nothing hides a file or folder from who looks through a folder that it lies in, or that it is.
  static func shows(
    _ path: String, isFolder: Bool, under root: String, _ configuration: Configuration, remembering memory: FolderMemory
  ) -> Bool {
    if path == root { return true }
    guard let names = FileSystem.path(of: path, in: root)?.split(separator: "/").map(String.init) else { return false }
    var folder = Folder(path: root, relative: "", ignores: [])
    for (index, name) in names.enumerated() {
      let isLast = index == names.count - 1
      let own = memory.ignoreList(of: folder.path, relative: folder.relative)
      let ignores = folder.ignores + (own.map { [$0] } ?? [])
      guard let shown = folder.shown(name, isFolder: isFolder || !isLast, ignores, configuration) else { return false }
      folder = shown
    }
    return true
  }

  /// A folder on the way, with the ignore files that hold for what is in it.
  private struct Folder: Sendable {
    let path: String
    /// As patterns see it.
    let relative: String
    let ignores: [IgnoreList]

    /// What a folder holds, as far as nothing hides it.
    struct Contents: Sendable {
      var documents: [String] = []
      /// Those among the documents that are symbolic links.
      var links: [String] = []
      var folders: [Folder] = []
      var bibliographies: [DocumentID] = []
      var entryCount = 0
      var error: FileError?
    }

    func contents(_ configuration: Configuration) -> Contents {
      var contents = Contents()
      var entries: [FileSystem.Entry] = []
      do throws(FileError) {
        entries = try FileSystem.listing(of: path)
      } catch {
        contents.error = error
      }
      contents.entryCount = entries.count
      contents.bibliographies = Discovery.bibliographies(in: path, entries)
      let hasList = entries.contains { $0.name == IgnoreList.fileName && $0.kind == .file }
      let own = hasList ? IgnoreList(folder: path, relative: relative) : nil
      let ignores = ignores + (own.map { [$0] } ?? [])
      for entry in entries {
        let isFolder = entry.kind == .folder
        if isFolder && entry.isLink { continue }
        guard let shown = shown(entry.name, isFolder: isFolder, ignores, configuration) else { continue }
        if isFolder {
          contents.folders.append(shown)
        } else if entry.kind == .file, configuration.includes(shown.relative) {
          contents.documents.append(shown.path)
          if entry.isLink { contents.links.append(shown.path) }
        }
      }
      return contents
    }

    /// A document or folder in this one, unless something hides it.
    func shown(_ name: String, isFolder: Bool, _ ignores: [IgnoreList], _ configuration: Configuration) -> Folder? {
      if name.hasPrefix(".") || (isFolder ? skippedFolders.contains(name) : !isMarkdown(name)) { return nil }
      let path = path == "/" ? "/\(name)" : "\(path)/\(name)"
      if isFolder, systemFolders.contains(path) { return nil }
      let relative = relative.isEmpty ? name : "\(relative)/\(name)"
      if IgnoreList.hides(relative, isFolder: isFolder, lists: ignores) { return nil }
      if configuration.excludes(relative, isFolder: isFolder) { return nil }
      return Folder(path: path, relative: relative, ignores: ignores)
    }
  }

  /// The .bib files among the entries of a folder.
  static func bibliographies(
    in folder: String, _ entries: [FileSystem.Entry]
  ) -> [DocumentID] {
    entries.filter { $0.kind == .file && $0.name.hasSuffix(".bib") && !$0.name.hasPrefix(".") }
      .map { DocumentID("\(folder)/\($0.name)") }
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
package struct IgnoreList: Sendable {
  package static let fileName = ".gitignore"
  private let relative: String
  private let patterns: [PathPattern]

  init?(folder: String, relative: String) {
    guard let bytes = try? FileSystem.read("\(folder)/\(Self.fileName)") else { return nil }
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
