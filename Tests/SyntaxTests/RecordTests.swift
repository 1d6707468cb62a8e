import SourceText
import Testing

@testable import Syntax

@Suite struct RecordTests {
  @Test func aRecordHasItsParts() throws {
    let text = """
      ```treaty {#sf-1951 .x}
      title: Treaty of Peace with Japan
        and more
      // a remark
      signed: 1951-09-08 San Francisco
      no field here
      until：
      ```

      """
    let tree = SyntaxTree(parsing: SourceText(text))
    let record = try #require(tree.root.first(.record).flatMap { RecordSyntax($0) })
    #expect(record.kindName == "treaty")
    #expect(record.idNode?.string == "sf-1951")
    #expect(tree.text.string(record.opener) == "```treaty {#sf-1951 .x}")
    #expect(record.closer.map { tree.text.string($0) } == "```")
    #expect(record.isClosed)
    #expect(record.fields.map(\.name.string) == ["title", "signed", "until"])
    #expect(record.fields.map(\.valueString) == ["Treaty of Peace with Japan and more", "1951-09-08 San Francisco", ""])
    #expect(record.fields.map(\.isFullWidthColon) == [false, false, true])
    #expect(record.comments.map(\.string) == ["// a remark"])
    #expect(record.malformedLines.map(\.string) == ["no field here"])
  }

  /// An opening line, and the kind and id that it gives; no kind for a block of code.
  @Test(arguments: [
    ("```treaty", "treaty", ""), ("```treaty {#a}", "treaty", "a"), ("```treaty{#a}", "treaty", "a"),
    ("~~~~event { #b-1 .c d=e }", "event", "b-1"), ("```treaty a", "treaty", ""), ("```treaty {#a b}", "treaty", ""),
    ("```treaty {#条約1951}", "treaty", "条約1951"), ("```traety {#a}", "traety", "a"), ("```swift", nil, ""),
    ("```treatyx", nil, ""), ("```{#a}", nil, ""), ("```treaty {#1}", "treaty", ""), ("``` treaty {#a}", "treaty", "a"),
  ])
  func opens(line: String, kind: String?, id: String) {
    let tree = SyntaxTree(parsing: SourceText(line + "\n```\n"))
    let record = tree.root.first(.record).flatMap { RecordSyntax($0) }
    #expect(record?.kindName == kind)
    #expect(record?.idNode?.string ?? "" == id)
  }

  /// What follows an unclosed record is the document's again.
  @Test(arguments: [
    "# Heading\n\nProse.\n", "Prose on one line\nand another.\n", "\nProse after a blank line.\n",
    "```event {#b}\ntitle: B\n```\n", "\n\n- a list\n- of things\n",
  ])
  func anUnclosedRecordEndsWhereOtherMarkupBegins(rest: String) {
    for (before, after) in [("", ""), ("> ", ""), ("- a\n\n  ", "")] {
      let indent = before == "> " ? "> " : before.isEmpty ? "" : "  "
      let lines = ("```treaty {#a}\ntitle: A\n  more\n" + rest).split(separator: "\n", omittingEmptySubsequences: false)
      let text = before + lines.joined(separator: "\n" + indent) + after
      let tree = SyntaxTree(parsing: SourceText(text))
      let records = tree.root.descendants.compactMap { RecordSyntax($0) }
      #expect(records.first?.isClosed == false, "\(text)")
      #expect(records.first?.fields.map(\.valueString) == ["A more"], "\(text)\(tree.dump)")
      #expect(records.first?.malformedLines.map(\.string) == [], "\(tree.dump)")
    }
  }

  @Test func aClosedRecordKeepsWhatLooksLikeProse() throws {
    let text = "```treaty {#a}\n# not a heading\none line\nanother\n\nthird\n```\nProse\n"
    let tree = SyntaxTree(parsing: SourceText(text))
    let record = try #require(tree.root.first(.record).flatMap { RecordSyntax($0) })
    #expect(record.isClosed)
    #expect(Array(record.malformedLines).count == 4)
  }
}
