import Linting
import Model
import SourceText
import Syntax
import TestSupport
import Testing

/// A check that remembers says the same as one that does not, after any edits.
@Suite struct FindingsMemoryTests {
  private static let pieces = [
    "The Treaty of Portsmouth was signed in 1904. ", "[The treaty](#sf) was signed on 9 September 1951. ",
    "Japan signed [the peace](#sf) in 1950. ", "The Treaty of Paris was a triumph. ", "\n\n", "In 1855. ", "日本 é ",
    "```treaty {#sf}\ntitle: Peace\nsigned: 1951-09-08\nparties: Japan\n```\n\n", "# Heading\n\n",
    "[x][y] ", "\n\n[y]: #sf\n\n", "The San Francisco Peace Treaty (1952) ", "on 3 May ",
    "\n\n<!-- histmark-ignore all: no -->\n\n",
    "> The USSR signed the Treaty of San Francisco. ", "[@sf, art. 99] ", "articles: 27\n", "#unknown ",
    "```event {#war}\ntitle: War\ndate: 1904/1905\nparties: #sf; #japan\nsource: @sf\n```\n\n",
    "[war](#war.date) in 1903 ",
    "signed: 1952\n", "same-as: #shimoda-1855\n", "[war](other.md#war) ",
    "|a|b|\n|-|-|\n|The Treaty of Shimoda (1856)|c|\n\n",
  ]
  private static let other = DocumentID("other.md")
  private static let document = DocumentID("document.md")

  private static func model(_ text: SourceText) -> DocumentModel { DocumentModel(SyntaxTree(parsing: text)) }

  /// A model that is made of the one before says the same as a new one.
  @Test(arguments: 0..<6)
  func modelsFollowEdits(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    // Half of them without the definitions of links, with which all blocks are read again.
    let pieces = Self.dated + Self.parts + Self.pieces.filter { seed % 2 == 0 || !$0.contains("]: ") }
    func piece() -> String { pieces.randomElement(using: &random) ?? "" }
    var model = Self.model(SourceText((0..<40).map { _ in piece() }.joined()))
    var count = 0
    for _ in 0..<80 {
      let start = Int.random(in: 0...model.text.bytes.count, using: &random)
      let end = min(model.text.bytes.count, start + Int.random(in: 0...12, using: &random))
      let edit = ByteEdit(ByteRange(start, end), piece())
      model = DocumentModel(model.tree.applying([edit]), defaults: DocumentSettings(), after: model)
      let fresh = Self.model(model.text)
      #expect(model.dates == fresh.dates)
      #expect(model.records == fresh.records)
      #expect(model.references == fresh.references)
      #expect(model.citations == fresh.citations)
      #expect(model.dateSpans == fresh.dateSpans)
      #expect(model.prose == fresh.prose)
      #expect(model.headings == fresh.headings)
      #expect(model.suppressions == fresh.suppressions)
      #expect(model.anchors == fresh.anchors)
      #expect(model.settings == fresh.settings)
      #expect(model.language == fresh.language)
      count += fresh.dates.count + fresh.records.count
    }
    #expect(count > 500)
  }

  private static let parts = [
    "[@dower, p. 3] ", "[then](date:173X~) ", "<a id=\"here\"></a> ", "<div id='there'>\n\n", "## Heading\n\n",
    "- item ",
    "### Heading\n\n", "---\ntitle: T\n---\n", "```\ncode\n```\n", "<!-- histmark-ignore empty-section: no -->\n\n",
    "```event {#talks}\ntitle: Talks\nafter: #sf 3 days\ndate: 1951 = julian:1951-01-02\nsource: [@dower]\n```\n\n",
    "```person\nborn: 1800; 18\nalso: A; B (#b)\n", "> ", "\n", "<!-- histmark-ignore all: ",
  ]

  private static let dated = [
    "In 1855 he came. ", "On 3 May he left, and three days later he died. ", "\n\n", "in '42 ", "the next day ",
    "Tuesday, 26 January (7 February) 1855 ", "of that year ", "8–12 September ", "c. 1450 ", "30 February 1950 ",
    "Shōwa 26 (1951) ", "in June ", "é 日本 ", "# 1904\n\n", "the following year ", "early in the 1730s ", "44 BC ",
  ]

  /// What was not looked at to the end is not remembered.
  @Test func aCancelledCheckIsForgotten() {
    let model = Self.model(SourceText("# A\n\n# B\n\n```event\ndate: 1951-13\nborn: x\n```\n\n[x](#nothing)\n"))
    var workspace = WorkspaceModel()
    workspace.update(DocumentSummary(model, of: Self.document))
    let whole = check(model, named: Self.document, in: workspace, with: RuleSelection())
    for patience in 0..<200 {
      let memory = FindingsMemory()
      var asked = 0
      let part = check(
        model, named: Self.document, in: workspace, with: RuleSelection(), remembering: memory,
        isCancelled: {
          asked += 1
          return asked > patience
        })
      #expect(part.count <= whole.count && (patience > 0 || part.isEmpty))
      let later = check(
        model, named: Self.document, in: workspace, with: RuleSelection(), remembering: memory)
      #expect(later == whole)
    }
  }

  @Test(arguments: 0..<3)
  func rememberingChangesNothing(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func piece() -> String { Self.pieces.randomElement(using: &random) ?? "" }
    var workspace = WorkspaceModel()
    var texts = [Self.document: SourceText((0..<30).map { _ in piece() }.joined()), Self.other: SourceText("")]
    let memories = [Self.document: FindingsMemory(), Self.other: FindingsMemory()]
    var models = texts.mapValues { Self.model($0) }
    for (name, model) in models { workspace.update(DocumentSummary(model, of: name)) }
    var found = 0
    for _ in 0..<80 {
      let edited = Int.random(in: 0..<4, using: &random) == 0 ? Self.other : Self.document
      guard let last = models[edited], var text = texts[edited] else { continue }
      let start = Int.random(in: 0...text.bytes.count, using: &random)
      let end = min(text.bytes.count, start + Int.random(in: 0...12, using: &random))
      let edit = ByteEdit(ByteRange(start, end), piece())
      text.apply(edit)
      texts[edited] = text
      let model = DocumentModel(last.tree.applying([edit]), defaults: DocumentSettings(), after: last)
      models[edited] = model
      workspace.update(DocumentSummary(model, of: edited))
      for (name, text) in texts {
        let model = Bool.random(using: &random) ? models[name] ?? last : Self.model(text)
        let fresh = check(model, named: name, in: workspace, with: RuleSelection())
        let remembered = check(
          model, named: name, in: workspace, with: RuleSelection(), remembering: memories[name])
        #expect(remembered == fresh)
        found += fresh.count
      }
    }
    #expect(found > 100)
  }
}
