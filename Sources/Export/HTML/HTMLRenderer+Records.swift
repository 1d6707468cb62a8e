import Chronology
import Features
import Model
import Records
import SourceText
import Syntax

/// Records as fact cards: an anchor for the record, `#sf-1951`, and one for each of its fields, `#sf-1951.signed`.
extension HTMLRenderer {
  mutating func writeRecord(_ node: SyntaxNode) {
    guard let record = page?.record(node) else { return }
    writeCard(record)
  }

  /// - Parameter isBrief: without remarks and long lists, as for what the document only mentions.
  mutating func writeCard(_ record: Record, isBrief: Bool = false) {
    output.beginLine()
    output.write("<article class=\"record\"")
    if let id = record.id { writeID(id) }
    output.write(">\n<header>\n<span class=\"kind\">")
    output.write(text: record.kindName.utf8)
    output.write("</span>")
    if let status = record.field("status"), status.string != "verified" {
      output.write("\n<span class=\"status\"")
      writeID(of: status, record)
      output.write(">")
      output.write(text: status.string.utf8)
      output.write("</span>")
    }
    output.write("\n")
    writeTitles(record)
    output.write("</header>\n")
    writeFacts(record, isBrief: isBrief)
    output.write("</article>\n")
  }

  private mutating func writeTitles(_ record: Record) {
    let title = record.field("title")
    let short = record.field("short")
    output.write("<p class=\"title\"")
    if let field = short ?? title { writeID(of: field, record) }
    output.write(">")
    output.write(text: record.shortTitle.utf8)
    output.write("</p>\n")
    if short != nil, let title, title.string != record.shortTitle {
      output.write("<p class=\"full-title\"")
      writeID(of: title, record)
      output.write(">")
      output.write(text: title.string.utf8)
      output.write("</p>\n")
    }
  }

  private mutating func writeFacts(_ record: Record, isBrief: Bool) {
    let isHeader = { (field: Field) in
      ["id", "title", "short"].contains(field.name) || (field.name == "status" && field.string != "verified")
    }
    let isShown = { (field: Field) in
      !isHeader(field) && !field.string.isEmpty
        && !(isBrief && (hiddenWhenBrief.contains(field.name) || field.value.mentions.count > 8))
    }
    let fields = record.fields.filter(isShown)
    if fields.isEmpty { return }
    output.write("<dl>\n")
    var last = ""
    for field in fields {
      if field.name != last {
        output.write("<dt>")
        output.write(text: fieldLabel(field.name, of: record).utf8)
        output.write("</dt>\n")
      }
      last = field.name
      output.write("<dd")
      writeID(of: field, record)
      output.write(">")
      writeValue(of: field, of: record)
      output.write("</dd>\n")
    }
    output.write("</dl>\n")
  }

  private mutating func writeID(of field: Field, _ record: Record) {
    if let id = record.id { writeID("\(id).\(field.name)") }
  }

  private mutating func writeID(_ id: String) {
    if page?.take(id: id) != true { return }
    output.write(" id=\"")
    output.write(text: id.utf8)
    output.write("\"")
  }

  // MARK: - Values

  mutating func writeValue(of field: Field, of record: Record) {
    switch field.value {
    case .text: writeText(of: field)
    case .date(let dated): write(dated)
    case .action(let dated, let actors):
      guard let dated else {
        write(actors)
        return
      }
      write(dated, withRest: actors.isEmpty)
      if !actors.isEmpty {
        output.write(" · ")
        write(actors)
      }
    case .references(let mentions): write(mentions)
    case .list(let mentions): output.write(text: mentions.map(\.name).joined(separator: "; ").utf8)
    case .relation(let relations):
      for (index, relation) in relations.enumerated() {
        if index > 0 { output.write("; ") }
        switch relation.target {
        case .record(let mention):
          write([mention])
          if !relation.distance.isEmpty { output.write(text: " (\(relation.distance))".utf8) }
        case .date(let dated): write(dated)
        }
      }
    }
  }

  /// "7 February 1855 (26 January 1855 Old Style), Shimoda"
  private mutating func write(_ dated: DatedValue, withRest: Bool = true) {
    let names = dated.names
    for (index, name) in names.enumerated() {
      if index > 0 { output.write(index == 1 ? " (" : "; ") }
      if let date = name.date { output.write("<time\(timeAttributes(date.edtf, shown: name.words))>") }
      output.write(text: name.words.utf8)
      if name.date != nil { output.write("</time>") }
    }
    if names.count > 1 { output.write(")") }
    if withRest, !dated.rest.isEmpty { output.write(text: ", \(dated.rest)".utf8) }
  }

  private mutating func write(_ mentions: [Mention]) {
    for (index, mention) in mentions.enumerated() {
      if index > 0 { output.write("; ") }
      let definition = page?.workspace.definition(of: mention)
      let name =
        mention.name.isEmpty ? definition?.record?.shortTitle ?? mention.id.map { "#\($0)" } ?? "" : mention.name
      guard let definition, mention.id != nil, let address = page?.address(of: definition) else {
        output.write(text: name.utf8)
        continue
      }
      output.write("<a href=\"")
      output.write(url: address)
      output.write("\">")
      output.write(text: name.utf8)
      output.write("</a>")
    }
  }

  /// Text as it is, an address as a link, and remarks and sources with the markup and the citations in them.
  private mutating func writeText(of field: Field) {
    let text = field.string
    switch field.name {
    case "url" where text.hasPrefix("http://") || text.hasPrefix("https://"): writeLink(text, showing: text)
    case "doi": writeLink("https://doi.org/\(text)", showing: text)
    case "source", "note", "text", "abstract", "see", "same-as": writeMarkup(text)
    default: output.write(text: text.utf8)
    }
  }

  private mutating func writeLink(_ address: String, showing text: String) {
    output.write("<a href=\"")
    output.write(url: address)
    output.write("\">")
    output.write(text: text.utf8)
    output.write("</a>")
  }

  /// Writes the inlines of a text that is one paragraph; another as it is.
  private mutating func writeMarkup(_ text: String) {
    let inner = SyntaxTree(parsing: SourceText(text), dialect: tree.dialect)
    let blocks = Array(inner.root.children)
    guard blocks.count == 1, let paragraph = blocks.first, paragraph.kind == .paragraph, var state = page else {
      output.write(text: text.utf8)
      return
    }
    state.isInField = true
    state.timeDepth = 0
    var renderer = HTMLRenderer(tree: inner, page: state)
    for child in paragraph.children { renderer.write(child) }
    output.write(raw: renderer.output.bytes)
    if var state = renderer.page {
      state.isInField = page?.isInField ?? false
      state.timeDepth = page?.timeDepth ?? 0
      page = state
    }
  }
}

/// Fields that say little of something that is only mentioned.
private let hiddenWhenBrief: Set<String> = [
  "also", "geography", "note", "source", "see", "same-as", "series", "signatories",
]
