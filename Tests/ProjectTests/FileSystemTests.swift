import Files
import Testing

@Suite struct FileSystemTests {
  @Test func whatLiesDirectlyInAFolder() {
    #expect(FileSystem.isDirectly("/a/b.md", in: "/a"))
    #expect(FileSystem.isDirectly("/b.md", in: "/"))
    #expect(!FileSystem.isDirectly("/a/b.md", in: "/"))
    #expect(!FileSystem.isDirectly("/a/c/b.md", in: "/a"))
    #expect(!FileSystem.isDirectly("/ab.md", in: "/a"))
    #expect(!FileSystem.isDirectly("/b/b.md", in: "/a"))
  }

  /// U+0600 makes one grapheme with the slash after it.
  @Test func foldersAreComparedByBytes() {
    #expect(FileSystem.isDirectly("/a\u{600}/b.md", in: "/a\u{600}"))
    #expect(!FileSystem.isDirectly("/a\u{600}/b.md", in: "/a"))
    #expect(!FileSystem.isDirectly("/e\u{301}/b.md", in: "/\u{E9}"))
  }

  @Test func whateverAPathItsFolderHoldsIt() {
    for path in ["/a.md", "/a/b.md", "/a/b\u{600}/c.md", "/\u{600}/\u{301}.md"] {
      #expect(FileSystem.isDirectly(path, in: FileSystem.folder(of: path)))
    }
  }
}
