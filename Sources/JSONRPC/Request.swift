/// A message that wants an answer: its parameters, its method, and the type of its answer, in one place.
package protocol Request: Sendable {
  /// Such as `textDocument/hover`.
  static var method: String { get }
  associatedtype Reply: Sendable
}

/// A message that wants no answer: its parameters and its method.
package protocol Notification: Sendable {
  static var method: String { get }
}
