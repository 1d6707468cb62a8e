import Files
import Gazetteer
import Model
import Project
import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files of the gazetteer as files on disk, for editors that can open nothing else.
enum GazetteerCache {
  /// `$XDG_CACHE_HOME/histmark/gazetteer`, by default under `~/.cache`.
  private static let folder: String = {
    let cache = FileSystem.variable("XDG_CACHE_HOME") ?? FileSystem.variable("HOME").map { "\($0)/.cache" } ?? "/tmp"
    return "\(cache)/histmark/gazetteer"
  }()

  /// The path of a file of the gazetteer, written there, for reading alone, if it is not there as it should be.
  static func path(of file: String) -> String {
    guard let text = Gazetteer.bundled.text(ofFile: file) else { return "\(folder)/\(file)" }
    return path(ofText: text.bytes, named: file)
  }

  /// The path of a text that is kept under a name in the folder.
  static func path(ofText bytes: [UInt8], named name: String) -> String {
    let path = "\(folder)/\(name)"
    if let present = try? FileSystem.read(path), present == bytes { return path }
    FileSystem.makeFolder(FileSystem.folder(of: path))
    chmod(path, 0o644)
    if (try? FileSystem.write(bytes, to: path)) != nil { chmod(path, 0o444) }
    return path
  }

  /// The file of the gazetteer that a document is the copy of.
  static func file(at document: DocumentID) -> String? {
    FileSystem.path(of: document.name, in: folder)
  }
}
