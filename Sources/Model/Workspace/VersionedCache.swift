import Threads

/// Something that is derived from a workspace, as it was last asked for, shared by its versions.
final class VersionedCache<Value: Sendable>: Sendable {
  private let known = Monitor<(version: FactsVersion, value: Value)?>(nil)

  /// The value of a version; `make` makes it, of the one that is known of another version if there is any.
  func value(of version: FactsVersion, make: ((version: FactsVersion, value: Value)?) -> Value) -> Value {
    // Who asks meanwhile waits, and does not make it once more.
    known.withLock { known in
      if let known, known.version == version { return known.value }
      let value = make(known)
      known = (version, value)
      return value
    }
  }
}
