import Syntax

/// Walks a tree once, with a stack of its own, so that nesting may be as deep as the text is long.
struct HTMLRenderer {
  let tree: SyntaxTree
  var output = HTMLOutput()
  /// What a page adds to CommonMark; nothing for bare CommonMark.
  var page: PageState?
  /// Nodes that are open, and what is still to come of each.
  private(set) var open: [(node: SyntaxNode, children: SyntaxChildren)] = []
  /// Whether the paragraphs of each open list stand without `<p>`.
  private var tightness: [Bool] = []
  /// Images around the current node, of which the outermost is printed, with the text inside as its description.
  private var imageDepth = 0

  init(tree: SyntaxTree, page: PageState? = nil) {
    self.tree = tree
    self.page = page
  }

  /// Writes a node with all that is inside it.
  mutating func render(_ node: SyntaxNode) {
    let outer = open.count
    open.append((node, node.children))
    while open.count > outer {
      let last = open.count - 1
      if let child = open[last].children.next() {
        if enter(child) { open.append((child, child.children)) }
      } else {
        leave(open.removeLast().node)
      }
    }
  }

  /// Writes an inline or block whatever it is, with all that is inside it.
  mutating func write(_ node: SyntaxNode) {
    if enter(node) { render(node) }
  }

  /// Whether the paragraphs that are directly in the innermost open node are those of a tight list.
  var isInTightItem: Bool { open.last?.node.kind == .listItem && tightness.last == true }

  /// Writes what opens a node; true if its children are to be written too.
  private mutating func enter(_ node: SyntaxNode) -> Bool {
    if imageDepth > 0 { return enterInImage(node) }
    if page != nil, let hasChildrenToWrite = enterOnPage(node) { return hasChildrenToWrite }
    switch node.kind {
    case .blockQuote:
      output.beginLine()
      output.write("<blockquote>\n")
    case .bulletList, .orderedList: enterList(node)
    case .listItem:
      output.beginLine()
      output.write("<li>")
    case .paragraph:
      if isInTightItem { return true }
      output.beginLine()
      output.write("<p>")
    case .atxHeading, .setextHeading:
      output.beginLine()
      output.write("<h\(HeadingSyntax(node)?.level ?? 1)>")
    case .thematicBreak:
      output.beginLine()
      output.write("<hr />\n")
      return false
    case .fencedCode, .indentedCode:
      writeCodeBlock(node)
      return false
    case .htmlBlock:
      output.beginLine()
      output.write(raw: literalText(node))
      output.beginLine()
      return false
    case .emphasis: output.write("<em>")
    case .strong: output.write("<strong>")
    case .strikethrough: output.write("<del>")
    case .codeSpan:
      output.write("<code>")
      output.write(text: codeSpanText(node))
      output.write("</code>")
      return false
    case .link: enterLink(node)
    case .image:
      output.write("<img src=\"")
      output.write(url: target(of: node).destination)
      output.write("\" alt=\"")
      imageDepth = 1
    case .autolink:
      writeAutolink(node)
      return false
    case .rawHTML:
      writeRawHTML(node)
      return false
    case .hardBreak: output.write("<br />\n")
    case .softBreak: output.write("\n")
    case .text, .escape, .entity: writeText(node)
    case .linkText: return true
    default: return node.kind.isTransparent
    }
    return true
  }

  private mutating func leave(_ node: SyntaxNode) {
    if imageDepth > 0 {
      if node.kind != .image { return }
      imageDepth -= 1
      if imageDepth == 0 { leaveImage(node) }
      return
    }
    if page != nil, leaveOnPage(node) { return }
    switch node.kind {
    case .blockQuote:
      output.beginLine()
      output.write("</blockquote>\n")
    case .bulletList, .orderedList:
      tightness.removeLast()
      output.beginLine()
      output.write(node.kind == .bulletList ? "</ul>\n" : "</ol>\n")
    case .listItem: output.write("</li>\n")
    case .paragraph: if !isInTightItem { output.write("</p>\n") }
    case .atxHeading, .setextHeading: output.write("</h\(HeadingSyntax(node)?.level ?? 1)>\n")
    case .emphasis: output.write("</em>")
    case .strong: output.write("</strong>")
    case .strikethrough: output.write("</del>")
    case .link: output.write("</a>")
    default: break
    }
  }

