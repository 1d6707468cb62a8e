import Model
import SourceText
import Syntax

/// The opening and the closing fence of the block around a place, if they are spelled alike and the place is at one of them:
/// to be edited together.
package func fencePair(at place: ByteOffset, in model: DocumentModel) -> [ByteRange] {
  // At the end of a fence the innermost node is the line ending behind it, so the byte before counts too.
  let before = ByteOffset(max(0, place.value - 1))
  for around in [place, before] {
    let block = model.tree.ancestors(at: around).first { $0.kind == .record || $0.kind == .fencedCode }
    let fences = block.map { $0.children.filter { $0.kind == .fence } } ?? []
    guard fences.count == 2, fences[0].bytes.elementsEqual(fences[1].bytes) else { continue }
    if fences.contains(where: { $0.range.touches(place) }) { return fences.map(\.range) }
  }
  return []
}
