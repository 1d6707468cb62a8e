/// The kinds of record that a document may use: the standard eight and those that a project declares.
package struct Vocabulary: Hashable, Sendable {
  package let kinds: [RecordKind]
  private let positions: [String: Int]

  /// A kind later in the list replaces an earlier one of the same name.
  package init(_ kinds: [RecordKind]) {
    var positions: [String: Int] = [:]
    var kept: [RecordKind] = []
    for kind in kinds {
      if let place = positions[kind.name] {
        kept[place] = kind
      } else {
        positions[kind.name] = kept.count
        kept.append(kind)
      }
    }
    self.kinds = kept
    self.positions = positions
  }

  /// The kinds that every document has.
  package static let standard = Vocabulary(StandardKinds.all)

  /// The kind of a name, spelled exactly.
  package func kind(named name: String) -> RecordKind? { positions[name].map { kinds[$0] } }

  /// Whether a kind is one of the standard eight, whose meaning Histmark knows.
  package func isStandard(_ name: String) -> Bool { Self.standard.positions[name] != nil }

  /// This vocabulary with a project's own kinds besides.
  package func adding(_ more: [RecordKind]) -> Vocabulary { more.isEmpty ? self : Vocabulary(kinds + more) }
}
