/// Whether a mention reads a thing or, as its definition, writes it.
package enum DocumentHighlightKind: Int, Hashable, Sendable {
  case text = 1
  case read, write
}
