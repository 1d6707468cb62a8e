#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The records of many blocks, which never change after they are written and are shared by the trees of many versions.
final class RecordArena: Sendable {
  /// Never written after `init`, and freed only with the arena.
  nonisolated(unsafe) let base: UnsafePointer<NodeRecord>
  let count: Int

  init(_ records: consuming Buffer<NodeRecord>) {
    let released = records.release()
    base = UnsafePointer(released.base)
    count = released.count
  }

  deinit { free(UnsafeMutablePointer(mutating: base)) }
}
