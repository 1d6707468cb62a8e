import Synchronization

/// The status with which the process should end, handed from the loop's thread to the one that waits for it.
final class ExitStatus: Sendable {
  private let status = Atomic<CInt>(1)

  func set(_ value: CInt) { status.store(value, ordering: .releasing) }

  var value: CInt { status.load(ordering: .acquiring) }
}
