import Features
import Model
import SourceText
import TestSupport
import Testing

/// Known names and uncertain dates become links, and nothing else does.
@Suite struct AnnotationTests {
  static let cases: [(text: String, annotated: String)] = [
    (
      "The Treaty of Shimoda. The Treaty of Shimoda again.",
      "The [Treaty of Shimoda](#shimoda-1855). The Treaty of Shimoda again."
    ),
    (
      "The [Treaty of Shimoda](#shimoda-1855); the Treaty of Shimoda.",
      "The [Treaty of Shimoda](#shimoda-1855); the Treaty of Shimoda."
    ),
    (
      "The Treaty of Paris of 1783; the Treaty of Paris.",
      "The [Treaty of Paris](#paris-1783) of 1783; the Treaty of Paris."
    ),
    ("# Treaty of Shimoda\n\n`Treaty of Shimoda`", "# Treaty of Shimoda\n\n`Treaty of Shimoda`"),
    ("See [the Treaty of Shimoda](https://example.org).", "See [the Treaty of Shimoda](https://example.org)."),
    ("Founded in about 1860.", "Founded in [about 1860](date:1860~)."),
    ("Some sent about 1860 men.", "Some sent about 1860 men."),
    ("It was in 1860.", "It was in 1860."),
    (
      "The Treaty of Shimoda.\n\n```treaty {#own}\ntitle: Shimoda\nsigned: 1855\nsame-as: #shimoda-1855\n```",
      "The [Treaty of Shimoda](#own).\n\n```treaty {#own}\ntitle: Shimoda\nsigned: 1855\nsame-as: #shimoda-1855\n```"
    ),
  ]

  @Test(arguments: cases.indices)
  func linksAreMade(index: Int) throws {
    let (text, annotated) = Self.cases[index]
    let documents = MarkedDocuments(text)
    let document = try #require(documents.documents.first)
    let context = try #require(TestWorkspace(documents).context(of: document.name))
    let found = annotations(of: context, choosing: AnnotationChoice())
    #expect(String(decoding: context.model.text.applying(found.edits).bytes, as: UTF8.self) == annotated)
  }

  @Test func allMentionsAreLinkedTogether() throws {
    let documents = MarkedDocuments("The Treaty of Shi‸moda with Japan. The Treaty of Shimoda again.")
    let document = try #require(documents.documents.first)
    let context = try #require(TestWorkspace(documents).context(of: document.name))
    let groups = mentionGroups(at: try #require(document.caret), in: context)
    #expect(
      groups.map(\.title) == [
        "Link all 2 mentions of Treaty of Shimoda", "Link every known name where it first stands (2)",
      ])
    let all = try #require(groups.first)
    #expect(
      String(decoding: context.model.text.applying(all.edits).bytes, as: UTF8.self)
        == "The [Treaty of Shimoda](#shimoda-1855) with Japan. The [Treaty of Shimoda](#shimoda-1855) again.")
  }

  @Test func namesAreOfferedAfterABracket() throws {
    let documents = MarkedDocuments("See the [Treaty of Shim‸] here.")
    let document = try #require(documents.documents.first)
    let context = try #require(TestWorkspace(documents).context(of: document.name))
    let offered = completions(at: try #require(document.caret), in: context).items
    let item = try #require(offered.first { $0.label == "Treaty of Shimoda" })
    #expect(
      item.text == "Treaty of Shimoda](#shimoda-1855)" && item.detail.contains("7 February 1855, Japan, Russian Empire")
    )
    let written = context.model.text.applying([ByteEdit(item.range, item.text)])
    #expect(String(decoding: written.bytes, as: UTF8.self) == "See the [Treaty of Shimoda](#shimoda-1855) here.")
  }
}
