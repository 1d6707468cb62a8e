import Threads

/// The names of the records of a workspace as they were last asked for, shared by its versions.
final class ProjectNamesCache: Sendable {
  private let known = Monitor<(version: FactsVersion, names: ProjectNames)?>(nil)

  /// The names of a version; `make` makes them, of those that are known of another version if there are any.
  func names(of version: FactsVersion, make: ((version: FactsVersion, names: ProjectNames)?) -> ProjectNames)
    -> ProjectNames
  {
    let last = known.withLock { $0 }
    if let last, last.version == version { return last.names }
    let names = make(last)
    known.withLock { $0 = (version, names) }
    return names
  }
}
