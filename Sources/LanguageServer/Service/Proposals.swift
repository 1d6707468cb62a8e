/// What could be written at a place, the best first.
package struct Proposals: Hashable, Sendable {
  /// Whether there would be others after more letters.
  package let isIncomplete: Bool
  package let proposals: [Proposal]

  package init(_ proposals: [Proposal], isIncomplete: Bool = false) {
    self.proposals = proposals
    self.isIncomplete = isIncomplete
  }
}
