/// The records of many blocks, which never change after they are written and are shared by the trees of many versions.
final class RecordArena: Sendable {
  /// Never written after `init`, and freed only with the arena.
  nonisolated(unsafe) let base: UnsafePointer<NodeRecord>
  let count: Int

  /// Copies the records, so that no slack stays behind.
  init(copying records: borrowing Buffer<NodeRecord>) {
    let copy = UnsafeMutablePointer<NodeRecord>.allocate(capacity: max(records.count, 1))
    copy.initialize(from: records.base, count: records.count)
    base = UnsafePointer(copy)
    count = records.count
  }

  deinit { base.deallocate() }
}
