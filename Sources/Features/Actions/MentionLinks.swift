import Model
import SourceText

/// The links that the name of the gazetteer at a place could become, one for each thing that it can mean.
package func mentionLinks(at place: ByteOffset, in context: DocumentContext) -> [TextAction] {
  // The text of a link to elsewhere looks like prose, but a link holds no other (CommonMark 0.31.2 §6.3).
  if context.model.tree.ancestors(at: place).contains(where: { $0.kind == .link }) { return [] }
  guard let match = nameMatch(at: place, in: context) else { return [] }
  let name = context.model.text.string(match.range)
  return match.definitions.prefix(8).compactMap { definition in
    guard let record = definition.record, let id = record.id else { return nil }
    return TextAction(title: "Link to \(record.shortTitle) (#\(id))", edit: ByteEdit(match.range, "[\(name)](#\(id))"))
  }
}
