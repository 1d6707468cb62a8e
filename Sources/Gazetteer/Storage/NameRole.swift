/// Which of its names a name of a record is.
package enum NameRole: Int, Sendable {
  /// The one that is usually said.
  case short
  /// The full title.
  case title
  /// Any other.
  case also
}
