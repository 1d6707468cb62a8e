import Bibliography
import Chronology
import Features
import Model
import Records
import SourceText
import Syntax

/// What the writer of a page knows and remembers besides the tree.
struct PageState {
  let model: DocumentModel
  let document: DocumentID
  let workspace: WorkspaceModel
  let allowsHTML: Bool
  let formatter = CitationFormatter(.chicagoAuthorDate)

  /// Whether a text from a field is written, in which places of the document mean nothing.
  var isInField = false
  /// How many `<time>` elements around this place have been written as links.
  var timeDepth = 0
  /// Where the open `<time>` ends, of a date that runs over a line.
  var openTimeEnd: ByteOffset?
  /// The attributes of the latest heading, which are not shown, with the white space before them.
  var hidden: ByteRange?
  /// The row of the open table, and the column of the next cell.
  var row = 0
  var column = 0
  var alignments: [TableSyntax.Alignment] = []

  /// Ids that stand in the page: each may stand there once.
  private(set) var usedIDs: Set<String> = []
  /// Cited sources by their keys.
  private(set) var cited: [String: BibliographyEntry] = [:]
  /// Footnotes in the order in which they are called.
  private(set) var notes: [SyntaxNode] = []
  private var noteNumbers: [String: Int] = [:]
  private let footnotes: [String: SyntaxNode]

  private let headings: [ByteOffset: Heading]
  private let records: [ByteOffset: Record]
  private let references: [ByteOffset: Reference]
  private let dateSpans: [ByteOffset: DateSpan]
  /// Bundled records that the document refers to, which the page shows at its end.
  let authorities: [String: Record]

  init(_ model: DocumentModel, named document: DocumentID, in workspace: WorkspaceModel, allowsHTML: Bool) {
    func byStart<Item>(_ items: some Sequence<Item>, _ range: (Item) -> ByteRange) -> [ByteOffset: Item] {
      Dictionary(items.map { (range($0).start, $0) }) { first, _ in first }
    }
    self.model = model
    self.document = document
    self.workspace = workspace
    self.allowsHTML = allowsHTML
    headings = byStart(model.headings, \.range)
    records = byStart(model.records, \.range)
    references = byStart(model.references.lazy.filter(\.isLink), \.range)
    dateSpans = byStart(model.dateSpans, \.range)
    var authorities: [String: Record] = [:]
    for reference in model.references {
      guard let id = reference.id, authorities[id] == nil,
        case .authority(let authority)? = workspace.definition(of: reference, in: document)
      else { continue }
      authorities[id] = authority.record
    }
    self.authorities = authorities
    var footnotes: [String: SyntaxNode] = [:]
    for node in model.tree.root.descendants where node.kind == .footnoteDefinition {
      if let note = FootnoteSyntax(node) {
        footnotes[note.label.lowercased(), default: node] = footnotes[note.label.lowercased()] ?? node
      }
    }
    self.footnotes = footnotes
  }

  func heading(_ node: SyntaxNode) -> Heading? { isInField ? nil : headings[node.range.start] }
  func record(_ node: SyntaxNode) -> Record? { isInField ? nil : records[node.range.start] }
  func reference(_ node: SyntaxNode) -> Reference? { isInField ? nil : references[node.range.start] }
  func dateSpan(_ node: SyntaxNode) -> DateSpan? { isInField ? nil : dateSpans[node.range.start] }

  /// The dates that begin in a stretch of prose and have one meaning.
  func dates(startingIn range: ByteRange) -> [ProseDate] {
    if isInField || timeDepth > 0 { return [] }
    let dates = model.dates
    return dates[dates.indices(startingIn: range) { $0.range.start }].filter {
      $0.confidence > .weak && $0.readings.count == 1 && !$0.isImpossible
    }
  }

  /// Takes an id for the page; false if it stands there already.
  mutating func take(id: String) -> Bool { usedIDs.insert(id).inserted }

  /// The number of the footnote that a reference calls, and how often it has been called with this one.
  mutating func number(ofNote node: SyntaxNode) -> Int? {
    guard node.kind == .footnoteReference else {
      notes.append(node)
      return notes.count
    }
    guard let label = FootnoteSyntax(node)?.label.lowercased(), let definition = footnotes[label] else { return nil }
    if let number = noteNumbers[label] { return number }
    notes.append(definition)
    noteNumbers[label] = notes.count
    return notes.count
  }

  /// The source of a key, which is remembered for the list of references.
  mutating func cite(_ key: String) -> BibliographyEntry? {
    if let known = cited[key] { return known }
    let entry = workspace.source(forKey: key, in: document)
    cited[key] = entry
    return entry
  }

  /// Where a thing can be read of: on this page, in another document, or nowhere.
  func address(of definition: Definition, property: String? = nil) -> String? {
    let field = property.map { ".\($0)" } ?? ""
    switch definition {
    case .record(let record, let home):
      guard let id = record.id else { return nil }
      return (home == document ? "" : path(to: home)) + "#\(id)\(field)"
    case .heading(let heading, let home): return (home == document ? "" : path(to: home)) + "#\(heading.slug)"
    case .authority(let authority):
      guard let id = authority.record.id, authorities[id] != nil else { return nil }
      return "#\(id)\(field)"
    case .entry(let entry, _): return "#ref-\(entry.key)"
    case .document(let home): return path(to: home)
    }
  }

  private func path(to other: DocumentID) -> String { RelativePath.path(from: document, to: other) }
}
