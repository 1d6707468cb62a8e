import Features
import Model
import SourceText
import TestSupport
import Testing

@Suite struct CompletionTests {
  /// The caret, what must be offered, and what must not.
  static let cases: [(String, [String], [String])] = [
    ("See [it](#ar‸)\n\n```event {#armistice}\ntitle: A\n```", ["armistice"], ["sf-1951"]),
    ("See [it](#sf‸)", ["sf-1951"], ["armistice"]),
    ("See [it](#a.da‸)\n\n```event {#a}\ntitle: A\ndate: 1951\n```", ["date", "title"], ["signed"]),
    ("See [@de‸]\n\n```source {#dower}\ntitle: D\n```", ["dower"], ["sf-1951"]),
    ("---\nbibliography: r.bib\n---\n[@‸]\n\n%% r.bib\n@book{key, title={T}}", ["key"], []),
    ("```treaty {#a}\ntitle: A\nsi‸\n```", ["signed", "signatories"], ["title"]),
    ("```treaty {#a}\ntitle: A\nparties: #uss‸\n```", ["ussr"], ["sf-1951"]),
    ("```treaty {#a}\ntitle: A\nstatus: ‸\n```", ["disputed", "unverified"], []),
    ("```tr‸", ["treaty"], []),
    ("```event {#a}\ntitle: A\ndate: ‸\n```", ["1951-09-08", "1951~", "195X", "julian:"], ["sf-1951"]),
    ("```event {#a}\ntitle: A\ndate: 1855‸\n```", ["1855-09-08", "1855?", "185X"], ["julian:", "1951"]),
    ("mail to a@b‸", [], ["dower"]),
    ("See [it](‸)\n\n%% notes/b.md\n# Notes on B\n\n%% c.md\n", ["notes/b.md", "c.md"], ["sf-1951"]),
    ("See [it](no‸ and more\n\n%% notes/b.md\n# Notes on B\n\n%% c.md\n", ["notes/b.md"], ["c.md"]),
    ("%% x/a.md\n[it](../no‸\n\n%% notes/b.md\n# Notes on B", ["../notes/b.md"], []),
    ("See [it](./no‸)\n\n%% notes/b.md\n# Notes on B", ["./notes/b.md"], []),
    ("See ![it](no‸)\n\n%% notes/b.md\n# Notes on B", [], ["notes/b.md"]),
    ("See [it](date:no‸)\n\n%% notes/b.md\n# Notes on B", [], ["notes/b.md"]),
    ("See (no‸)\n\n%% notes/b.md\n# Notes on B", [], ["notes/b.md"]),
    (
      "See [it](notes/b.md#‸)\n\n# Here\n\n%% notes/b.md\n# Gamma\n\n```event {#war}\ntitle: War\n```",
      ["gamma", "war"], ["here", "sf-1951"]
    ),
  ]

