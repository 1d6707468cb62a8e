import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How many pieces of work are done at a time: as many as there are cores, or fewer where a person says so.
package enum Workers {
  private static let limit = Atomic<Int>(max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))

  package static func limit(to count: Int) { limit.store(max(1, count), ordering: .relaxed) }

  static var count: Int { limit.load(ordering: .relaxed) }
}
