/// What one can ask to be led to, besides definitions.
package enum TargetKind: Sendable {
  /// Where a thing is announced.
  case declaration
  /// The description of its kind.
  case typeDefinition
  /// Where it is put to use.
  case implementation
}
