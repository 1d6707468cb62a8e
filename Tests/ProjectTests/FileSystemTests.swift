import Files
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct FileSystemTests {
  @Test func whatLiesDirectlyInAFolder() {
    #expect(FileSystem.isDirectly("/a/b.md", in: "/a"))
    #expect(FileSystem.isDirectly("/b.md", in: "/"))
    #expect(!FileSystem.isDirectly("/a/b.md", in: "/"))
    #expect(!FileSystem.isDirectly("/a/c/b.md", in: "/a"))
    #expect(!FileSystem.isDirectly("/ab.md", in: "/a"))
    #expect(!FileSystem.isDirectly("/b/b.md", in: "/a"))
  }

  @Test func pathsWithoutDots() {
    #expect(FileSystem.absolutePath("/a/./b/../c.md") == "/a/c.md")
    #expect(FileSystem.absolutePath("/../a//") == "/a")
    #expect(FileSystem.absolutePath("/a\u{600}/../b.md") == "/b.md")
    #expect(FileSystem.absolutePath("x.md") == "\(FileSystem.workingFolder)/x.md")
  }

  @Test func pathsInAFolder() {
    #expect(FileSystem.path(of: "/a/b/c.md", in: "/a") == "b/c.md")
    #expect(FileSystem.path(of: "/a/b.md", in: "/") == "a/b.md")
    #expect(FileSystem.path(of: "/ab/c.md", in: "/a") == nil)
    #expect(FileSystem.path(of: "/a", in: "/a") == nil)
    #expect(FileSystem.path(of: "/a\u{600}/b.md", in: "/a\u{600}") == "b.md")
    #expect(FileSystem.path(of: "/e\u{301}/b.md", in: "/\u{E9}") == nil)
  }

  @Test func whatMayHaveNoEndIsNotRead() {
    #expect(throws: FileError(path: "/dev/zero", number: FileError.hasNoEnd)) { try FileSystem.read("/dev/zero") }
    #expect(throws: FileError(path: "/dev/zero", number: FileError.hasNoEnd)) {
      try FileSystem.read("/dev/zero", inPiecesOf: 8) { _, _ in }
    }
    let pipe = "/tmp/histmark-\(UInt64.random(in: 0...UInt64.max))"
    defer { unlink(pipe) }
    #expect(mkfifo(pipe, 0o600) == 0)
    // Nobody writes to it: to open it would wait for ever.
    #expect(throws: FileError(path: pipe, number: FileError.hasNoEnd)) { try FileSystem.read(pipe) }
  }

  @Test func whatIsTooLargeIsNotRead() {
    let path = "/tmp/histmark-\(UInt64.random(in: 0...UInt64.max))"
    let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
    defer {
      close(descriptor)
      unlink(path)
    }
    #expect(ftruncate(descriptor, 1 << 36) == 0)
    #expect(throws: FileError(path: path, number: EFBIG)) { try FileSystem.read(path) }
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
