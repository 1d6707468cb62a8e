/// The two orders in which things stand.
package enum HierarchyKind: Sendable {
  /// What follows from what.
  case causes
  /// What is part of what, and what supersedes what.
  case wholes
}
