import Model
import SourceText
import Syntax
import TestSupport
import Testing
import Vocabulary

/// A packed summary tells what the whole one does.
@Suite struct PackedSummaryTests {
  private static let document = DocumentID("/history/a.md")
  private static let reader = RecordReader(.histmark(.standard))

  /// A document's summary, whole and packed.
  private static func summaries(_ bytes: [UInt8]) -> (whole: DocumentSummary, packed: DocumentSummary) {
    let text = SourceText(bytes)
    let tree = SyntaxTree(parsing: text, dialect: .histmark(.standard))
    let whole = DocumentSummary(tree, defaults: DocumentSettings(), of: document)
    return (whole, whole.packed(from: text, reading: reader))
  }

  private static func expectTheSame(
    _ bytes: [UInt8], _ comment: Comment, at location: SourceLocation = #_sourceLocation
  ) {
    let (whole, packed) = summaries(bytes)
    var (left, right) = (WorkspaceModel(), WorkspaceModel())
    left.update(whole)
    right.update(whole, keeping: packed)
    #expect(packed.settings == whole.settings, comment, sourceLocation: location)
    #expect(packed.headings == whole.headings, comment, sourceLocation: location)
    #expect(packed.references == whole.references, comment, sourceLocation: location)
    #expect(packed.citations == whole.citations, comment, sourceLocation: location)
    #expect(packed.anchors == whole.anchors, comment, sourceLocation: location)
    #expect(packed.records == whole.records, comment, sourceLocation: location)
    #expect(packed.recordRanges == whole.recordRanges, comment, sourceLocation: location)
    for number in 0...whole.records.count {
      #expect(packed.record(number: number) == whole.record(number: number), comment, sourceLocation: location)
      func listed(in workspace: WorkspaceModel) -> [String?] {
        let listed = workspace.listed(RecordPlace(document: document, index: number))
        return [listed?.kindName, listed?.id, listed?.title, listed?.words]
      }
      #expect(listed(in: left) == listed(in: right), comment, sourceLocation: location)
    }
    for hash in Set(whole.records.map(\.contentHash)) {
      func key(_ workspace: WorkspaceModel) -> ByteRange? {
        workspace.record(of: .unnamed(document, hash))?.range
      }
      #expect(key(left) == key(right), comment, sourceLocation: location)
    }
    for record in whole.records {
      for place in [record.range.start, record.openerRange.end] + record.fields.map(\.valueRange.start) {
        #expect(packed.line(of: place) == whole.line(of: place), comment, sourceLocation: location)
      }
    }
    for letters in ["", "a", "tr", "peace", "1951", "日"] {
      func found(_ workspace: WorkspaceModel) -> [String] {
        workspace.records(fitting: Array(letters.utf8), limit: 50).map { "\($0.record.range) \($0.score)" }
      }
      #expect(found(left) == found(right), comment, sourceLocation: location)
    }
    for id in Set(whole.records.compactMap(\.id)) {
      #expect(
        left.definitions(of: id).map(\.range) == right.definitions(of: id).map(\.range), comment,
        sourceLocation: location)
    }
  }

  private static func place(in bytes: [UInt8], _ random: inout SeededGenerator) -> Range<Int> {
    let start = Int.random(in: 0..<bytes.count, using: &random)
    return start..<(start + 1)
  }

  private static let ordinary = """
    ---
    title: The islands
    lang: en
    bibliography: [a.bib, b.bib]
    ---

    # The islands

    ## Peace {#peace}

    A [link](other.md#sf-1951.signed), <a id="here"></a> and [@dower1999, p. 12; -@b].

    ```treaty {#sf-1951}
    title: Treaty of Peace
      with Japan
    short: 平和条約
    also: San Francisco Treaty; Friedensvertrag (#x)
    signed: 1951-09-08 San Francisco
    source: @dower1999
    ```

    ## Peace

    ```event
    date: 1951
    part-of: #sf-1951
    ```
    """

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func ordinaryDocumentsArePacked(ending: String, mark: String) {
    let text = mark + Self.ordinary.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: ending)
    Self.expectTheSame(Array(text.utf8), "\(ending.debugDescription)")
    #expect(Self.summaries(Array(text.utf8)).packed.packedBytes != nil)
  }

  @Test func whatCannotBeReadAloneStaysAsItIs() {
    for text in [
      "> ```treaty {#a}\n> title: A\n> ```", "```treaty {#a}\ntitle: A\n", "- ```treaty {#a}\n  title: A\n  ```",
      "```treaty {#a}\ntitle: A\n\n ```event\ndate: 1951\n```\n", "~~~treaty {#a}\ntitle: ```\n~~~\n",
      "````treaty {#a}\ntitle: A\n```\n````\n\n```treaty {#a}\ntitle: B\n```\n",
    ] {
      Self.expectTheSame(Array(text.utf8), "\(text)")
    }
    #expect(Self.summaries(Array("```treaty {#a}\ntitle: A\n".utf8)).packed.packedBytes == nil)
  }

  @Test func randomDocuments() {
    var history = RandomHistory(seed: 1951)
    var packed = 0
    for number in 0..<2000 {
      let bytes = history.next()
      Self.expectTheSame(bytes, "document \(number)")
      if Self.summaries(bytes).packed.packedBytes != nil { packed += 1 }
    }
    #expect(packed > 500)
  }

  /// Of a document in which there is much, all is unpacked at once.
  @Test func largeDocuments() {
    let records = (0..<120).map {
      "## Chapter \($0)\n\n```event {#e\($0 % 100)}\ntitle: Event \($0)\ndate: 1951\n```\n"
    }
    let text = records.joined(separator: "\n") + "\n```treaty\ntitle: T\nsame-as: #sf-1951\n```\n"
    Self.expectTheSame(Array(text.utf8), "large")
    #expect((Self.summaries(Array(text.utf8)).packed.packedBytes?.count ?? 0) > 1 << 12)
  }

  /// Texts that look the same in other bytes stay apart.
  @Test func bytesAreKept() {
    let text = "[a](caf\u{E9}.md) [b](cafe\u{301}.md)\n"
    let references = Self.summaries(Array(text.utf8)).packed.references
    #expect(
      references.map { Array(($0.path ?? "").utf8) } == ["caf\u{E9}.md", "cafe\u{301}.md"].map { Array($0.utf8) })
  }

  /// Bytes from elsewhere may be anything.
  @Test func brokenBytesTellSomething() {
    guard let bytes = Self.summaries(Array(Self.ordinary.utf8)).packed.packedBytes else {
      Issue.record("not packed")
      return
    }
    var random = SeededGenerator(seed: 7)
    for _ in 0..<3000 {
      var broken = bytes
      for _ in 0..<3 {
        broken[Int.random(in: 0..<broken.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      // Numbers as large as any, and below zero.
      let number: [UInt8] = Array(repeating: 0xFF, count: 9) + [Bool.random(using: &random) ? 0x01 : 0x00]
      if Bool.random(using: &random) { broken.replaceSubrange(Self.place(in: broken, &random), with: number) }
      if Bool.random(using: &random) { broken.removeLast(Int.random(in: 0...broken.count, using: &random)) }
      let summary = DocumentSummary(packed: broken, of: Self.document, reading: Self.reader)
      for range in summary.recordRanges { #expect((summary.line(of: range.end) ?? 0) >= 0) }
      #expect(summary.records.allSatisfy { $0.range.start <= $0.range.end })
      _ = (summary.settings, summary.headings, summary.references, summary.citations, summary.anchors)
      var workspace = WorkspaceModel()
      workspace.update(summary)
      _ = workspace.records(fitting: Array("peace".utf8), limit: 10)
    }
  }
}
