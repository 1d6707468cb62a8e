/// What one can ask to be led to.
package enum TargetKind: Sendable {
  /// The thing itself: its record, its bibliography entry, its heading.
  case definition
  /// Where it is announced.
  case declaration
  /// The description of its kind.
  case typeDefinition
  /// Where it is put to use.
  case implementation
}
