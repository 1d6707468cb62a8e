import Features
import Model
import SourceText
import TestSupport
import Testing

@Suite struct NavigationTests {
  /// The caret, and the one marked range to which it leads.
  @Test(arguments: [
    "See [it](#a‸).\n\n```event {#⟦a⟧}\ntitle: A\n```",
    "See [it](b.md#a‸).\n\n%% b.md\n```event {#⟦a⟧}\ntitle: A\n```",
    "See [it](b.md?plain=1#a‸).\n\n%% b.md\n```event {#⟦a⟧}\ntitle: A\n```",
    "See [it](?plain=1#a‸).\n\n```event {#⟦a⟧}\ntitle: A\n```",
    "See [it](b%3F.md#a‸).\n\n%% b?.md\n```event {#⟦a⟧}\ntitle: A\n```",
    "See [it](#a‸).\n\n%% b.md\n```event {#⟦a⟧}\ntitle: A\n```",
    "See [it](#some-he‸ading).\n\n# ⟦Some heading⟧\n\nText.",
    "See [it](#so‸me).\n\n# ⟦Some heading⟧ {#some .unnumbered}\n\nText.",
    "See [it](b.md#some-he‸ading).\n\n%% b.md\n# ⟦Some heading⟧ {#some}\n\nText.",
    "```event {#b}\ntitle: B\nafter: #a‸\n```\n\n```event {#⟦a⟧}\ntitle: A\n```",
    "---\nbibliography: refs.bib\n---\nSee [@ke‸y, p. 3].\n\n%% refs.bib\n@book{⟦key⟧, title = {T}}",
  ])
  func definitionIsFound(text: String) throws {
    let documents = MarkedDocuments(text)
    let (context, caret) = try place(of: documents)
    let target = try #require(definitions(at: caret, in: context)?.targets.first)
    let marked = try #require(documents.documents.first { !$0.ranges.isEmpty })
    #expect(target.document.name == marked.name)
    #expect(target.nameRange == marked.ranges.first)
  }

  /// Nobody waits any more: what is left is not looked at.
  @Test func cancelledWorkStops() throws {
    let uses = (0..<50).map { "%% n\($0).md\n[x](#a) and [@a]\n" }.joined(separator: "\n")
    let (context, caret) = try place(of: MarkedDocuments("See [it](#a‸).\n\n```source {#a}\ntitle: A\n```\n\n\(uses)"))
    #expect(references(at: caret, in: context, withDefinition: false).count == 101)
    let renaming = try renaming(at: caret, in: context)
    #expect(try edits(for: renaming, to: "b", in: context.workspace).count == 51)
    for patience in [0, 7] {
      var asked = 0
      func isCancelled() -> Bool {
        asked += 1
        return asked > patience
      }
      let places = references(at: caret, in: context, withDefinition: false, isCancelled: isCancelled)
      #expect(places.count <= patience && asked < 120)
      asked = 0
      let edits = try edits(for: renaming, to: "b", in: context.workspace, isCancelled: isCancelled)
      #expect(edits.count <= patience + 1 && asked < 120)
    }
  }

  @Test func bundledRecordIsFoundByItsName() throws {
    let documents = MarkedDocuments("After the Treaty of Sh‸imoda there was trade.")
    let (context, caret) = try place(of: documents)
    let target = try #require(definitions(at: caret, in: context)?.targets.first)
    #expect(target.document.gazetteerFile != nil)
    #expect(target.record?.id == "shimoda-1855")
  }

  /// The caret, and every use of what it is on.
  @Test(arguments: [
    "See [it](#a‸) and [again](#a).\n\n```event {#a}\ntitle: A\n```\n\n```event {#b}\ntitle: B\nafter: #a\n```",
    "See [it](#a) and [again](#a).\n\n```event {#a‸}\ntitle: A\n```\n\n```event {#b}\ntitle: B\nafter: #a\n```",
  ])
  func referencesAreFound(text: String) throws {
    let (context, caret) = try place(of: MarkedDocuments(text))
    #expect(references(at: caret, in: context, withDefinition: false).count == 3)
    #expect(references(at: caret, in: context, withDefinition: true).count == 4)
  }

  @Test func everyAnchorOfAHeadingIsFound() throws {
    let text = "# One‸ {#a}\n\n[x](#a) [y](#one) [z](#one-a)\n\n# One {.old}\n\n[w](#one-old)\n"
    let (context, caret) = try place(of: MarkedDocuments(text))
    // The second heading has the anchor that the first would have without its id.
    #expect(references(at: caret, in: context, withDefinition: false).count == 2)
    #expect(outline(of: context).map(\.name) == ["One", "One"])
  }

  @Test func outlineHasHeadingsAndRecords() throws {
    let text = "# One\n\n```event {#a}\ntitle: A\ndate: 1951\n```\n\n## Two\n\nText.\n\n# Three\n"
    let documents = MarkedDocuments(text)
    let context = try #require(TestWorkspace(documents).context(of: "document.md"))
    let items = outline(of: context)
    #expect(items.map(\.name) == ["One", "Three"])
    #expect(items.first?.children.map(\.name) == ["A", "Two"])
    #expect(items.first?.children.first?.detail.contains("1951") == true)
  }

  private func place(of documents: MarkedDocuments) throws -> (DocumentContext, ByteOffset) {
    let document = try #require(documents.documents.first { $0.caret != nil })
    let context = try #require(TestWorkspace(documents).context(of: document.name))
    return (context, try #require(document.caret))
  }
}
