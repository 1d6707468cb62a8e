import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The names of all .bib files of the reference, in order; none, and said so, where there are none.
func referenceBibliographies() -> [String] {
  let folder = referenceFolder.appending(path: "bib").path
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  if names.isEmpty { print("skipped: no reference bibliographies") }
  return names.filter { $0.hasSuffix(".bib") }.sorted()
}
