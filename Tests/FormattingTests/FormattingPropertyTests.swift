import SourceText
import Syntax
import TestSupport
import Testing

@testable import Formatting

/// Whatever a document looks like: formatting it twice is formatting it once, and nothing in it is lost.
@Suite struct FormattingPropertyTests {
  @Test func randomDocumentsAreFormattedOnceAndLoseNothing() {
    var random = SeededGenerator(seed: 3)
    var changed = 0
    for _ in 0..<2000 {
      let text = randomDocument(&random)
      let tree = SyntaxTree(parsing: SourceText(text))
      let once = SyntaxTree(parsing: SourceText(formatted(tree)))
      let edits = formattingEdits(of: tree)
      if !edits.isEmpty { changed += 1 }
      #expect(formattingEdits(of: once).isEmpty, "not idempotent: \(text.debugDescription)")
      #expect(statements(of: once) == statements(of: tree), "something is lost: \(text.debugDescription)")
      #expect(outside(once) == outside(tree), "prose is changed: \(text.debugDescription)")
      let isOrdered = zip(edits, edits.dropFirst()).allSatisfy { $0.range.end <= $1.range.start }
      #expect(isOrdered, "edits overlap: \(text.debugDescription)")
    }
    #expect(changed > 500)
  }

  @Test func aLongRecordTakesLinearTime() {
    func time(_ count: Int) -> Duration {
      let fields = (0..<count).map { "note:  \($0)\nratified: 1951-11-18 #a;#b\n// c\n" }.joined()
      let tree = SyntaxTree(parsing: SourceText("```treaty {#a}\n\(fields)title: T\n```\n"))
      let start = processorTime()
      #expect(!formattingEdits(of: tree).isEmpty)
      return processorTime() - start
    }
    // Quadratic time would be sixteen times as long.
    let isLinear = (0..<4).contains { _ in time(8_000) < max(time(2_000), .milliseconds(2)) * 10 }
    #expect(isLinear)
  }
}

private let pieces = [
  "```event\n", "~~~~source{ #s .c }\n",
  "```\n", "```\n", "```\n", "~~~~\n", "title:  T\n", "title：U\n", "id: b\n", "signed:1951-9-8\n",
  "signed: 1951-9-8   Paris\n",
  "date: ?2004-?06\n", "date: 1855-02-07=julian:1855-01-26 \n", "ratified: 1951 #a ;#b;;c\n", "in-force:\n",
  "unknown:  x\n",
  "parties:A;B\n", "  more ; text\n", "\tmore\n", "   deep\n", " one\n", "// c\n", "  // c\n", "\n", "\n", "  \n",
  "prose  \n",
  "# h\n", "> ", "- ", "1. ", "  ", "    ", "\t", "\r\n", "\r", "é", "[^1]: ", ">", "note: [@a;@b]\n", "bad line\n",
]

private func randomDocument(_ random: inout SeededGenerator) -> String {
  let prefix = ["", "", "> ", "  ", "\t", "- ", "> - "].randomElement(using: &random) ?? ""
  let next = prefix.replacingMarkers
  let openers = ["treaty {#a}", "treaty", "event  { #b .c}", "custom {#x key=\"v\"}", "treaty {#two words}"]
  var text = "```\(openers.randomElement(using: &random) ?? "")\n"
  for _ in 0..<Int.random(in: 0...14, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
  text += ["```\nafter", "\n```\n", "\n```", ""].randomElement(using: &random) ?? ""
  if Bool.random(using: &random) {
    text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
  }
  return prefix + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n" + next)
}

extension String {
  /// What continues the containers that it opens.
  fileprivate var replacingMarkers: String { String(map { $0 == "-" ? " " : $0 }) }
}

/// What the records say, whatever the order of their lines: kinds, ids, fields without their white space, comments.
private func statements(of tree: SyntaxTree) -> [[String]] {
  tree.root.descendants.compactMap { RecordSyntax($0) }.map { record in
    func bare(_ text: String) -> String { text.filter { !$0.isWhitespace && !"0?".contains($0) } }
    var ids = record.idNode.map { [$0.string] } ?? []
    var lines: [String] = record.comments.map(\.string) + record.malformedLines.map(\.string)
    for field in record.fields {
      let value = bare(field.valueString)
      if field.name.string == "id", record.idNode.map({ $0.string == value }) ?? true {
        ids = [value]
      } else {
        lines.append("\(field.name.string): \(value)")
      }
    }
    return [record.kindName] + ids + lines.sorted()
  }
}

/// The bytes that are in no record.
private func outside(_ tree: SyntaxTree) -> [UInt8] {
  var bytes: [UInt8] = []
  var place = ByteOffset.zero
  for node in tree.root.descendants where node.kind == .record {
    bytes += tree.text[ByteRange(place, node.range.start)]
    place = node.range.end
  }
  return bytes + tree.text[ByteRange(place, tree.text.range.end)]
}
