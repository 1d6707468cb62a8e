import Chronology
import Model
import SourceText
import Syntax

/// What a page has besides CommonMark: records, dates, citations, footnotes, tables, and links that are understood.
extension HTMLRenderer {
  /// Writes what opens a node; nil where the page has nothing to say of it that CommonMark has not.
  mutating func enterOnPage(_ node: SyntaxNode) -> Bool? {
    switch node.kind {
    case .text, .escape, .entity:
      writeDated(node)
      return false
    case .softBreak, .linkText: return nil
    default: closeTime()
    }
    switch node.kind {
    case .atxHeading, .setextHeading: return enterHeading(node)
    case .record:
      writeRecord(node)
      return false
    case .link: return enterLinkOnPage(node)
    case .image: return isSafe(target(of: node).destination) ? nil : false
    case .autolink:
      let destination = node.first(.linkDestination)
      if isSafe(destination?.string ?? "") { return nil }
      output.write(text: destination?.bytes ?? [])
      return false
    case .citationGroup, .textCitation:
      writeCitations(node)
      return false
    case .footnoteReference, .inlineFootnote:
      writeNoteReference(node)
      return false
    case .footnoteDefinition, .frontMatter: return false
    case .table, .tableRow, .tableCell: return enterTable(node)
    case .taskMarker:
      let isDone = node.bytes.contains { $0 | 0x20 == 0x78 }
      output.write("<input type=\"checkbox\" disabled\(isDone ? " checked" : "")> ")
      return false
    case .htmlBlock where page?.allowsHTML == false:
      writeEscaped(node)
      return false
    case .rawHTML where page?.allowsHTML == false:
      if !isComment(node) { output.write(text: node.bytes) }
      return false
    default: return nil
    }
  }

