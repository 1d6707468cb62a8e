import Files
import Linting
import SourceText

/// Where checks are remembered from one run to the next: a file for each project, in the user's folder of caches.
package struct CheckMemory: Sendable {
  private let folder: String

  /// Nothing where there is no folder of caches.
  package init?() {
    guard let folder = Self.folder else { return nil }
    self.folder = folder
  }

  /// `HISTMARK_CACHE_DIR`, else `histmark` in the folder of caches of the XDG Base Directory Specification, on macOS in the
  /// Library.
  private static var folder: String? {
    if let named = FileSystem.variable("HISTMARK_CACHE_DIR") { return FileSystem.absolutePath(named) }
    #if canImport(Darwin)
      let caches = FileSystem.variable("HOME").map { "\($0)/Library/Caches" }
    #else
      let caches = FileSystem.variable("XDG_CACHE_HOME") ?? FileSystem.variable("HOME").map { "\($0)/.cache" }
    #endif
    return caches.map { "\($0)/histmark" }
  }

  /// What the configuration and the rules that are asked for come to: findings hold as long as it is the same.
  package func conditions(of project: Project, _ rules: RuleChoice) -> String {
    var hash = StableHash()
    hash.combine(project.configurationFile?.document.name ?? "")
    hash.combine(project.configurationFile?.text.bytes ?? [])
    for name in ["select"] + (rules.selected?.sorted() ?? ["all"]) + ["ignore"] + rules.ignored.sorted() {
      hash.combine(name)
    }
    return hash.hexadecimal
  }

  /// The last check of the documents of a folder, or of several.
  package func recall(_ home: String) -> RememberedCheck? {
    (try? FileSystem.read(path(of: home))).flatMap(RememberedCheck.init(encoded:))
  }

  /// Bytes of documents from which on remembering pays; less is checked before it is noticed.
  private static let leastSize = 1 << 18

  /// Writes down how the files are now, where reading them next time takes longer.
  package func refresh(_ recollection: CheckRecollection, of home: String) {
    if recollection.bytesRead > recollection.check.encodedSize { keep(recollection.check, of: home) }
  }

  /// Keeps a check in the place of the last one. Where that is not possible, nothing is remembered.
  package func keep(_ check: RememberedCheck, of home: String) {
    if check.size < Self.leastSize { return }
    FileSystem.makeFolder(folder)
    forgetOld()
    try? FileSystem.write(check.encoded, to: path(of: home), isDurable: false)
  }

  private func path(of home: String) -> String {
    "\(folder)/\(ContentDigest(Array(home.utf8)).value.hexadecimal).check"
  }

  /// What nobody has asked for so long is forgotten: thirty days, in nanoseconds.
  private static let lifetime: Int64 = 30 * 24 * 3600 * 1_000_000_000

  private func forgetOld() {
    let limit = FileSystem.now - Self.lifetime
    for entry in FileSystem.entries(of: folder) where entry.kind == .file && entry.name.hasSuffix(".check") {
      let path = "\(folder)/\(entry.name)"
      if let stamp = FileSystem.stamp(of: path), stamp.written < limit { FileSystem.remove(path) }
    }
  }
}