  @Test(arguments: cases.indices)
  func offers(index: Int) throws {
    let (text, wanted, unwanted) = Self.cases[index]
    let documents = MarkedDocuments(text)
    let document = try #require(documents.documents.first { $0.caret != nil })
    let context = try #require(TestWorkspace(documents).context(of: document.name))
    let caret = try #require(document.caret)
    let offered = completions(at: caret, in: context).items
    let labels = Set(offered.map(\.label))
    for label in wanted { #expect(labels.contains(label), "\(label) is not offered in: \(text)") }
    for label in unwanted { #expect(!labels.contains(label), "\(label) is offered in: \(text)") }
    for completion in offered { #expect(completion.range.touches(caret)) }
  }

  /// Places where `#`, `@`, `[` or a fence mean something else.
  @Test(arguments: [
    "```bash\n# ‸\n```\n", "```bash\n[Ev‸\n```\n", "```python\n@e‸\n```\n", "```bash\nls\n```‸\n", "    # e‸\n",
    "Run `a #‸` now", "Run `[x](#‸)` now", "<!-- [x](#‸) -->", "See <b id='#e‸'>x</b>", "<div>\n@e‸\n</div>",
    "---\ntitle: A #‸\n---\n", "---\ntitle: A @e‸\n---\n", "See <https://x.y/@e‸>", "See https://x.y/@e‸",
    "Write \\@e‸", "#‸", "## ‸", "See #e‸", "See #event.da‸", "text ![Ev‸", "![x](#‸)", "[Even‸](#event)", "[Even‸][l]",
    "[Ev‸ent](#event)", "```treaty {#‸}\n```\n", "```treaty {#e‸\n```\n", "```python {#‸}\n```\n",
    "```treaty {#a}\n// #‸\n```\n", "```treaty {#a}\ntitle: A\n```‸\n",
  ])
  func offersNothing(text: String) throws {
    let event = "\n%% e.md\n```event {#event}\ntitle: Event\ndate: 1951\n```\n"
    let documents = MarkedDocuments(text + event)
    let context = try #require(TestWorkspace(documents).context(of: "document.md"))
    let caret = try #require(documents.documents.first?.caret)
    #expect(completions(at: caret, in: context).items.map(\.label) == [])
  }

  /// What is typed, the proposal that is taken, and what then stands there.
  @Test(arguments: [
    ("```treaty {#a}\nsi‸nged: 1951\n```", "signed", "```treaty {#a}\nsigned: 1951\n```"),
    ("```treaty {#a}\nsi‸\n```", "signed", "```treaty {#a}\nsigned: \n```"),
    ("[Gadfly W‸]", "Gadfly War", "[Gadfly War](#gadfly)"),
    ("[Gadfly W‸ar]", "Gadfly War", "[Gadfly War](#gadfly)"),
    ("\\![Gadfly W‸", "Gadfly War", "\\![Gadfly War](#gadfly)"),
    ("[Gadfly W‸ and [more]", "Gadfly War", "[Gadfly War](#gadfly) and [more]"),
    ("[l]: o.md#g‸", "gadfly", "[l]: o.md#gadfly"), ("[l]: #g‸", "gadfly", "[l]: #gadfly"),
    ("[l]: o.md?x#g‸", "gadfly", "[l]: o.md?x#gadfly"), ("[x](o‸.m?x#y)", "o.md", "[x](o.md?x#y)"),
    ("[l]: o‸.m", "o.md", "[l]: o.md"), ("- [x](#gad‸fly)", "gadfly", "- [x](#gadfly)"),
    ("---\nnocite: \"@gad‸\"\n---", "gadfly", "---\nnocite: \"@gadfly\"\n---"),
  ])
  func accepting(typed: String, chosen: String, made: String) throws {
    let others = "\n\n%% o.md\n```source {#gadfly}\ntitle: Gadfly War\n```\n"
    let documents = MarkedDocuments(typed + others)
    let document = try #require(documents.documents.first)
    let context = try #require(TestWorkspace(documents).context(of: document.name))
    let offered = completions(at: try #require(document.caret), in: context).items
    let proposal = try #require(offered.first { $0.label == chosen }, "\(offered.map(\.label)) in: \(typed)")
    var text = SourceText(document.text)
    text.apply(ByteEdit(proposal.range, proposal.text))
    #expect(text.string(text.range) == made + "\n")
  }

  @Test func aDefinitionIsOfferedWhatItsFileHas() throws {
    let documents = MarkedDocuments("[l]: o.md#‸\n\n## Here\n\n%% o.md\n# Gamma\n\n## !!!\n")
    let context = try #require(TestWorkspace(documents).context(of: "document.md"))
    let caret = try #require(documents.documents.first?.caret)
    #expect(completions(at: caret, in: context).items.map(\.label) == ["gamma"])
  }

  @Test func aHeadingWithoutAnAnchorIsNotOffered() throws {
    let documents = MarkedDocuments("[x](#‸)\n\n# \n\n## !!!\n\n# Real\n")
    let context = try #require(TestWorkspace(documents).context(of: "document.md"))
    let caret = try #require(documents.documents.first?.caret)
    let headings = completions(at: caret, in: context).items.filter { $0.kind == .heading }
    #expect(headings.map(\.label) == ["real"])
  }

  /// What a proposal is explained by is the record of the document that the link names, though another defines the id first.
  @Test func aRecordIsExplainedByTheDocumentItStandsIn() throws {
    let documents = MarkedDocuments(
      "See [it](b.md#w‸)\n\n%% a.md\n```event {#war}\ntitle: War of A\n```\n\n"
        + "%% b.md\n```event {#war}\ntitle: War of B\n```\n")
    let document = try #require(documents.documents.first { $0.caret != nil })
    let context = try #require(TestWorkspace(documents).context(of: document.name))
    let offered = completions(at: try #require(document.caret), in: context).items
    let proposal = try #require(offered.first { $0.label == "war" })
    #expect(proposal.detail == "War of B · b.md")
    let card = documentation(of: proposal.subject, in: context.document, of: context.workspace)
    #expect(card?.contains("War of B") == true)
  }

  /// Of thousands of records those that fit best are offered, the document's own before all others.
  @Test func offersTheBestOfMany() throws {
    let own = "See [it](#tr‸)\n\n```event {#trial-of-the-interpreters}\ntitle: T\n```\n"
    let others = (0..<600).map { "```event {#talks-\($0)}\ntitle: Truce \($0)\n```\n" }.joined(separator: "\n")
    let exact = "```event {#tr}\ntitle: X\n```\n"
    let documents = MarkedDocuments("\(own)\n%% a.md\n\(others)\n%% b.md\n\(exact)")
    let document = try #require(documents.documents.first { $0.caret != nil })
    let context = try #require(TestWorkspace(documents).context(of: document.name))
    let offered = completions(at: try #require(document.caret), in: context)
    #expect(offered.isIncomplete && offered.items.count == Completions.limit)
    #expect(
      offered.items.prefix(4).map(\.label) == ["tr", "trial-of-the-interpreters", "talks-0", "talks-1"])
  }
}
