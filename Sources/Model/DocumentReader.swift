import Chronology
import Records
import SourceText
import Syntax
import Vocabulary

/// One walk over a tree, in the order of the text, that collects what the document says.
struct DocumentReader {
  private let tree: SyntaxTree
  private let vocabulary: Vocabulary
  private(set) var settings: DocumentSettings
  private(set) var records: [Record] = []
  private(set) var references: [Reference] = []
  private(set) var citations: [Citation] = []
  private(set) var dateSpans: [DateSpan] = []
  private(set) var prose: [Prose] = []
  private(set) var suppressions: [Suppression] = []
  private(set) var anchors: Set<String> = []
  private(set) var sources = FrontMatterSources.none
  private var headings: [HeadingInProgress] = []
  private var slugs: [String: Int] = [:]

  /// A heading before what follows it is known.
  private struct HeadingInProgress {
    let level: Int
    let text: String
    let slug: String
    let range: ByteRange
    let contentRange: ByteRange
    var isEmpty = true
  }

  init(_ tree: SyntaxTree, defaults: DocumentSettings) {
    self.tree = tree
    vocabulary = tree.vocabulary
    settings = defaults
  }

  mutating func read() {
    // Blocks are kept on a stack of their own, so that deep nesting costs no machine stack.
    var pending = Array(tree.root.children).reversed() as [SyntaxNode]
    while let node = pending.popLast() {
      switch node.kind {
      case .frontMatter: readFrontMatter(node)
      case .atxHeading, .setextHeading: readHeading(node)
      case .record: readRecord(node)
      case .paragraph, .tableCell: readProse(node)
      case .htmlBlock: readComment(node)
      case .fencedCode, .indentedCode: markFilled()
      case .blockQuote, .bulletList, .orderedList, .listItem, .footnoteDefinition, .table, .tableRow:
        pending += Array(node.children).reversed()
      default: break
      }
    }
  }

  /// Something stands under the latest heading and those above it.
  private mutating func markFilled() {
    guard var level = headings.last.map({ $0.level + 1 }) else { return }
    for index in headings.indices.reversed() where headings[index].level < level {
      level = headings[index].level
      if !headings[index].isEmpty { return }
      headings[index].isEmpty = false
    }
  }

  // MARK: Blocks

  private mutating func readFrontMatter(_ node: SyntaxNode) {
    settings.read(frontMatter: node)
    guard let matter = FrontMatter(node) else { return }
    sources = FrontMatterSources(matter)
  }

  private mutating func readHeading(_ node: SyntaxNode) {
    guard let heading = HeadingSyntax(node) else { return }
    // A heading under another fills it: only a heading that nothing at all follows is empty.
    if let last = headings.last, last.level < heading.level { markFilled() }
    let text = heading.plainText
    let base = headingSlug(text)
    let count = slugs[base, default: 0]
    slugs[base] = count + 1
    headings.append(
      HeadingInProgress(
        level: heading.level, text: text, slug: count == 0 ? base : "\(base)-\(count)", range: node.range,
        contentRange: heading.contentRange))
    readProse(node, isHeading: true)
  }

