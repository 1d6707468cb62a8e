import SourceText
import Syntax
import TestSupport
import Testing

@testable import Formatting

/// A document after its formatting edits.
private func formatted(_ text: [UInt8], touching range: ByteRange? = nil) -> [UInt8] {
  let tree = SyntaxTree(parsing: SourceText(text))
  return tree.text.bytes(of: tree.text.range, after: formattingEdits(of: tree, touching: range))
}

/// Checks that a document becomes another, which stays as it is.
private func check(_ text: String, becomes wanted: String, location: SourceLocation = #_sourceLocation) {
  let result = formatted(Array(text.utf8))
  #expect(String(decoding: result, as: UTF8.self) == wanted, sourceLocation: location)
  #expect(formatted(result) == result, "not idempotent", sourceLocation: location)
}

@Suite struct FormattingTests {
  /// A date ends at a semicolon, so the space after it is put right once.
  @Test func aSemicolonEndsADate() {
    check(
      "```treaty {#a}\nratified: 151;e h is a;n a l  e\nratified: 1951;  #japan\n```",
      becomes: "```treaty {#a}\nratified: 151; e h is a; n a l  e\nratified: 1951; #japan\n```")
  }

  @Test func fieldsStandInTheOrderOfTheVocabulary() {
    check(
      """
      Prose   with  spaces.

      ```treaty   {  #sf-1951   .major  }
      in-force:1952
      in-force:   1952-04-28
      // the second of two
      parties : no field
      ```
      """,
      becomes: """
        Prose   with  spaces.

        ```treaty {#sf-1951 .major}
        in-force:1952
        in-force: 1952-04-28
        // the second of two
        parties : no field
        ```
        """)
    check(
      """
      ```treaty{#sf-1951}

      in-force: 1952-04-28
      ratified:  1951-11-18   #japan
      my-own: kept
      ratified: 1951-06-01 #b ;#c;  Peru
      // where it was signed

      signed: 1951-9-8   San  Francisco


      title:	Treaty of Peace
      	with Japan
      // the end

      ```
      """,
      becomes: """
        ```treaty {#sf-1951}
        title: Treaty of Peace
          with Japan
        // where it was signed

        signed: 1951-09-08 San  Francisco
        ratified: 1951-11-18 #japan
        ratified: 1951-06-01 #b; #c; Peru
        in-force: 1952-04-28
        my-own: kept
        // the end
        ```
        """)
  }

  @Test(arguments: [
    ("id: a\ntitle: T", " {#a}", "title: T"),
    ("title: T\nid: #a", " {#a}", "title: T"),
    ("title: T\nid: two words", "", "id: two words\ntitle: T"),
    ("title: T\nid: a\nid: b", "", "id: a\nid: b\ntitle: T"),
  ])
  func anIDStandsInTheOpeningLine(body: String, attributes: String, wanted: String) {
    check("```event\n\(body)\n```\n", becomes: "```event\(attributes)\n\(wanted)\n```\n")
  }

  @Test func anIDThatDisagreesStays() {
    check("```event {#a}\nid: a\n```", becomes: "```event {#a}\n```")
    check("```event {#a}\ntitle: T\nid: b\n```", becomes: "```event {#a}\nid: b\ntitle: T\n```")
  }

  @Test(arguments: [
    ("1855-02-07=julian:1855-01-26  =  安政1年12月21日   Shimoda", "1855-02-07 = julian:1855-01-26 = 安政1年12月21日 Shimoda"),
    ("1904-2-8/1905-9-5", "1904-02-08/1905-09-05"), ("?2004-?06-?11", "2004-06-11?"), ("1951-9", "1951-09"),
    ("1951-13-8", "1951-13-8"), ("8 September 1951", "8 September 1951"), ("", ""), ("~ soon", "~ soon"),
  ])
  func datesAreSpelledAsEDTF(value: String, wanted: String) {
    check(
      "```event {#a}\ndate: \(value)\n```", becomes: "```event {#a}\ndate:\(wanted.isEmpty ? "" : " ")\(wanted)\n```")
  }

  @Test func recordsInListsAndQuotes() {
    check(
      """
      1. > - ~~~event {#a}
         >   date: 1945-8-9

         > >

      > - one
      >
      >   ```event {#b}
      >   date: 1945-8-9
      >   place:  Moscow
      >
      >   title:  T
      >   ```
      >   after
      """,
      becomes: """
        1. > - ~~~event {#a}
           >   date: 1945-8-9

           > >

        > - one
        >
        >   ```event {#b}
        >   title: T
        >   date: 1945-08-09
        >   place: Moscow
        >   ```
        >   after
        """)
  }

  @Test func endingsAndTheByteOrderMarkAreKept() {
    check(
      "\u{FEFF}```event {#a}\r\ndate:  1945\r\n\r\n\r\ntitle：T \r\n```\r\nx",
      becomes: "\u{FEFF}```event {#a}\r\ntitle: T\r\ndate: 1945\r\n```\r\nx")
    check("```event {#a}\rdate: 1945\rtitle: T\r```", becomes: "```event {#a}\rtitle: T\rdate: 1945\r```")
  }

  @Test func bytesThatAreNoUTF8AreKept() {
    let text =
      Array("```event {#a}\nafter:  #".utf8) + [0xFF, 0xFE, 0x20, 0xC3] + Array("\ndate: ".utf8) + [0xFF, 0x0A]
    let wanted = Array("```event {#a}\ndate: ".utf8) + [0xFF] + Array("\nafter: #".utf8) + [0xFF, 0xFE, 0x20, 0xC3]
    let end = Array("\n```".utf8)
    #expect(formatted(text + end.dropFirst()) == wanted + end)
  }

  @Test(arguments: [
    "```event {#a}\ndate:  1945\n\n# A heading\n", "```swift\nlet  x = 1 \n```\n", "---\ntitle:  x\n---\n",
    "```event {#two words}\nid: a\ntitle: T\n```", "text  \n", "",
  ])
  func nothingElseIsTouched(text: String) {
    #expect(formatted(Array(text.utf8)) == Array(text.utf8))
  }

  @Test func aRangeFormatsTheRecordsThatItTouches() {
    let first = "```event {#a}\ntitle:  A\n```\n\n"
    let text = Array((first + "```event {#b}\ntitle:  B\n```\n").utf8)
    let result = formatted(text, touching: ByteRange(first.utf8.count + 3, first.utf8.count + 3))
    #expect(String(decoding: result, as: UTF8.self) == first + "```event {#b}\ntitle: B\n```\n")
  }

  @Test func theExamplesOfTheSpecification() throws {
    let examples = try ChapterExample.all(in: "10-formatting.md", language: "format")
    for example in examples {
      let result = String(decoding: formatted(Array(example.document.utf8)), as: UTF8.self)
      #expect(result == example.result, "\(example)")
      #expect(formatted(Array(result.utf8)) == Array(result.utf8), "\(example)")
    }
    #expect(examples.count >= 5)
  }
}
