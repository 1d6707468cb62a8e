import Threads

/// The names of the records of a workspace as they were last asked for, shared by its versions.
final class ProjectNamesCache: Sendable {
  private let known = Monitor<(version: FactsVersion, names: ProjectNames)?>(nil)

  /// The names of a version; `make` makes them, of those that are known of another version if there are any.
  func names(of version: FactsVersion, make: ((version: FactsVersion, names: ProjectNames)?) -> ProjectNames)
    -> ProjectNames
  {
    // Who asks meanwhile waits, and does not gather them once more.
    known.withLock { known in
      if let known, known.version == version { return known.names }
      let names = make(known)
      known = (version, names)
      return names
    }
  }
}
