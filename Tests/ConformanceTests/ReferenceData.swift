#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder of reference data: `HISTMARK_REFERENCE`, or else `../shared/reference` beside the project.
var referenceFolder: URL {
  let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  return ProcessInfo.processInfo.environment["HISTMARK_REFERENCE"].map { URL(filePath: $0) }
    ?? project.deletingLastPathComponent().appending(path: "shared/reference")
}

/// A file of the reference folder; nil, and said so, where it is absent.
func referenceBytes(_ path: String) -> [UInt8]? {
  guard let data = try? Data(contentsOf: referenceFolder.appending(path: path)) else {
    print("skipped: no reference file \(path)")
    return nil
  }
  return Array(data)
}

/// The files of a reference folder and the folders in it, by their paths from the reference folder, in order of name; empty,
/// and said so, where there is none.
func referenceFiles(under path: String, ending suffix: String) -> [String] {
  let folder = referenceFolder.appending(path: path).path()
  guard let found = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
    print("skipped: no reference folder \(path)")
    return []
  }
  return found.filter { $0.hasSuffix(suffix) }.map { "\(path)/\($0)" }.sorted()
}

/// The rows of a tab-separated reference file: one dictionary a row, keyed by the heading. Empty where there is no file.
func referenceRows(_ path: String) -> [[String: String]] {
  guard let bytes = referenceBytes(path) else { return [] }
  let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
    $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }
  guard let heading = lines.first else { return [] }
  return lines.dropFirst().map { line in
    Dictionary(zip(heading, line), uniquingKeysWith: { first, _ in first })
  }
}
