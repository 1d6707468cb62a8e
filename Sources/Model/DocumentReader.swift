import Chronology
import Records
import SourceText
import Syntax
import Vocabulary

/// One walk over top-level blocks of a tree, in the order of the text, that collects what they say.
struct DocumentReader {
  private let tree: SyntaxTree
  private let vocabulary: Vocabulary
  private(set) var settings: DocumentSettings
  private(set) var frontMatter: FrontMatter?
  private(set) var sources = FrontMatterSources.none
  private(set) var contents = DocumentContents()
  /// The inlines around those that are being read, the innermost last, and the reference whose text they are.
  private var inlines: [(nodes: SyntaxChildren, reference: Int?)] = []
  /// Where the last block quotation ends.
  private var quotedEnd = ByteOffset.zero
  /// The pieces of the prose that is being read.
  private var pieces: [Prose.Piece] = []

  init(_ tree: SyntaxTree, defaults: DocumentSettings) {
    self.tree = tree
    vocabulary = tree.vocabulary
    settings = defaults
  }

  /// Reads a whole document.
  init(reading tree: SyntaxTree, defaults: DocumentSettings) {
    self.init(tree, defaults: defaults)
    for block in tree.root.children { read(block) }
  }

  /// Reads some blocks.
  mutating func read(_ blocks: [SyntaxNode]) {
    for block in blocks { read(block) }
  }

  private mutating func read(_ block: SyntaxNode) {
    // Blocks are kept on a stack of their own, so that deep nesting costs no machine stack.
    var pending: [SyntaxChildren] = []
    var next: SyntaxNode? = block
    while let node = next {
      switch node.kind {
      case .frontMatter: readFrontMatter(node)
      case .atxHeading, .setextHeading: readHeading(node)
      case .record: readRecord(node)
      case .paragraph, .tableCell: readProse(node)
      case .htmlBlock: readComment(node)
      case .linkReferenceDefinition: readDefinition(node)
      case .fencedCode, .indentedCode:
        fill(at: node)
        if let info = node.first(.infoString) { readAnchors(ofAttributesIn: info.range) }
      case .blockQuote:
        quotedEnd = max(quotedEnd, node.range.end)
        pending.append(node.children)
      case .bulletList, .orderedList, .listItem, .footnoteDefinition, .table, .tableRow:
        pending.append(node.children)
      default: break
      }
      next = nil
      while next == nil, !pending.isEmpty {
        next = pending[pending.count - 1].next()
        if next == nil { pending.removeLast() }
      }
    }
  }

  /// Something stands under the latest heading and those above it.
  private mutating func fill(at node: SyntaxNode) { contents.fillings.append(node.range.start) }

  // MARK: Blocks

  private mutating func readFrontMatter(_ node: SyntaxNode) {
    settings.range = node.range
    guard let matter = FrontMatter(node) else { return }
    frontMatter = matter
    settings.read(matter)
    sources = FrontMatterSources(matter)
  }

  private mutating func readHeading(_ node: SyntaxNode) {
    guard let heading = HeadingSyntax(node) else { return }
    let text = heading.plainText
    let attributes = heading.attributes
    contents.titles.append(
      DocumentContents.Title(
        level: heading.level, text: text, slug: headingSlug(text), id: attributes?.idRange.map { tree.text.string($0) },
        idRange: attributes?.idRange, otherSlug: attributes.map { _ in headingSlug(node.plainText) }, range: node.range,
        contentRange: heading.contentRange))
    readProse(node, isHeading: true, before: attributes?.range.start)
  }

  private mutating func readRecord(_ node: SyntaxNode) {
    guard let syntax = RecordSyntax(node) else { return }
    fill(at: node)
    let record = Record(syntax, vocabulary: vocabulary)
    let index = contents.records.count
    contents.records.append(record)
    for (fieldIndex, field) in record.fields.enumerated() {
      for mention in field.value.mentions {
        guard let id = mention.id else { continue }
        let end = mention.idRange.end
        contents.references.append(
          Reference(
            place: .field(record: index, field: fieldIndex), range: mention.idRange, textRange: ByteRange(at: end),
            text: "", path: nil, pathRange: ByteRange(at: mention.idRange.start), id: id,
            idRange: ByteRange(mention.idRange.start + ByteCount(1), end), property: nil,
            propertyRange: ByteRange(at: end)))
      }
      if field.name == "source" || field.name == "see" { readCitations(in: field) }
    }
  }

  /// Citations in the plain text of a field: `@key`, `[@key, p. 3]`.
  private mutating func readCitations(in field: Field) {
    for key in citationKeys(in: field.text.bytes) {
      contents.citations.append(
        Citation(
          key: field.text.string(key.name), keyRange: field.text.range(of: key.name),
          range: field.text.range(of: key.whole), mode: .normal,
          suffixRange: ByteRange(at: field.text.range(of: key.whole).end),
          groupRange: field.text.range(of: key.whole), isAlone: true))
    }
  }

  /// `<!-- histmark-ignore name, name: reason -->`
  private mutating func readComment(_ node: SyntaxNode) {
    readAnchors(of: node)
    guard let suppression = Suppression(comment: node, in: tree) else {
      if !node.bytes.starts(with: "<!--".utf8) { fill(at: node) }
      return
    }
    contents.suppressions.append(suppression)
  }

