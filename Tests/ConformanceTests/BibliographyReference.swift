import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder of reference files that `HISTMARK_REFERENCE` names, or else `../shared/reference` beside the project.
private var referenceFolder: URL {
  let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  return ProcessInfo.processInfo.environment["HISTMARK_REFERENCE"].map { URL(filePath: $0) }
    ?? project.deletingLastPathComponent().appending(path: "shared/reference")
}

/// The bytes of a reference file; nil, and said so, where there is none.
func referenceBytes(_ path: String) -> [UInt8]? {
  guard let data = try? Data(contentsOf: referenceFolder.appending(path: path)) else {
    print("skipped: no reference file \(path)")
    return nil
  }
  return [UInt8](data)
}

/// The names of all .bib files of the reference, in order; none, and said so, where there are none.
func referenceBibliographies() -> [String] {
  let folder = referenceFolder.appending(path: "bib").path
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  if names.isEmpty { print("skipped: no reference bibliographies") }
  return names.filter { $0.hasSuffix(".bib") }.sorted()
}
