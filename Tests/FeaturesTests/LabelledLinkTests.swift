import Features
import Model
import SourceText
import TestSupport
import Testing

/// Links whose destination stands in the definition of a label.
@Suite struct LabelledLinkTests {
  private static let rest = "\n\n[sf]: #peace\n\n```treaty {#peace}\ntitle: Peace\nsigned: 1951-09-08\n```\n"

  /// The caret in a link, and the link.
  @Test(arguments: [
    "As ⟦[the tre‸aty][sf]⟧ says.", "As ⟦[the treaty][s‸f]⟧ says.", "As ⟦[the *tre‸aty*][SF]⟧ says.",
    "As ⟦[s‸f][]⟧ says.", "As ⟦[s‸f]⟧ says.", "- a\n\n> | b |\n> |-|\n> | ⟦[s‸f]⟧ |", "# On ⟦[s‸f]⟧",
  ])
  func itIsALinkLikeAnyOther(text: String) throws {
    let (context, caret, link) = try place(text + Self.rest)
    let targets = try #require(definitions(at: caret, in: context))
    #expect(targets.origin == link)
    #expect(targets.targets.first?.record?.id == "peace")
    let card = try #require(hover(at: caret, in: context))
    #expect(card.range == link && card.markdown.contains("8 September 1951"))
    let definition = try #require(context.model.references.last { $0.place == .definition }).range
    let name = try #require(context.model.records.first).idRange
    let found = occurrences(at: caret, in: context)
    #expect(found.map(\.range) == [link, definition, name] && found.map(\.isDefinition) == [false, false, true])
    for place in [caret, name.start] {
      #expect(references(at: place, in: context, withDefinition: false).map(\.range) == [link, definition])
    }
    #expect(applications(at: name.start, in: context)?.places.map(\.range) == [link])
  }

  /// The name of a record stands in the definition, and in no link that has the label.
  @Test(arguments: ["[the ‸treaty][sf] [sf]", "[the treaty][s‸f] [sf][]", "[s‸f][] [x](#⟦peace⟧)", "[s‸f] [peace][sf]"])
  func renamingEditsTheDefinition(text: String) throws {
    let rest = Self.rest.replacing("#peace", with: "#⟦peace⟧")
    let documents = MarkedDocuments(text + rest)
    let document = try #require(documents.documents.first)
    let context = try #require(TestWorkspace(documents).context(of: document.name))
    let renaming = try renaming(at: try #require(document.caret), in: context)
    #expect(renaming.name == "peace")
    #expect(renaming.range.touches(try #require(document.caret)) || !text.contains("[s‸f"))
    let edits = try edits(for: renaming, to: "sf-peace", in: context.workspace)
    #expect(edits[context.document]?.map(\.range).sorted() == document.ranges)
  }

  @Test func headingsAndFieldsAreFound() throws {
    let (context, caret, _) = try place("# One\n\nOf ⟦[it][a‸]⟧.\n\n[a]: #one")
    #expect(definitions(at: caret, in: context)?.targets.first?.nameRange == ByteRange(2, 5))
    let (other, place, _) = try place("Signed ⟦[in 1951][a‸]⟧.\n\n[a]: #peace.signed" + Self.rest)
    #expect(propertyField(at: place, in: other)?.field.name == "signed")
    #expect(throws: Never.self) { try renaming(at: place, in: other) }
  }

  /// What is wrong with a destination is said once, where it is written; what the text of a link says, at the link.
  @Test(arguments: [
    ("[x][a] [a]\n\n[a]: #⟦nothing⟧", "unknown-reference"), ("[x][a] [a][]\n\n[a]: ⟦no.md⟧#x", "broken-link"),
    ("[x][a]\n\n[a]: #sf-1951.⟦nothing⟧", "unknown-property"),
    ("Signed [on ⟦9 September 1951⟧][a].\n\n[a]: #sf-1951.signed", "date-contradicts-record"),
    ("Signed on 9 September 1951. [a]\n\n[a]: #sf-1951.signed", nil),
  ])
  func whatIsWrongIsSaidOnce(text: String, rule: String?) {
    let documents = MarkedDocuments(text)
    let found = TestWorkspace(documents).findings()
    #expect(found.map(\.rule) == (rule.map { [$0] } ?? []))
    #expect(found.map(\.range) == documents.documents.first?.ranges)
  }

  /// What starts from the folder of the project leads out where it is there.
  @Test func linksStartFromTheProject() throws {
    let documents = MarkedDocuments(
      "[v](⟦/sub/b.md⟧) [w](/map.pdf)\n\n%% /p/sub/b.md\n# Two\n\nText.", name: "/p/a/document.md")
    let document = try #require(documents.documents.first)
    let context = try #require(TestWorkspace(documents, folder: "/p").context(of: document.name))
    let links = outwardLinks(of: context.document, context.model, in: context.workspace)
    #expect(links.map(\.range) == document.ranges)
    #expect(links.map(\.destination) == [.file(DocumentID("/p/sub/b.md"))])
  }

  /// A link to a file or a page leads there from its label too.
  @Test func labelsLeadOutward() throws {
    let text =
      "[x][⟦a⟧] [⟦A⟧] ![⟦b⟧][] [y](⟦c.md?plain=1⟧) [z][d]\n\n[a]: ⟦https://example.org⟧\n[b]: ⟦b%3F.md⟧\n[d]: c.md?x#y\n"
    let documents = MarkedDocuments(text)
    let document = try #require(documents.documents.first)
    let context = try #require(TestWorkspace(documents).context(of: document.name))
    let links = outwardLinks(of: context.document, context.model, in: context.workspace)
    #expect(links.map(\.range) == document.ranges)
    let address = OutwardLink.Destination.address("https://example.org")
    let file = OutwardLink.Destination.file(DocumentID("b?.md"))
    #expect(links.map(\.destination) == [address, address, file, .file(DocumentID("c.md")), address, file])
  }

  private func place(_ text: String) throws -> (DocumentContext, ByteOffset, ByteRange) {
    let documents = MarkedDocuments(text)
    let document = try #require(documents.documents.first)
    let context = try #require(TestWorkspace(documents).context(of: document.name))
    return (context, try #require(document.caret), try #require(document.ranges.first))
  }
}
