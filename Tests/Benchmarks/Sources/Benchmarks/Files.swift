#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The contents of the Markdown files in a folder, at any depth, in a stable order.
func markdownFiles(in folder: String) -> [[UInt8]] {
  let root = URL(filePath: folder)
  let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
  return paths.filter { $0.hasSuffix(".md") }.sorted().compactMap { path in
    (try? Data(contentsOf: root.appending(path: path))).map { Array($0) }
  }
}
