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
