import Model
import SourceText

/// What kind of text a place is in, as far as something could be proposed there.
enum WritingPlace {
  case prose
  /// The body of a record.
  case record
  /// The line that opens a record or a block of code.
  case opener
  /// The sources that the front matter names without the text citing them.
  case uncitedKeys
  /// Code, HTML, addresses, comments: nothing in it refers to anything.
  case verbatim

  init(_ place: ByteOffset, in model: DocumentModel) {
    for node in model.tree.ancestors(at: place) {
      switch node.kind {
      case .codeSpan, .autolink, .rawHTML:
        if node.range.start < place, place < node.range.end {
          self = .verbatim
          return
        }
      case .htmlBlock, .indentedCode:
        self = .verbatim
        return
      case .frontMatter:
        self = model.frontMatter?["nocite"]?.range.touches(place) == true ? .uncitedKeys : .verbatim
        return
      case .fencedCode, .record:
        let lines = model.text.lines
        if lines.line(at: node.range.start) == lines.line(at: place) {
          self = .opener
        } else {
          self = node.kind == .record ? .record : .verbatim
        }
        return
      default: continue
      }
    }
    self = .prose
  }
}
