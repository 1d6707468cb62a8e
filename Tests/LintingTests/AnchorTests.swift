import Linting
import Model
import SourceText
import Syntax
import TestSupport
import Testing

/// What links and `@` may lead to besides records, automatic anchors of headings and sources.
@Suite struct AnchorTests {
  /// Documents in which nothing is wrong but what is marked.
  @Test(arguments: [
    "## History {#my-id}\n\n[x](#my-id), [y](#history) and [z](#history-my-id).",
    "## History { .old #my-id .unnumbered k=\"a b\" - }\n\n[x](#my-id) [y](#history)",
    "History {#my-id}\n====\n\n[x](#my-id)", "## *Old* history{#a.b_c}\n\n[x](#a.b_c) [y](document.md#a.b_c)",
    "# History {.unnumbered}\n\n[x](#history) [y](#history-unnumbered)",
    "# History {#a}\n\n# History\n\n[x](#a) [y](#history) [z](#⟦history-1⟧)",
    "# History {of it}\n\n[x](#history-of-it) [y](#⟦of⟧)", "# History `{#a-b}`\n\n[x](#⟦a-b⟧)",
    "[span]{#sp} and ![..](x.png){#fig-a .wide}: [a](#sp) [b](#fig-a) [c](#⟦none⟧)",
    "::: {#div-id .note}\nText.\n:::\n\n[c](#div-id)", "```{#code .r}\nx\n```\n\n[c](#code)",
    "Write `{#sp-a}`: [a](#⟦sp-a⟧)", "[Back](#top), [Back](#Top) and [Back](#).", "[x](#⟦topp⟧)",
    "[x](b.md#two) [y](b.md#⟦to⟧)\n\n%% b.md\n# One {#two}\n\nText.",
    "See @sec-one, [@fig-a], [@tbl:x; @Fig-b] and @eq:c.",
    "See [@⟦figure⟧].", "By @user@mastodon.social and @user@example.org@more.", "We thanked @joe-doe.",
    "We thanked @⟦joe-doe⟧.\n\n%% b.md\n[@s]\n\n```source {#s}\ntitle: S\nauthor: A\nissued: 1959\n```",
    "---\nbibliography: r.bib\n---\nSee @⟦joe⟧ and @fig-a [@fig-b].\n\n%% r.bib\n@book{fig-a, author={A}, title={T}, date=1959}",
    "We thanked @joe; see [@⟦doe⟧].",
  ])
  func whatIsFound(text: String) throws {
    let documents = MarkedDocuments(text)
    let found = TestWorkspace(documents).findings().filter {
      ["unknown-reference", "unknown-citation"].contains($0.rule) && $0.document.name == "document.md"
    }
    #expect(found.map(\.range) == documents.documents.first?.ranges, "\(text)")
  }

  /// A path that begins with a slash starts from the folder of the project, if it leads anywhere there.
  @Test func pathsStartFromTheProject() throws {
    let documents = MarkedDocuments(
      "[x](/sub/b.md#two) [y](/sub/b.md#⟦too⟧) [z](/c.md#a) [w](/map.pdf) ![m](/map.png) [v](/sub/b.md)\n\n"
        + "%% /p/sub/b.md\n# Two\n\nText.", name: "/p/a/document.md")
    let workspace = TestWorkspace(documents, folder: "/p")
    let found = workspace.findings()
    #expect(found.map(\.rule) == ["unknown-reference"])
    #expect(found.map(\.range) == documents.documents.first?.ranges)
  }

  /// Images that are not there, after an edit before them too.
  @Test func imagesAreLookedFor() throws {
    let documents = MarkedDocuments(
      "Text.\n\n![a](⟦img/a%20b.png⟧?x) [![c](⟦c.png⟧)](document.md) ![d](https://example.org/d.png) ![e](data:image/png;base64,x)"
        + "\n\n![f]({{site}}/f.png) ![g](#g) ![h](b.md) ![i](<$x/i.png>)\n\n%% b.md\n# B\n\nText.")
    let workspace = TestWorkspace(documents)
    let found = workspace.findings()
    #expect(found.map(\.rule) == ["broken-link", "broken-link"])
    #expect(found.map(\.range) == documents.documents.first?.ranges)
    let model = try #require(workspace.models[DocumentID("document.md")])
    let edit = ByteEdit(ByteRange(0, 4), "Some words")
    let next = DocumentModel(model.tree.applying([edit]), defaults: DocumentSettings(), after: model)
    #expect(next.images.map(\.range) == model.images.map { $0.range.moved(by: ByteCount(6)) })
  }

  @Test func theFileIsNamedInWhichNothingWasFound() throws {
    let text =
      "[x](sub/b.md#glosary) [y](sub/b.md#nowhere)\n\n"
      + "%% sub/b.md\n# Glossary\n\nText.\n\n%% c.md\n# Nowher\n\nText."
    let found = TestWorkspace(MarkedDocuments(text)).findings()
    #expect(
      found.map(\.message) == [
        "No record or heading ‘#glosary’ is in ‘sub/b.md’; did you mean ‘#glossary’?",
        "No record or heading ‘#nowhere’ is in ‘sub/b.md’.",
      ])
  }
}
