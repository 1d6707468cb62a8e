import Model
import SourceText

/// What the hints of a range show, made part of the text where that can be.
package func writtenHints(in range: ByteRange, of context: DocumentContext) -> [TextAction] {
  textHints(in: range, of: context).compactMap { hint in
    hint.edit.map { TextAction(title: "Write out ‘\(hint.label)’", edit: $0) }
  }
}
