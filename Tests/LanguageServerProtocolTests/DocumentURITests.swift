import LanguageServerProtocol
import Testing

@Suite struct DocumentURITests {
  @Test(arguments: [
    ("/a/b.md", "file:///a/b.md"),
    ("/a b/é日.md", "file:///a%20b/%C3%A9%E6%97%A5.md"),
    ("/100%/#1?.md", "file:///100%25/%231%3F.md"),
    ("/a\\b", "file:///a%5Cb"),
    ("C:\\x\\y z.md", "file:///C:/x/y%20z.md"),
    ("c:/x", "file:///c:/x"),
    ("\\\\host\\share\\a.md", "file://host/share/a.md"),
    ("/", "file:///"),
    ("/a:b/[c]", "file:///a:b/%5Bc%5D"),
  ])
  func namesFiles(path: String, text: String) {
    let uri = DocumentURI(path: path)
    #expect(uri.text == text)
    let slashes = path.hasPrefix("/") ? path : String(path.map { $0 == "\\" ? "/" : $0 })
    let expected = slashes.hasPrefix("C:") ? "c:" + slashes.dropFirst(2) : slashes
    #expect(uri.path == expected)
  }

  @Test(arguments: [
    [
      "file:///a/b%20c.md", "file:///a/b c.md", "FILE:///a/b%20c.md", "file://localhost/a/b%20c.md", "file:/a/b%20c.md",
    ],
    ["file:///c%3A/x.md", "file:///C:/x.md", "file:///c:/x.md", "file:///C%3a/x.md"],
    ["file:///%C3%A9.md", "file:///%c3%a9.md", "file:///é.md"],
    ["file:///a/./b/../c.md", "file:///a/c.md"],
    ["file:///../a", "file:///a"],
    ["file:///a/b/..", "file:///a"],
    ["file:///.a/..b/c.", "file:///%2Ea/..b/c%2E"],
    ["file:///a%2Bb%40c.md", "file:///a+b@c.md"],
    ["file:///100%.md", "file:///100%25.md"],
    ["untitled:Untitled-1", "UNTITLED:Untitled-1", "untitled:%55ntitled-1"],
    ["vscode-notebook-cell:/a%20b.ipynb#W0", "vscode-notebook-cell:/a b.ipynb#W0"],
  ])
  func spellingsOfOneName(spellings: [String]) {
    for spelling in spellings {
      #expect(DocumentURI(spelling) == DocumentURI(spellings[0]), "\(spelling)")
      #expect(DocumentURI(spelling).text == spelling)
    }
  }

  @Test(arguments: [
    ("file:///a.md", "file:///A.md"), ("file:///a%2Fb", "file:///a/b"), ("file://host/a", "file:///a"),
    ("untitled:a", "untitled:b"), ("file:///a", "untitled:/a"), ("file:///a%23b", "file:///a#b"), ("a", "b"),
  ])
  func differentNames(left: String, right: String) { #expect(DocumentURI(left) != DocumentURI(right)) }

  @Test(
    arguments: [
      ("untitled:Untitled-1", nil), ("file:///a%00b", nil), ("file:///%FF", nil), ("", nil), ("/a/b", nil),
      ("file://server/share/a", "//server/share/a"), ("file:///a#fragment", "/a"), ("file:///a?x", "/a"),
      ("file:///.a//b.c", "/.a//b.c"),
      ("file:///%41", "/A"), ("file:///c%3A", "c:"), ("file:///cc:/x", "/cc:/x"),
    ] as [(String, String?)])
  func pathsOfFiles(text: String, path: String?) { #expect(DocumentURI(text).path == path) }

  @Test func knowsWhatLiesWithin() {
    let folder = DocumentURI("file:///a/b/")
    #expect(DocumentURI("file:///a/b/c.md").isWithin(folder))
    #expect(DocumentURI("file:///a/b").isWithin(folder))
    #expect(!DocumentURI("file:///a/bc.md").isWithin(folder))
    #expect(DocumentURI("file:///x").isWithin(DocumentURI("file:///")))
  }
}