  // MARK: - Blocks

  private mutating func enterList(_ node: SyntaxNode) {
    let list = ListSyntax(node)
    tightness.append(list?.isTight ?? true)
    output.beginLine()
    if node.kind == .bulletList {
      output.write("<ul>\n")
    } else if let start = list?.start, start != 1 {
      output.write("<ol start=\"\(start)\">\n")
    } else {
      output.write("<ol>\n")
    }
  }

  private mutating func writeCodeBlock(_ node: SyntaxNode) {
    guard let block = CodeBlockSyntax(node) else { return }
    output.beginLine()
    if block.language.isEmpty {
      output.write("<pre><code>")
    } else {
      output.write("<pre><code class=\"language-")
      output.write(text: block.language.utf8)
      output.write("\">")
    }
    output.write(text: block.code)
    output.write("</code></pre>\n")
  }

  // MARK: - Inlines

  mutating func writeText(_ node: SyntaxNode) {
    switch node.kind {
    case .escape: output.write(text: node.bytes.dropFirst())
    case .entity: output.write(text: entityText(node).utf8)
    default: output.write(text: node.bytes)
    }
  }

  /// Where a link leads: what it says, or what its definition says.
  func target(of node: SyntaxNode) -> (destination: String, title: String?) {
    guard let link = LinkSyntax(node) else { return ("", nil) }
    if !link.isReference { return (link.destinationString, link.titleString) }
    guard let definition = tree.definition(for: node).flatMap({ LinkSyntax($0) }) else { return ("", nil) }
    return (definition.destinationString, definition.titleString)
  }

  private mutating func enterLink(_ node: SyntaxNode) {
    let target = target(of: node)
    output.write("<a href=\"")
    output.write(url: target.destination)
    if let title = target.title, !title.isEmpty {
      output.write("\" title=\"")
      output.write(text: title.utf8)
    }
    output.write("\">")
  }

  private mutating func leaveImage(_ node: SyntaxNode) {
    if let title = target(of: node).title, !title.isEmpty {
      output.write("\" title=\"")
      output.write(text: title.utf8)
    }
    output.write("\" />")
  }

  /// Inside an image only the text counts, which is its description.
  private mutating func enterInImage(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case .image: imageDepth += 1
    case .text, .escape, .entity: writeText(node)
    case .codeSpan:
      output.write(text: codeSpanText(node))
      return false
    case .autolink:
      output.write(text: node.first(.linkDestination)?.bytes ?? [])
      return false
    case .softBreak, .hardBreak: output.write(" ")
    case .linkDestination, .linkTitle, .linkLabel, .rawHTML: return false
    default: break
    }
    return true
  }

  private mutating func writeAutolink(_ node: SyntaxNode) {
    let destination = node.first(.linkDestination)?.string ?? ""
    let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":"))
    let at = destination.utf8.firstIndex(of: UInt8(ascii: "@"))
    let isAddress = at != nil && (colon.map { colon in at.map { $0 < colon } ?? false } ?? true)
    output.write(isAddress ? "<a href=\"mailto:" : "<a href=\"")
    output.write(url: destination)
    output.write("\">")
    output.write(text: destination.utf8)
    output.write("</a>")
  }

  private mutating func writeRawHTML(_ node: SyntaxNode) {
    var hasLines = false
    for child in node.children {
      hasLines = true
      if child.kind == .codeText { output.write(raw: child.bytes) }
      if child.kind == .lineEnding { output.write("\n") }
    }
    if !hasLines { output.write(raw: node.bytes) }
  }
}

extension SyntaxKind {
  /// Whether what is inside shows although the node itself prints nothing here.
  fileprivate var isTransparent: Bool {
    switch self {
    case .document, .table, .tableRow, .tableCell, .footnoteDefinition, .citationGroup, .textCitation, .citation,
      .citationKey, .inlineFootnote:
      true
    default: false
    }
  }
}