  private mutating func readRecord(_ node: SyntaxNode) {
    guard let syntax = RecordSyntax(node) else { return }
    markFilled()
    let record = Record(syntax, vocabulary: vocabulary)
    let index = records.count
    records.append(record)
    for (fieldIndex, field) in record.fields.enumerated() {
      for mention in field.value.mentions {
        guard let id = mention.id else { continue }
        let end = mention.idRange.end
        references.append(
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
      citations.append(
        Citation(
          key: field.text.string(key.name), keyRange: field.text.range(of: key.name),
          range: field.text.range(of: key.whole), mode: .normal,
          suffixRange: ByteRange(at: field.text.range(of: key.whole).end),
          groupRange: field.text.range(of: key.whole), isAlone: true))
    }
  }

  /// `<!-- histmark-ignore name, name: reason -->`
  private mutating func readComment(_ node: SyntaxNode) {
    anchors.formUnion(htmlAnchors(in: node.bytes))
    guard let suppression = Suppression(comment: node, in: tree) else {
      if !node.bytes.starts(with: Array("<!--".utf8)) { markFilled() }
      return
    }
    suppressions.append(suppression)
  }

  // MARK: Prose

  private mutating func readProse(_ block: SyntaxNode, isHeading: Bool = false) {
    if !isHeading { markFilled() }
    var pieces: [Prose.Piece] = []
    // Inlines nest; the reference whose text is being read goes with each.
    var pending = Array(block.children).reversed().map { ($0, nil as Int?) } as [(SyntaxNode, Int?)]
    while let (node, reference) = pending.popLast() {
      switch node.kind {
      case .text, .softBreak, .hardBreak, .lineEnding, .entity, .escape:
        append(node.range, reference, to: &pieces)
      case .emphasis, .strong, .strikethrough:
        pending += Array(node.children).reversed().map { ($0, reference) }
      case .link:
        readLink(node, outer: reference, pending: &pending)
      case .citationGroup, .textCitation:
        readCitationGroup(node)
      case .rawHTML:
        anchors.formUnion(htmlAnchors(in: node.bytes))
        if let suppression = Suppression(comment: node, in: tree) { suppressions.append(suppression) }
      default: break
      }
    }
    if !pieces.isEmpty {
      prose.append(Prose(range: block.range, pieces: pieces, heading: headings.indices.last))
    }
  }

  private func append(_ range: ByteRange, _ reference: Int?, to pieces: inout [Prose.Piece]) {
    if let last = pieces.last, last.range.end == range.start, last.reference == reference {
      pieces[pieces.count - 1] = Prose.Piece(range: last.range.union(range), reference: reference)
    } else {
      pieces.append(Prose.Piece(range: range, reference: reference))
    }
  }

  private mutating func readLink(_ node: SyntaxNode, outer: Int?, pending: inout [(SyntaxNode, Int?)]) {
    guard let link = LinkSyntax(node), let text = link.text else { return }
    var reference = outer
    if let destination = link.destination {
      if destination.bytes.starts(with: Array("date:".utf8)) {
        let value = DatedPart(Array(destination.bytes.dropFirst(5)), at: destination.range.start + ByteCount(5))
        dateSpans.append(DateSpan(range: node.range, textRange: text.range, value: value))
        // Its own words are dated by it, not by what they seem to say.
        return
      }
      if let found = Reference(link: node, text: text, destination: destination, in: tree.text) {
        reference = references.count
        references.append(found)
      }
    }
    pending += Array(text.children).reversed().map { ($0, reference) }
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
      citations.append(
        Citation(
          key: syntax.key, keyRange: syntax.keyNode.range, range: syntax.node.range, mode: mode,
          suffixRange: syntax.suffixRange, groupRange: node.range, isAlone: group.count == 1))
    }
  }

  // MARK: Results

  /// The headings, now that it is known what follows each.
  func finishedHeadings() -> [Heading] {
    let end = tree.text.range.end
    var finished: [Heading] = []
    finished.reserveCapacity(headings.count)
    for (index, heading) in headings.enumerated() {
      let next = headings[(index + 1)...].first { $0.level <= heading.level }
      finished.append(
        Heading(
          level: heading.level, text: heading.text, slug: heading.slug, range: heading.range,
          contentRange: heading.contentRange,
          sectionRange: ByteRange(heading.range.start, next?.range.start ?? end), isEmpty: heading.isEmpty))
    }
    return finished
  }

  /// The dates of the prose; one narrative thread runs through the whole document.
  ///
  /// - Parameter memory: What was found in the last version; afterwards, in this one. Nothing for a document that is read
  ///   once.
  func recognizedDates(_ language: ProseLanguage, _ memory: inout ProseDateMemory?) -> [ProseDate] {
    var context = ProseContext(
      language: language, numericOrder: settings.numericOrder,
      calendar: settings.calendar.flatMap { WritingCalendar(named: $0.text) })
    let recognizer = ProseDateRecognizer(language: language)
    var dates: [ProseDate] = []
    guard let last = memory else {
      for block in prose {
        dates += recognizer.dates(in: tree.text.bytes, ranges: block.pieces.map(\.range), context: &context)
      }
      return dates
    }
    var next = ProseDateMemory()
    for block in prose {
      dates += next.dates(
        in: tree.text.bytes, paragraph: block.range, ranges: block.pieces.map(\.range), context: &context,
        by: recognizer, last: last)
    }
    memory = next
    return dates
  }
}
