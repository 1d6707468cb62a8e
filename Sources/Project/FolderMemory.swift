import Threads

/// What folders on disk say of the documents in them, each asked once: which project they lie in, and what is hidden.
///
/// Good until something may have changed on disk.
package final class FolderMemory: Sendable {
  private struct State {
    var projects = ProjectFolders()
    var ignoreLists: [Folder: IgnoreList?] = [:]
  }

  private struct Folder: Hashable {
    let path: String
    /// As the patterns of a project see it.
    let relative: String
  }

  private let state = Monitor(State())

  package init() {}

  /// The nearest folder from a path upwards that holds a `histmark.json`, or `nil`.
  package func projectFolder(above path: String) -> String? {
    state.withLock { $0.projects.projectFolder(above: path) }
  }

  /// The ignore file of a folder, if it has one.
  func ignoreList(of folder: String, relative: String) -> IgnoreList? {
    let key = Folder(path: folder, relative: relative)
    return state.withLock { state in
      if let known = state.ignoreLists[key] { return known }
      let list = IgnoreList(folder: folder, relative: relative)
      state.ignoreLists[key] = .some(list)
      return list
    }
  }
}
