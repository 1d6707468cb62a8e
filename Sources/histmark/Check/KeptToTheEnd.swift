/// What is kept until the process ends, and left to the system then: to take a large project apart at the end takes time in
/// which nothing is done for anybody.
final class KeptToTheEnd {
  private let value: Any

  private init(_ value: Any) { self.value = value }

  /// Keeps a value.
  static func keep(_ value: Any) { _ = Unmanaged.passRetained(KeptToTheEnd(value)) }
}
