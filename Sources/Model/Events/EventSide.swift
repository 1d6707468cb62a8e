/// The points in time of one thing.
package enum EventSide: Int, Hashable, Sendable, CaseIterable {
  /// A treaty's first signature, a birth, a foundation.
  case beginning
  /// A treaty's last signature, a death, an abolition.
  case end
  /// When a treaty ceases to be in force; only a treaty has it.
  case closing
  // No times but places in an order, in which no circle can be.
  case amongWholes, amongCauses, amongSuccessors

  /// Whether it is a point in time.
  package var isTime: Bool { rawValue <= EventSide.closing.rawValue }
}