  /// `[label]: #id`, to which links with the label lead. A lone `#` makes a comment: `[//]: # (Nobody reads this.)`.
  private mutating func readDefinition(_ node: SyntaxNode) {
    guard let syntax = LinkSyntax(node), let label = syntax.label, let destination = syntax.destination,
      destination.bytes != [0x23],
      let reference = Reference(link: node, text: label, destination: destination, in: tree.text)
    else { return }
    contents.references.append(reference)
  }

  private mutating func readAnchors(of node: SyntaxNode) {
    contents.anchors += htmlAnchors(in: node.bytes).map { .init(name: $0, place: node.range.start) }
  }

  /// `[words]{#id}`, `![](map.png){#id}`, `::: {#id}`, as Pandoc has them.
  private mutating func readAnchors(ofAttributesIn range: ByteRange) {
    for attributes in attributes(in: range, of: tree.text.bytes) {
      guard let id = attributes.idRange else { continue }
      contents.anchors.append(.init(name: tree.text.string(id), place: id.start))
    }
  }

  // MARK: Prose

  /// - Parameter end: where what is to be read ends, if that is before the end of the block.
  private mutating func readProse(_ block: SyntaxNode, isHeading: Bool = false, before end: ByteOffset? = nil) {
    if !isHeading { fill(at: block) }
    // Inlines nest, and are kept on a stack too; the reference whose text is being read goes with each.
    var (nodes, reference): (SyntaxChildren, Int?) = (block.children, nil)
    while true {
      guard let node = nodes.next() else {
        guard let outer = inlines.popLast() else { break }
        (nodes, reference) = outer
        continue
      }
      switch node.kind {
      case .text, .softBreak, .hardBreak, .lineEnding, .entity, .escape:
        let range = end.map { ByteRange(node.range.start, min(node.range.end, $0)) } ?? node.range
        if end == nil || !range.isEmpty { appendPiece(range, reference) }
      case .emphasis, .strong, .strikethrough:
        inlines.append((nodes, reference))
        nodes = node.children
      case .link:
        guard let inner = readLink(node, outer: reference) else { continue }
        inlines.append((nodes, reference))
        (nodes, reference) = inner
      case .citationGroup, .textCitation:
        readCitationGroup(node)
      case .image:
        if let image = LinkSyntax(node)?.destination.flatMap({ ImageFile(destination: $0) }) {
          contents.images.append(image)
        }
      case .rawHTML:
        readAnchors(of: node)
        if let suppression = Suppression(comment: node, in: tree) { contents.suppressions.append(suppression) }
      default: break
      }
    }
    if !pieces.isEmpty {
      for piece in pieces { readAnchors(ofAttributesIn: piece.range) }
      contents.prose.append(
        Prose(
          range: block.range, pieces: Array(pieces[...]), heading: contents.titles.indices.last,
          isQuoted: block.range.start < quotedEnd))
      pieces.removeAll(keepingCapacity: true)
    }
  }

  private mutating func appendPiece(_ range: ByteRange, _ reference: Int?) {
    if let last = pieces.last, last.range.end == range.start, last.reference == reference {
      pieces[pieces.count - 1] = Prose.Piece(range: last.range.union(range), reference: reference)
    } else {
      pieces.append(Prose.Piece(range: range, reference: reference))
    }
  }

  /// Reads a link; its text, if that is to be read too, and the reference whose text it is.
  private mutating func readLink(_ node: SyntaxNode, outer: Int?) -> (nodes: SyntaxChildren, reference: Int?)? {
    guard let link = LinkSyntax(node), let text = link.text else { return nil }
    var reference = outer
    if link.isReference, let found = labelledReference(link, text) {
      reference = contents.references.count
      contents.references.append(found)
    }
    if let destination = link.destination {
      if destination.bytes.starts(with: "date:".utf8) {
        let value = DatedPart(Array(destination.bytes.dropFirst(5)), at: destination.range.start + ByteCount(5))
        contents.dateSpans.append(DateSpan(range: node.range, textRange: text.range, value: value))
        // Its own words are dated by it, not by what they seem to say.
        return nil
      }
      if let found = Reference(link: node, text: text, destination: destination, in: tree.text) {
        reference = contents.references.count
        contents.references.append(found)
      }
    }
    return (text.children, reference)
  }

  private func labelledReference(_ link: LinkSyntax, _ text: SyntaxNode) -> Reference? {
    guard let definition = tree.definition(for: link.node), let destination = LinkSyntax(definition)?.destination else {
      return nil
    }
    return Reference(labelled: link.node, text: text, label: link.label, destination: destination, in: tree.text)
  }

  private mutating func readCitationGroup(_ node: SyntaxNode) {
    let group = CitationGroupSyntax(node)?.citations ?? []
    for syntax in group {
      let mode: Citation.Mode =
        switch syntax.mode {
        case .normal: .normal
        case .authorInText: .authorInText
        case .suppressAuthor: .suppressAuthor
        }
      contents.citations.append(
        Citation(
          key: syntax.key, keyRange: syntax.keyNode.range, range: syntax.node.range, mode: mode,
          suffixRange: syntax.suffixRange, groupRange: node.range, isAlone: group.count == 1))
    }
  }
}
