/// Something in a table that did not become part of a record.
package struct TableProblem: Hashable, Sendable {
  /// The one-based line.
  package let line: Int
  package let message: String
}
