import Features
import Model
import SourceText
import TestSupport
import Testing

@Suite struct DocumentFeatureTests {
  static let record =
    "```event {#a}\ntitle: A\ndate: julian:1855-01-26\nbefore: #b\n```\n\n```event {#b}\ntitle: B\npart-of: #a\n```\n"

  @Test func foldsAreSectionsAndBlocks() throws {
    let context = try context("# One\n\nText\n\n\(Self.record)\n> a\n> b\n\n# Two\n")
    let kinds = foldedRegions(of: context.model).map(\.kind)
    #expect(kinds == [.section, .record, .record, .block])
  }

  /// The caret at a fence, and both fences marked.
  @Test(arguments: ["⟦```‸⟧event {#a}\ntitle: A\n⟦```⟧", "⟦~~~⟧swift\nx\n⟦‸~~~⟧\n", "```event {#a‸}\ntitle: A\n```"])
  func fencesAreEditedTogether(text: String) throws {
    let documents = MarkedDocuments(text)
    let document = try #require(documents.documents.first)
    let context = try #require(TestWorkspace(documents).context(of: document.name))
    let caret = try #require(document.caret)
    #expect(fencePair(at: caret, in: context.model) == document.ranges)
  }

  @Test func tokensAreInOrderAndApart() throws {
    let context = try context("On 8 September 1951 see [it](#b) [@x].\n\n\(Self.record)")
    let spans = tokenSpans(in: context, range: nil)
    for (left, right) in zip(spans, spans.dropFirst()) { #expect(left.range.end <= right.range.start) }
    #expect(Set(spans.map(\.sort)).isSuperset(of: [.keyword, .class, .property, .number, .variable, .string]))
    #expect(spans.first.map { context.model.text.string($0.range) } == "8 September 1951")
  }

  @Test(arguments: [
    ("[](#sf-1951)", "San Francisco Peace Treaty"), ("[](#sf-1951.signed)", "8 September 1951"),
    ("```event {#a}\ntitle: A\ndate: julian:1855-01-26\n```", "= 7 February 1855"),
  ])
  func hintsTellWhatIsNotWritten(text: String, label: String) throws {
    let context = try context(text)
    #expect(textHints(in: context.model.text.range, of: context).map(\.label) == [label])
  }

  @Test func ordinaryDatesHaveNoHints() throws {
    let context = try context("It was signed on 8 September 1951, and [done](#sf-1951).")
    #expect(textHints(in: context.model.text.range, of: context).isEmpty)
  }

  @Test func relationsAreFoundFromBothEnds() throws {
    let context = try context(Self.record)
    let first = try #require(context.workspace.record(id: "a"))
    let second = try #require(context.workspace.record(id: "b"))
    func ids(_ relation: Relation, _ definition: Definition) -> [String?] {
      related(relation, to: definition, in: context.workspace).map { $0.definition.record?.id }
    }
    #expect(ids(.effects, first) == ["b"])
    #expect(ids(.causes, second) == ["a"])
    #expect(ids(.parts, first) == ["b"])
    #expect(ids(.wholes, second) == ["a"])
    #expect(ids(.wholes, first).isEmpty)
  }

  @Test func symbolsAreFoundByTheirLetters() throws {
    let context = try context("# Kuril question\n\n\(Self.record)")
    #expect(symbols(matching: "kuril", in: context.workspace).first?.name == "Kuril question")
    #expect(symbols(matching: "shimoda-1855", in: context.workspace).first?.definition.record?.id == "shimoda-1855")
    #expect(symbols(matching: "sh", in: context.workspace).isEmpty)
  }

  /// The caret in a value, and the part that is written there.
  @Test(arguments: [
    ("signed: ‸", 0), ("signed: 1855-02‸-07", 0), ("signed: 1855-02-07 = julian:1855-01-26‸", 1),
    ("signed: 1855-02-07 Shimoda‸", 2),
  ])
  func fieldGuideFollowsTheCaret(line: String, active: Int) throws {
    let documents = MarkedDocuments("```treaty {#a}\ntitle: A\n\(line)\n```")
    let document = try #require(documents.documents.first)
    let context = try #require(TestWorkspace(documents).context(of: document.name))
    let caret = try #require(document.caret)
    let guide = try #require(fieldGuide(at: caret, in: context.model))
    #expect(guide.active == active)
    for part in guide.parts { #expect(guide.label.contains(part.label)) }
  }

  @Test func selectionsWiden() throws {
    let context = try context("# One\n\nThe [peace](#a) of 1951.\n\n\(Self.record)")
    for place in 0...context.model.text.count.value {
      let steps = selectionSteps(at: ByteOffset(place), in: context)
      for (inner, outer) in zip(steps, steps.dropFirst()) { #expect(outer.contains(inner) && outer != inner) }
      #expect(steps.last == context.model.text.range)
    }
  }

  @Test func namesCanBecomeLinks() throws {
    let documents = MarkedDocuments("The Treaty of Shi‸moda.")
    let document = try #require(documents.documents.first)
    let context = try #require(TestWorkspace(documents).context(of: document.name))
    let links = mentionLinks(at: try #require(document.caret), in: context)
    #expect(
      links.first.map { String(decoding: $0.edit.replacement, as: UTF8.self) } == "[Treaty of Shimoda](#shimoda-1855)")
  }

  private func context(_ text: String) throws -> DocumentContext {
    try #require(TestWorkspace(MarkedDocuments(text)).context(of: "document.md"))
  }
}
