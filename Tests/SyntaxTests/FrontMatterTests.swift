import SourceText
import Testing

@testable import Syntax

@Suite struct FrontMatterTests {
  /// Front matter, and what is read, a line a value: its path, and its text.
  @Test(arguments: [
    ("title: A: b # c\nlang: en-GB", "title=A: b\nlang=en-GB"),
    ("a:\n  b:\n    - c\n    - d: e\n      f: g\n  h: [i, 'j''s', \"k\\n\"]\n", "a.b.0=c\na.b.1.d=e\na.b.1.f=g\na.h.0=i\na.h.1=j's\na.h.2=k\n"),
    ("list:\n- a\n- b\nnext: c", "list.0=a\nlist.1=b\nnext=c"),
    ("text: >\n  a\n  b\n\n  c\nliteral: |-\n  d\n    e\n", "text=a b\nc\n\nliteral=d\n  e"),
    ("map: {a: 1, b: [x, y]}\nempty:\nn: -0044\nb: no", "map.a=1\nmap.b.0=x\nmap.b.1=y\nempty=\nn=-0044\nb=no"),
    ("plain: one\n  two\n\"quoted key\": 'v'\n", "plain=one two\nquoted key=v"),
    ("bad [line\n  }: x\nok: yes\n", "ok=yes"),
    ("open: [a, b\nok: 1", "open=[a, b\nok=1"),
  ])
  func reads(yaml: String, expected: String) {
    let text = "---\n\(yaml)\(yaml.hasSuffix("\n") ? "" : "\n")---\n# T\n"
    let tree = SyntaxTree(parsing: SourceText(text))
    guard let node = tree.root.first(.frontMatter), let matter = FrontMatter(node) else {
      Issue.record("no front matter in \(tree.dump)")
      return
    }
    #expect(lines(matter.value, "").joined(separator: "\n") == expected)
  }

  private func lines(_ value: FrontMatterValue, _ path: String) -> [String] {
    let prefix = path.isEmpty ? "" : path + "."
    switch value.content {
    case .empty: return ["\(path)="]
    case .scalar(let text): return [path.isEmpty ? text : "\(path)=\(text)"]
    case .list(let values): return values.enumerated().flatMap { lines($1, prefix + "\($0)") }
    case .map(let members): return members.flatMap { lines($0.value, prefix + $0.key) }
    }
  }

  @Test func rangesAreThoseOfTheText() {
    let text = SourceText("---\nbibliography: [a.bib, 'b c.bib']\n---\n")
    let tree = SyntaxTree(parsing: text)
    let matter = tree.root.first(.frontMatter).flatMap { FrontMatter($0) }
    let values = matter?["bibliography"]?.strings ?? []
    #expect(values.map { text.string($0.range) } == ["a.bib", "'b c.bib'"])
    #expect(values.compactMap(\.string) == ["a.bib", "b c.bib"])
  }
}
