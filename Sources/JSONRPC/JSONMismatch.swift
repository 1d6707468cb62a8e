/// Why a JSON value is not what a message needs: where in it, and what was expected there.
package struct JSONMismatch: Error, Hashable, Sendable {
  /// Keys and indices from the outside in.
  package private(set) var path: [String] = []
  /// Such as “a string”.
  package let expected: String

  package init(expected: String) { self.expected = expected }

  /// The same mismatch, seen from the value that holds it under `key`.
  package func inside(_ key: String) -> JSONMismatch {
    var outer = self
    outer.path.insert(key, at: 0)
    return outer
  }

  /// What the sender of the parameters is told.
  package var response: ResponseError {
    ResponseError(.invalidParams, "\((["params"] + path).joined(separator: ".")) must be \(expected).")
  }
}
