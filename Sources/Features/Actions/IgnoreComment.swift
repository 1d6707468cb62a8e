import Model
import SourceText
import Syntax

/// The comment that silences a rule for the block that a place is in; nothing where no comment can stand, as in front matter.
package func ignoreComment(for rule: String, at place: ByteOffset, in model: DocumentModel) -> TextAction? {
  let title = "Ignore ‘\(rule)’ here"
  if let suppression = model.suppressions.last(where: { $0.scope.contains(place) && $0.range.end <= $0.scope.start }),
    let last = suppression.rules.last
  {
    return TextAction(title: title, edit: ByteEdit(ByteRange(at: last.range.end), ", \(rule)"))
  }
  // The innermost ancestor comes first, the document last.
  guard let block = model.tree.ancestors(at: place).last(where: { $0.kind != .document }), block.kind != .frontMatter
  else { return nil }
  let text = model.text
  let start = text.lines.start(ofLine: text.lines.line(at: block.range.start))
  return TextAction(
    title: title, edit: ByteEdit(ByteRange(at: start), "<!-- histmark-ignore \(rule) -->\(text.lineEnding)"))
}
