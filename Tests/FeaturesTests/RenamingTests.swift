import Features
import Model
import SourceText
import TestSupport
import Testing

@Suite struct RenamingTests {
  /// The caret, the new name, and all ranges that change, marked; a reason instead of marks where it is refused.
  static let renamings: [(String, String)] = [
    ("See [it](#⟦a‸⟧).\n\n```event {#⟦a⟧}\ntitle: A\n```\n\n%% b.md\n```event {#b}\ntitle: B\nafter: #⟦a⟧\n```", "new"),
    ("```event {#⟦a‸⟧}\ntitle: A\n```\n\n[](#⟦a⟧.date) and [x](document.md#⟦a⟧)", "new"),
    ("---\nbibliography: r.bib\n---\n[@⟦k‸⟧]\n\n%% r.bib\n@book{⟦k⟧, title={T}}\n@inbook{c, crossref={⟦k⟧}}", "new"),
    ("```event {#⟦a⟧}\nid: ⟦a‸⟧\ntitle: A\n```\n\n[](#⟦a⟧)", "new"),
    ("```event {#⟦a‸⟧}\ntitle: A\n```\n\n%% b.md\n# New\n\n[](document.md#⟦a⟧)", "new"),
    ("# One {#⟦a‸⟧}\n\n[x](#⟦a⟧) [y](#one)\n\n%% b.md\n[](document.md#⟦a⟧)", "new:x"),
    ("# One {#⟦a⟧}\n\n[x](#⟦a‸⟧) [y](#one)\n", "new"),
    ("# ⟦O‸ne⟧ {#a}\n\n[x](#a) [y](#⟦one⟧) [z](#⟦one-a⟧)\n", "Two"),
    ("# ⟦One‸⟧\n\n[x](#⟦one⟧)\n\n# One\n\n[y](#⟦one-1⟧)\n", "Two"),
  ]

  @Test(arguments: renamings.indices)
  func everyUseFollows(index: Int) throws {
    let (text, name) = Self.renamings[index]
    let documents = MarkedDocuments(text)
    let (context, caret) = try place(of: documents)
    let renaming = try renaming(at: caret, in: context)
    let edits = try edits(for: renaming, to: name, in: context.workspace)
    for document in documents.documents {
      let found = (edits[DocumentID(document.name)] ?? []).map(\.range).sorted()
      #expect(found == document.ranges.sorted(), "in \(document.name) of: \(text)")
    }
  }

  @Test(arguments: [
    ("[x](#sf-1951‸)", "new"), ("[x](#a‸)\n\n```event {#a}\ntitle: A\n```", "no id"),
    ("[x](#a‸)\n\n```event {#a}\ntitle: A\n```", "sf-1951"), ("Just ‸words.", "new"), ("[x](#nothing‸)", "new"),
    ("[x](#a.da‸te)\n\n```event {#a}\ntitle: A\n```", "new"),
    ("```event {#a‸}\ntitle: A\n```", "fig-a"), ("```event {#a‸}\ntitle: A\n```\n\n<a id=\"new\"></a>", "new"),
    ("# One {#a‸}\n\n# Two", "two"), ("# One {#a‸}", "no id"), ("# One {#a‸}", "no.id"),
    // What another document refers to would be something of its own.
    ("```event {#a‸}\ntitle: A\n```\n\n%% b.md\n## Later\n\n[e](#a)", "later"),
    ("```event {#a‸}\ntitle: A\n```\n\n%% b.md\n<a id=\"later\"></a>\n\n[e](#a)", "later"),
    (
      "```source {#a‸}\ntitle: A\n```\n\n%% b.md\n---\nbibliography: r.bib\n---\n[@a]\n\n%% r.bib\n@book{k, title={K}}",
      "k"
    ),
    // What the document refers to would be the heading.
    ("# One‸\n\n[x](#war)\n\n%% b.md\n```event {#war}\ntitle: War\n```", "War"),
    ("# One‸\n\n[x](#sf-1951)\n", "SF 1951"), ("# One‸\n\n<a id=\"war\"></a>\n", "War"),
  ])
  func refusals(text: String, name: String) throws {
    let (context, caret) = try place(of: MarkedDocuments(text))
    #expect(throws: RenamingRefusal.self) {
      _ = try edits(for: try renaming(at: caret, in: context), to: name, in: context.workspace)
    }
  }

  @Test func linksFollowFiles() throws {
    let documents = MarkedDocuments(
      "[x](⟦sub/b.md⟧#a) [y](other.md)\n\n%% sub/b.md\n[z](⟦../document.md⟧)\n", name: "document.md")
    let workspace = TestWorkspace(documents)
    let move = FileMove(from: DocumentID("sub/b.md"), to: DocumentID("far/off/c d.md"))
    let edits = linkEdits(
      following: [move], in: workspace.models.keys, text: { workspace.models[$0]?.text },
      model: { workspace.models[$0] })
    #expect(edits[DocumentID("document.md")]?.map(\.range) == documents.documents.first?.ranges)
    #expect(edits[DocumentID("document.md")]?.first?.replacement == Array("far/off/c%20d.md".utf8))
    #expect(edits[DocumentID("sub/b.md")]?.first?.replacement == Array("../../document.md".utf8))
  }

  /// What stands behind a path stays.
  @Test func queriesStayWhenFilesMove() throws {
    let documents = MarkedDocuments("[x](⟦b.md⟧?plain=1#a) [y](b.md%3F)\n\n[l]: <⟦b.md⟧?x>\n\n%% b.md\n# B\n")
    let workspace = TestWorkspace(documents)
    let edits = linkEdits(
      following: [FileMove(from: DocumentID("b.md"), to: DocumentID("c/d?.md"))], in: workspace.models.keys,
      text: { workspace.models[$0]?.text }, model: { workspace.models[$0] })
    #expect(edits[DocumentID("document.md")]?.map(\.range) == documents.documents.first?.ranges)
    #expect(edits[DocumentID("document.md")]?.first?.replacement == Array("c/d%3F.md".utf8))
  }

  private func place(of documents: MarkedDocuments) throws -> (DocumentContext, ByteOffset) {
    let document = try #require(documents.documents.first { $0.caret != nil })
    let context = try #require(TestWorkspace(documents).context(of: document.name))
    return (context, try #require(document.caret))
  }
}
