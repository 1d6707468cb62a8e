import Files
import SourceText
import TestSupport

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder on disk for one test, gone when the test is over.
final class DiskProject {
  let folder: String

  /// Writes documents in the notation of all tests; with a `histmark.json`, unless there is one among them or none is wanted.
  init(_ marked: String = "", hasConfiguration: Bool = true) throws {
    var template = Array("/tmp/histmark-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in buffer.baseAddress.flatMap { mkdtemp($0) } }
    // The real path, because the temporary folder of macOS is a symbolic link.
    folder = made.flatMap { realpath($0, nil) }.map { String(cString: $0) } ?? "/tmp/histmark"
    let documents = MarkedDocuments(marked)
    for document in documents.documents where !document.text.isEmpty {
      try write(document.text, to: document.name)
    }
    if hasConfiguration, FileSystem.kind(of: path("histmark.json")) == nil { try write("{}", to: "histmark.json") }
  }

  deinit { removeTree(folder) }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  func uri(_ name: String) -> String { "file://\(path(name))" }

  func write(_ text: String, to name: String) throws {
    FileSystem.makeFolder(FileSystem.folder(of: path(name)))
    try FileSystem.write(Array(text.utf8), to: path(name))
  }

  func remove(_ name: String) { unlink(path(name)) }

  func move(_ old: String, to new: String) { rename(path(old), path(new)) }

  func link(_ name: String, to target: String) { symlink(target, path(name)) }

  private func removeTree(_ path: String) {
    for entry in FileSystem.entries(of: path) {
      let inner = "\(path)/\(entry.name)"
      if entry.kind == .folder, !entry.isLink { removeTree(inner) } else { unlink(inner) }
    }
    rmdir(path)
  }
}