  /// Writes what closes a node; false where the page has nothing to say of it.
  mutating func leaveOnPage(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case .text, .escape, .entity, .softBreak, .linkText: return false
    default: closeTime()
    }
    switch node.kind {
    case .link where page?.dateSpan(node) != nil:
      output.write("</time>")
      page?.timeDepth -= 1
      return true
    case .tableCell:
      output.write(page?.row == 1 ? "</th>\n" : "</td>\n")
      return true
    case .tableRow:
      output.write(page?.row == 1 ? "</tr>\n</thead>\n" : "</tr>\n")
      return true
    case .table:
      output.write(page?.row ?? 0 > 1 ? "</tbody>\n</table></div>\n" : "</table></div>\n")
      return true
    default: return false
    }
  }

  // MARK: - Prose

  /// Writes text with its dates as `<time>`. A date may begin in one line of a paragraph and end in the next.
  private mutating func writeDated(_ node: SyntaxNode) {
    let range = node.range
    if let page, !page.isInField, let hidden = page.hidden, hidden.overlaps(range) {
      writeDated(ByteRange(range.start, hidden.start))
      return
    }
    if let end = page?.openTimeEnd {
      if node.kind == .text, end < range.end {
        output.write(text: tree.text[ByteRange(range.start, end)])
        closeTime()
        writeDated(ByteRange(end, range.end))
        return
      }
      writeText(node)
      if end <= range.end { closeTime() }
      return
    }
    if node.kind == .text { writeDated(range) } else { writeText(node) }
  }

  private mutating func writeDated(_ range: ByteRange) {
    var place = range.start
    for date in page?.dates(startingIn: range) ?? [] where date.range.start >= place {
      guard let reading = date.readings.first else { continue }
      output.write(text: tree.text[ByteRange(place, date.range.start)])
      output.write("<time\(timeAttributes(reading.meaning, shown: tree.text.string(date.range)))>")
      if date.range.end > range.end {
        output.write(text: tree.text[ByteRange(date.range.start, range.end)])
        page?.openTimeEnd = date.range.end
        return
      }
      output.write(text: tree.text[date.range])
      output.write("</time>")
      place = date.range.end
    }
    output.write(text: tree.text[ByteRange(place, range.end)])
  }

  private mutating func closeTime() {
    if page?.openTimeEnd == nil { return }
    page?.openTimeEnd = nil
    output.write("</time>")
  }

  private mutating func enterHeading(_ node: SyntaxNode) -> Bool? {
    let syntax = HeadingSyntax(node)
    page?.hidden = syntax?.attributes.map { ByteRange(syntax?.contentRange.end ?? $0.range.start, $0.range.end) }
    guard let heading = page?.heading(node), page?.take(id: heading.slug) == true, !heading.slug.isEmpty else {
      return nil
    }
    output.beginLine()
    output.write("<h\(heading.level) id=\"")
    output.write(text: heading.slug.utf8)
    output.write("\">")
    return true
  }

  // MARK: - Links

  private mutating func enterLinkOnPage(_ node: SyntaxNode) -> Bool? {
    if let span = page?.dateSpan(node) {
      output.write("<time\(span.value.date.map { timeAttributes($0.edtf, shown: "") } ?? "")>")
      page?.timeDepth += 1
      return true
    }
    guard let page, let reference = page.reference(node),
      let definition = page.workspace.definition(of: reference, in: page.document)
    else {
      if isSafe(target(of: node).destination) { return nil }
      output.write("<a>")
      return true
    }
    output.write("<a href=\"")
    output.write(url: page.address(of: definition, property: reference.property) ?? target(of: node).destination)
    if let title = target(of: node).title {
      output.write("\" title=\"")
      output.write(text: title.utf8)
    }
    output.write("\">")
    if reference.text.isEmpty, let record = definition.record {
      let field = reference.property.flatMap { record.field($0) }
      if let field { writeValue(of: field, of: record) } else { output.write(text: record.shortTitle.utf8) }
    }
    return true
  }

  /// Whether a browser that follows the link runs nothing.
  private func isSafe(_ destination: String) -> Bool {
    let name = destination.lowercased().unicodeScalars.filter { $0.value > 0x20 }.prefix { $0 != ":" }
    let scheme = String(String.UnicodeScalarView(name))
    if scheme == "data" { return destination.lowercased().hasPrefix("data:image/") }
    return !["javascript", "vbscript", "file"].contains(scheme)
  }

  // MARK: - HTML as text

  private mutating func writeEscaped(_ node: SyntaxNode) {
    if isComment(node) { return }
    output.beginLine()
    output.write("<pre class=\"html\"><code>")
    output.write(text: literalText(node))
    output.write("</code></pre>\n")
  }

  /// Comments are for those who read the source.
  private func isComment(_ node: SyntaxNode) -> Bool {
    let bytes = node.bytes.drop { $0 == 0x20 }
    guard bytes.starts(with: "<!--".utf8) else { return false }
    let rest = String(decoding: bytes, as: UTF8.self)
    return rest.range(ofFirst: "-->").map { rest[$0...].allSatisfy(\.isWhitespace) } ?? true
  }

  // MARK: - Tables

  private mutating func enterTable(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case .table:
      page?.row = 0
      page?.alignments = TableSyntax(node)?.alignments ?? []
      output.beginLine()
      output.write("<div class=\"table\"><table>\n")
    case .tableRow:
      page?.row += 1
      page?.column = 0
      output.write(page?.row == 1 ? "<thead>\n<tr>\n" : page?.row == 2 ? "<tbody>\n<tr>\n" : "<tr>\n")
    default:
      let column = page?.column ?? 0
      page?.column += 1
      output.write(page?.row == 1 ? "<th" : "<td")
      if let alignments = page?.alignments, alignments.indices.contains(column), alignments[column] != .none {
        output.write(" style=\"text-align: \(alignments[column])\"")
      }
      output.write(">")
    }
    return true
  }

  // MARK: - Footnotes

  private mutating func writeNoteReference(_ node: SyntaxNode) {
    guard let number = page?.number(ofNote: node) else {
      output.write(text: node.bytes)
      return
    }
    let id = page?.take(id: "fnref-\(number)") == true ? " id=\"fnref-\(number)\"" : ""
    output.write("<sup class=\"note\"><a href=\"#fn-\(number)\"\(id)>\(number)</a></sup>")
  }
}

extension String {
  /// The index behind the first place where a text stands.
  fileprivate func range(ofFirst text: String) -> Index? {
    let wanted = Array(text.utf8)
    var rest = utf8[...]
    while !rest.isEmpty {
      if rest.starts(with: wanted) { return rest.index(rest.startIndex, offsetBy: wanted.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}

/// The attributes of a `<time>`: the date as EDTF, in HTML's own form where it has one, and in words unless it shows them.
func timeAttributes(_ date: EDTF, shown: String) -> String {
  let edtf = date.description
  let words = date.words
  var attributes = " data-edtf=\"\(edtf)\"" + (words == shown ? "" : " title=\"\(words)\"")
  if case .date(let day) = date, isHTMLDate(edtf), (1...12).contains(day.month?.number ?? 1) {
    attributes = " datetime=\"\(edtf)\"" + attributes
  }
  return attributes
}

/// Whether HTML has the form: a year from 0001 in four digits, perhaps with month and day.
private func isHTMLDate(_ edtf: String) -> Bool {
  let parts = edtf.split(separator: "-", omittingEmptySubsequences: false)
  return edtf != "0000" && (1...3).contains(parts.count) && parts[0].utf8.count == 4
    && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } } && !edtf.hasPrefix("0000")
}
