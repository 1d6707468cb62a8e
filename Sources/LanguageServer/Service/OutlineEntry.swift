import LanguageServerProtocol
import SourceText

/// One line of an outline, with those under it.
package struct OutlineEntry: Hashable, Sendable {
  package let name: String
  package let detail: String?
  package let kind: SymbolKind
  package let range: ByteRange
  /// Lies within `range`.
  package let selection: ByteRange
  package let children: [OutlineEntry]
  /// Whether it is a heading of Markdown, of which other servers tell too.
  package var isHeading = false
  /// The first and last day on which it can have been, for an outline in the order of time; counted from any one day on.
  package var days: ClosedRange<Int>?

  package init(
    name: String, detail: String?, kind: SymbolKind, range: ByteRange, selection: ByteRange,
    children: [OutlineEntry] = []
  ) {
    self.name = name
    self.detail = detail
    self.kind = kind
    self.range = range
    self.selection = selection
    self.children = children
  }

  /// What is left of it without headings: itself, or those under it.
  var withoutHeadings: [OutlineEntry] {
    let below = children.flatMap(\.withoutHeadings)
    if isHeading { return below }
    var entry = OutlineEntry(
      name: name, detail: detail, kind: kind, range: range, selection: selection, children: below)
    entry.days = days
    return [entry]
  }
}
