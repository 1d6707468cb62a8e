/// A name under which the thing at a place is known beyond this workspace.
package struct KnownName: Hashable, Sendable {
  /// Who gives such names, such as `wikidata`.
  package let scheme: String
  package let identifier: String
  /// Whether no other thing in the world has it; else no other thing in the workspace.
  package let isGlobal: Bool

  package init(scheme: String, identifier: String, isGlobal: Bool) {
    self.scheme = scheme
    self.identifier = identifier
    self.isGlobal = isGlobal
  }
}
